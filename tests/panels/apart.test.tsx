// Parts that are loaded apart: shown when they are here, asked for once more after a failed start, and never without end.
import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { apart } from '../../src/panels/frame/apart.tsx';

const Hello = () => <p>Hello</p>;

/** What a page with the part shows in the end, and what broke on the way. */
async function rendered(Part: ComponentType): Promise<{ readonly html: string; readonly errors: readonly string[] }> {
  const errors: string[] = [];
  const page = (
    <Suspense fallback="waiting">
      <Part />
    </Suspense>
  );
  const stream = await renderToReadableStream(page, { onError: (error) => void errors.push(String(error)) });
  await stream.allReady;
  return { html: await new Response(stream).text(), errors };
}

test('a part that cannot be loaded breaks its place on the page, and is asked for once', async () => {
  let asked = 0;
  const Part = apart<object>(() => {
    asked += 1;
    return asked > 5 ? Promise.resolve(Hello) : Promise.reject(new Error('gone'));
  });
  const { html, errors } = await rendered(Part);
  expect(asked).toBe(1);
  expect(errors).toEqual(['Error: gone']);
  expect(html).not.toContain('Hello');
});

test('a part that could not be fetched ahead is asked for again when it is to be shown', async () => {
  let asked = 0;
  const Part = apart<object>(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(Hello);
  });
  await expect(Part.fetch()).rejects.toThrow('gone');
  expect((await rendered(Part)).html).toContain('Hello');
  expect(asked).toBe(2);
});

test('a part that is here already is shown without waiting', async () => {
  const Part = apart<object>(() => Promise.resolve(Hello));
  await Part.fetch();
  const { html } = await rendered(Part);
  expect(html).not.toContain('waiting');
  expect(html).toContain('Hello');
});
