// Home and the frame say only what comes with them: the texts of a game are fetched later, and until then a key would stand in their place.
import { expect, test } from 'vitest';
import { frame } from '../../src/panels/text/en/frame.ts';
import { keysNamedIn, pageSources } from './source.ts';

/** In the frame's folder, but shown with a game and fetched with its texts. */
const WITH_A_GAME = ['Status.tsx', 'context.tsx'];

test('what stands before a game has begun uses no text of a game', () => {
  const early = pageSources().filter(({ file }) => /panels\/(home|frame)\/|panels\/App\.tsx$|text\/(notice|mismatch|file-problems)\.ts$/.test(file) && !WITH_A_GAME.some((name) => file.endsWith(name)));
  expect(early.length).toBeGreaterThan(15);
  const late = early.flatMap((source) =>
    keysNamedIn(source)
      .filter((key) => /^[a-zA-Z]+\.[\w.*-]+$/.test(key) && /^(again|composer|debrief|dossier|facts|levels|news|objections|offers|orders|play|predict|report|why)\./.test(key))
      .map((key) => `${source.file}: ${key}`),
  );
  expect(late).toEqual([]);
  expect(Object.keys(frame)).toContain('home');
});
