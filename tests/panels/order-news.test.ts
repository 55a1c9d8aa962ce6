// What those who listen are told of the orders: what was written, changed and taken back, and which others that stops or frees.
import { expect, test } from 'vitest';
import type { CountryId, Order } from '../../src/engine/index.ts';
import { orderNews } from '../../src/panels/play/order-news.ts';
import { authorTexts } from '../../src/panels/text/author.ts';
import '../../src/panels/text/game.ts';
import { speakerFor } from '../../src/panels/text/speaker.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { openGame, rehearsalOf } from '../../src/store/playing.ts';
import { playableOf } from '../store/bundle.ts';

const playable = playableOf('inauguration');
if (playable === null || playable === undefined) throw new Error('the scenario comes with the page');
const game = openGame({ id: 'test', playable, seed: 'told' });
const first = game.setting.seats[0] as CountryId;
const told = (before: readonly Order[], after: readonly Order[], language: 'en' | 'es' = 'en') => {
  const words = wordsIn(language);
  const desk = (writing: readonly Order[]) => ({ writing, rehearsal: rehearsalOf(game, writing) });
  return orderNews(desk(before), desk(after), speakerFor(words, game.setting.scenario, authorTexts(playable.document, words)));
};
const lever = (country: CountryId, level: number): Order => ({ kind: 'set-lever', country, lever: 'tariff', level });
const meet: Order = { kind: 'meet', country: first };

test('tells what was written, changed and taken back, what it costs and what is left', () => {
  expect(told([], [meet])).toEqual(['Added to the orders: Mexico: meet.', expect.stringMatching(/^Price \d/), expect.stringMatching(/^1 order now, .+ of capital; .+ is left\.$/)]);
  expect(told([meet, lever(first, 1)], [meet, lever(first, 2)])[0]).toMatch(/^Changed in the orders: Mexico.+2/);
  expect(told([meet], [])).toEqual(['Removed from the orders: Mexico: meet.', expect.stringMatching(/^No orders now; .+ of capital is left\.$/)]);
  expect(told([meet, lever(first, 1)], [lever(first, 1), meet])[0]).toBe('The orders stand in another sequence.');
  expect(told([], [meet], 'es')[0]).toMatch(/^Añadida a las órdenes: /);
  expect(told([meet], [meet])).toEqual([]);
});

test('tells which orders another one stops, why, and which it frees', () => {
  const dear = game.setting.seats.slice(1).map((country) => lever(country, 3));
  const last = lever(first, 3);
  const enough = dear.slice(0, dear.findIndex((_, count) => rehearsalOf(game, [...dear.slice(0, count + 1), last]).objections[count + 1] !== null));
  const more = dear.slice(0, enough.length + 1);
  expect(told([...enough, last], [...more, last]).join(' ')).toMatch(/Would now be refused: Mexico.+There is not enough capital/);
  expect(told([...more, last], [...enough, last]).join(' ')).toMatch(/^Removed from the orders: .+ Would no longer be refused: Mexico/);
});
