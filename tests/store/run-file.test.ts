// Run files: what the page writes is proved by playing it again, and what it reads is checked first.
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/content/run/read.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import type { Order } from '../../src/engine/index.ts';
import { openRunText, runText } from '../../src/store/run-file.ts';
import { bundle, gameOf, openTab, playableOf, seatAt, shelf } from './bundle.ts';

const playable = playableOf('inauguration');
const meet: Order = { kind: 'meet', country: seatAt(playable, 0) };

async function played(months: number, seed = 'run') {
  const cards = openTab();
  await cards.begin({ playable, seed });
  cards.order(meet);
  for (let month = 0; month < months; month += 1) cards.endMonth();
  return cards;
}

describe('a run file', () => {
  test('of a whole game is verified by the engine', async () => {
    const cards = await played(12);
    const { run, problems } = readRun(await runText(gameOf(cards), shelf.rules), 'a.json', { evidence: bundle.evidence, draws: [] });
    expect(problems).toEqual([]);
    const verdict = run === null ? null : verifyRun(run, { evidence: bundle.evidence, bundled: playableOf });
    expect(verdict).toMatchObject({ ok: true, months: 12, complete: true });
  });

  test('opens where it ends, with the moves that were taken back', async () => {
    const cards = await played(3);
    cards.undoMonth();
    const game = gameOf(cards);
    const other = openTab();
    await openRunText(other, { name: 'a.json', text: await runText(game, shelf.rules) });
    const state = other.store.getState();
    expect(state.notice).toEqual({ kind: 'run-opened', verified: true, mismatch: null, again: false });
    expect(state.game).toMatchObject({ seed: 'run', worlds: game.worlds, undone: [{ month: 3, orders: [] }] });
    expect(state.screen).toBe('play');
  });

  test('that claims another result is opened, this is said with the month, and every later file says it too', async () => {
    const cards = await played(2);
    const text = await runText(gameOf(cards), shelf.rules);
    const digest = gameOf(cards).months[1]?.digest ?? '';
    const other = openTab();
    await openRunText(other, { name: 'a.json', text: text.replace(digest, '0123456789abcdef') });
    expect(other.store.getState().notice).toMatchObject({ kind: 'run-opened', verified: false, mismatch: { kind: 'digest', month: 2, seal: 2 } });
    const doubt = { month: 2, kind: 'unverified', text: 'digest' };
    expect(gameOf(other)).toMatchObject({ notes: [doubt], opened: true });
    const third = openTab();
    await openRunText(third, { name: 'b.json', text: await runText(gameOf(other), shelf.rules) });
    // The file that was saved from it is sound in itself; what it came from is not forgotten.
    expect(third.store.getState().notice).toMatchObject({ verified: true });
    expect(gameOf(third).notes).toEqual([doubt]);
  });

  test('of other rules is no doubt where every month comes out the same', async () => {
    const cards = await played(2);
    const text = await runText(gameOf(cards), '0'.repeat(64));
    const other = openTab();
    await openRunText(other, { name: 'a.json', text });
    expect(other.store.getState().notice).toMatchObject({ verified: false, mismatch: { kind: 'rules', month: 0, seal: 0 } });
    expect(gameOf(other).notes).toEqual([]);
  });

  test.each([['{"format":1}'], ['{}']])('that is damaged (%s) is refused with reasons, and nothing changes', async (text) => {
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text });
    const { notice, game, screen } = cards.store.getState();
    expect(notice?.kind).toBe('run-unreadable');
    expect(notice?.kind === 'run-unreadable' && notice.problems.length).toBeGreaterThan(0);
    expect([game, screen]).toEqual([null, 'home']);
  });
});
