// Who holds a step of a lever that a proposal pledges too, and until when.
import { expect, test } from 'vitest';
import type { CountryId, Propose } from '../../src/engine/index.ts';
import { advance, openGame, rehearsalOf } from '../../src/store/playing.ts';
import { standingsOf } from '../../src/store/table.ts';
import { holderOf } from '../../src/store/taken.ts';
import { playableOf } from './bundle.ts';

const playable = playableOf('inauguration');
if (playable === null || playable === undefined) throw new Error('the scenario comes with the page');
const game = openGame({ id: 'test', playable, seed: 'taken' });
const country = game.setting.seats[0] as CountryId;
const demands = standingsOf(game, country).map(({ demand }) => demand);
const threat = (demand: Propose['demand'] | undefined): Propose => ({ kind: 'propose', country, demand: demand ?? demands[0], ask: 1, give: [], orElse: [{ lever: 'tariff', level: 1 }], deadline: 3, posture: 'quiet' }) as Propose;

test('a step that an order of this month or a proposal on the table pledges is named with its holder', () => {
  const [one, two] = [threat(demands[0]), threat(demands[1])];
  expect(rehearsalOf(game, [one, two]).objections[1]?.reason).toBe('notch-already-pledged');
  expect(holderOf(game, two, [one, two])).toEqual({ kind: 'written', lever: 'tariff', demand: one.demand, until: 0 });
  const next = advance(game, [one]);
  expect(rehearsalOf(next, [two]).objections[0]?.reason).toBe('notch-already-pledged');
  expect(holderOf(next, two, [two])).toMatchObject({ lever: 'tariff', demand: one.demand });
  expect(holderOf(game, two, [two])).toBeNull();
});
