// Predictions: kept in the run file, joined with what came, scored by a proper rule, and never taken for foresight after the fact.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/content/run/read.ts';
import type { RunNote } from '../../src/content/run/run.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import type { Offer, Propose } from '../../src/engine/index.ts';
import { answersDue } from '../../src/store/answers-due.ts';
import { originOf } from '../../src/store/branches.ts';
import type { Cards } from '../../src/store/cards.ts';
import { outlookOf } from '../../src/store/outlook.ts';
import { countedIn, outcomesOf } from '../../src/store/outcomes.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { DECISIONS, REASON_LENGTH, SURENESS, keepingOnly, predicting, predictionNow, predictionsOf, termsOf } from '../../src/store/predictions.ts';
import type { Guess } from '../../src/store/predictions.ts';
import { rehearsalOf } from '../../src/store/rehearsal.ts';
import { openRunText, runText } from '../../src/store/run-file.ts';
import { EVEN, brierOf, brierOfChance, scoresOf, shareOf } from '../../src/store/scoring.ts';
import { addOrder } from '../../src/store/writing.ts';
import { bundle, gameOf, openTab, playableOf, seatAt, shelf } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('inauguration');
const country = seatAt(playable, 0);
const demand = playable.scenario.demands.find((one) => one.countries.some((place) => place.country === country))?.id;
if (demand === undefined) throw new Error('The first seat can be asked for something.');
const asking: Propose = { kind: 'propose', country, demand, ask: 1, give: [], orElse: [], deadline: 3, posture: 'quiet' };
const guess: Guess = { decision: 'refuse', sureness: 0.75, reason: 'Nothing is offered.' };

const writing = (cards: Cards) => cards.store.getState().writing;
const dueIn = (cards: Cards): readonly Offer[] => answersDue(gameOf(cards), writing(cards)).map(({ offer }) => offer);
const dueOn = (cards: Cards): Offer => {
  const [offer] = dueIn(cards);
  if (offer === undefined) throw new Error('Nothing will be answered.');
  return offer;
};
const predict = (cards: Cards, what: Guess | null = guess): void => cards.annotate(predicting(gameOf(cards), dueOn(cards), what));
const outcomes = (cards: Cards) => outcomesOf(gameOf(cards));

async function begun(seed = 'predictions'): Promise<Cards> {
  const cards = openTab();
  await cards.begin({ playable, seed });
  cards.order(asking);
  return cards;
}

describe('what will be answered this month', () => {
  test('is what is proposed, and what waits from earlier months', async () => {
    const cards = await begun();
    expect(answersDue(gameOf(cards), writing(cards))).toMatchObject([{ offer: { country, demand }, order: 0 }]);
    cards.endMonth();
    const isOpen = gameOf(cards).months[0]?.facts.some((fact) => fact.kind === 'answered' && fact.decision !== 'accept');
    expect(answersDue(gameOf(cards), [])).toHaveLength(isOpen === true ? 1 : 0);
    expect(answersDue(gameOf(cards), [{ kind: 'withdraw', country, demand }])).toEqual([]);
  });

  test.each(['inauguration', 'first-hundred-days'])('is what the engine then answers, on the same terms, whatever was ordered (%s)', (id) => {
    const { scenario } = playableOf(id);
    fc.assert(
      fc.property(anyGame(scenario), fc.string(), (orders, seed) => {
        let game = openGame({ id: 'a', playable: playableOf(id), seed });
        for (const monthly of orders) {
          const written = monthly.reduce<ReturnType<typeof addOrder>>(addOrder, []);
          const due = answersDue(game, written).map(({ offer }) => told(offer));
          const before = refusalsIn(game, written);
          game = advance(game, written);
          const facts = game.months.at(-1)?.facts ?? [];
          // Approval at home and chance events are drawn: where they made another month of it, nobody could know.
          if (facts.flatMap((fact) => (fact.kind === 'order-refused' ? [fact.index] : [])).join() !== before) continue;
          expect(facts.flatMap((fact) => (fact.kind === 'answered' ? [told(fact.offer)] : [])).toSorted()).toEqual(due.toSorted());
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a prediction', () => {
  test('is written, changed and taken back as long as the month is open', async () => {
    const cards = await begun();
    predict(cards);
    predict(cards, { ...guess, sureness: 0.9 });
    expect(predictionsOf(gameOf(cards).notes)).toMatchObject([{ month: 1, country, demand, decision: 'refuse', sureness: 0.9, take: 0 }]);
    predict(cards, null);
    expect(gameOf(cards).notes).toEqual([]);
  });

  test('cannot be changed once the month was played', async () => {
    const cards = await begun();
    predict(cards);
    const old = gameOf(cards);
    const offer = dueOn(cards);
    cards.endMonth();
    cards.annotate(predicting(gameOf(cards), offer, { ...guess, decision: 'accept' }));
    expect(outcomes(cards).map(({ prediction }) => prediction.decision)).toEqual(['refuse']);
    expect(predictionsOf(gameOf(cards).notes).filter(({ month }) => month === 1)).toEqual(predictionsOf(old.notes));
  });

  test('is about the terms it was made for: other terms ask anew, and it goes with its order at the end of the month', async () => {
    const cards = await begun();
    predict(cards);
    cards.order({ ...asking, posture: 'public' });
    expect(predictionNow(gameOf(cards), dueOn(cards))).toBeNull();
    cards.order(asking);
    expect(predictionNow(gameOf(cards), dueOn(cards))).toMatchObject(guess);
    cards.unorder(0);
    cards.annotate(keepingOnly(gameOf(cards), dueIn(cards)));
    expect(gameOf(cards).notes).toEqual([]);
  });

  test('of an answer that never came is void and counts nowhere', async () => {
    const cards = await begun();
    predict(cards);
    cards.unorder(0);
    cards.endMonth();
    expect(outcomes(cards)).toMatchObject([{ came: null, chance: null, hindsight: false }]);
    expect(scoresOf(countedIn(outcomes(cards)))).toBeNull();
  });

  test('is joined with the answer and with the chance that the composer showed', async () => {
    const cards = await begun();
    predict(cards);
    const shown = outlookOf(gameOf(cards), dueOn(cards))?.range.probability;
    cards.endMonth();
    const answer = gameOf(cards).months[0]?.facts.find((fact) => fact.kind === 'answered');
    expect(outcomes(cards)).toMatchObject([{ came: answer?.kind === 'answered' && answer.decision, chance: shown, hindsight: false }]);
  });

  test('of a month that had been played before is hindsight, and the first one keeps what came of it then', async () => {
    const cards = await begun();
    cards.endMonth();
    cards.order({ ...asking, ask: 0.75, posture: 'public' });
    const second = writing(cards);
    predict(cards, { ...guess, sureness: 0.6 });
    cards.endMonth();
    const [first] = outcomes(cards);
    // Both months are taken back, and the first is played otherwise, so that the second is another month.
    cards.undoMonth();
    predict(cards, { ...guess, decision: 'accept', sureness: 0.9 });
    cards.undoMonth();
    cards.unorder(0);
    cards.endMonth();
    for (const order of second) cards.order(order);
    predict(cards, { ...guess, decision: 'accept', sureness: 0.9 });
    cards.endMonth();
    const all = outcomes(cards);
    expect(all.map(({ prediction, hindsight }) => [prediction.take, hindsight])).toEqual([[0, false], [1, true]]);
    expect(all[0]).toEqual(first);
    expect(countedIn(all)).toEqual([first]);
  });
});

describe('a branch', () => {
  test('keeps what was predicted of the months it takes over, and takes nothing for foresight that the game it left has shown', async () => {
    const cards = await begun();
    predict(cards);
    cards.endMonth();
    const [first] = outcomes(cards);
    cards.order({ ...asking, ask: 0.75, posture: 'public' });
    predict(cards);
    cards.endMonth();
    expect(countedIn(outcomes(cards))).toHaveLength(2);
    await cards.branch(2);
    expect(outcomes(cards)).toEqual([first]);
    predict(cards, { ...guess, sureness: 0.9 });
    cards.endMonth();
    expect(outcomes(cards).map(({ hindsight }) => hindsight)).toEqual([false, true]);
    expect(countedIn(outcomes(cards))).toEqual([first]);
  });

  test('knows what was taken back in the months that it takes over, also when it takes them back itself', async () => {
    const cards = await begun();
    predict(cards);
    cards.endMonth();
    cards.undoMonth();
    predict(cards, { ...guess, reason: 'the second time' });
    cards.endMonth();
    cards.endMonth();
    const before = outcomes(cards);
    expect(before.map(({ hindsight }) => hindsight)).toEqual([false, true]);
    await cards.branch(2);
    expect(outcomes(cards)).toEqual(before);
    cards.undoMonth();
    predict(cards, { ...guess, reason: 'the third time' });
    expect(predictionsOf(gameOf(cards).notes).map(({ take, reason }) => [take, reason])).toEqual([[0, guess.reason], [1, 'the second time'], [2, 'the third time']]);
  });
});

describe('the same seed from its start once more', () => {
  test('is no foresight either, and its run file says so', async () => {
    const cards = await begun();
    const first = gameOf(cards);
    while (gameOf(cards).months.length < first.setting.scenario.months) cards.endMonth();
    const left = gameOf(cards);
    await cards.again();
    expect(gameOf(cards)).toMatchObject({ seed: left.seed, months: [], undone: [] });
    expect(gameOf(cards).id).not.toBe(left.id);
    expect(originOf(gameOf(cards))).toMatchObject({ from: 1, orders: left.months.map(({ orders }) => orders) });
    expect(cards.store.getState().writing).toEqual([]);
    cards.order(asking);
    predict(cards);
    cards.endMonth();
    expect(outcomes(cards).map(({ hindsight }) => hindsight)).toEqual([true]);
    expect(countedIn(outcomes(cards))).toEqual([]);
  });
});

describe('a run file with predictions', () => {
  test('brings them back, with the months that were taken back, and verify does not mind', async () => {
    const cards = await begun();
    predict(cards);
    cards.endMonth();
    cards.undoMonth();
    predict(cards, { ...guess, decision: 'accept' });
    cards.endMonth();
    const text = await runText(gameOf(cards), shelf.rules);
    const { run, problems } = readRun(text, 'a.json', { evidence: bundle.evidence, draws: [] });
    expect(problems).toEqual([]);
    expect(run === null ? null : verifyRun(run, { evidence: bundle.evidence, bundled: playableOf })).toMatchObject({ ok: true, months: 1 });
    const other = openTab();
    await openRunText(other, { name: 'a.json', text });
    expect(predictionsOf(gameOf(other).notes)).toEqual(predictionsOf(gameOf(cards).notes));
    expect(outcomes(other)).toEqual(outcomes(cards));
    expect(outcomes(other)).toHaveLength(2);
  });

  test('may hold anything: what is no prediction is passed over, what is too long is cut', () => {
    const note = (text: string, month = 1): RunNote => ({ month, kind: 'prediction', text });
    const sound = { country, demand, terms: 'a', take: 0, decision: 'accept', sureness: 0.6, reason: `${'x'.repeat(400)}\ny` };
    const bad = ['', 'null', '[]', '7', '{}', '{"a":', JSON.stringify({ ...sound, sureness: 1 }), JSON.stringify({ ...sound, decision: 'win' }), JSON.stringify({ ...sound, country: 5 }),
      JSON.stringify({ ...sound, demand: 'd'.repeat(61) }), JSON.stringify({ ...sound, take: -1 }), JSON.stringify({ ...sound, take: 0.5 }), JSON.stringify({ ...sound, reason: 'x'.repeat(5000) })];
    expect(predictionsOf([...bad.map((text) => note(text)), note(JSON.stringify(sound), 0)])).toEqual([]);
    expect(predictionsOf([note(JSON.stringify(sound))])[0]?.reason).toBe('x'.repeat(REASON_LENGTH));
    expect(predictionsOf([note(JSON.stringify({ ...sound, reason: 9 }))])[0]?.reason).toBe('');
    fc.assert(fc.property(fc.string(), fc.json(), (a, b) => predictionsOf([note(a), note(b)]).length === 0));
  });

  test('whose log holds no orders says that nothing is known of them', async () => {
    const cards = await begun();
    predict(cards);
    cards.endMonth();
    const game = gameOf(cards);
    for (const orders of ['[null]', '[{"kind":"propose","give":[],"orElse":[]}]', '["x"]']) {
      const broken = { ...game, undone: [{ month: 1, orders: JSON.parse(orders) as [] }] };
      expect(outcomesOf(broken).every(({ came }) => came === null)).toBe(true);
    }
  });
});

describe('the score', () => {
  test('is Brier’s: the squared differences over three answers', () => {
    expect(brierOf({ decision: 'accept', sureness: 0.6 }, 'accept')).toBeCloseTo(0.16 + 2 * 0.04, 12);
    expect(brierOf({ decision: 'accept', sureness: 0.6 }, 'refuse')).toBeCloseTo(0.36 + 0.64 + 0.04, 12);
    expect(brierOfChance(0.8, 'accept')).toBeCloseTo(0.08, 12);
    expect(brierOfChance(0.8, 'counter')).toBeCloseTo(1.28, 12);
    expect(EVEN.three).toBeCloseTo(DECISIONS.reduce((sum, one) => sum + (1 / 3 - (one === 'accept' ? 1 : 0)) ** 2, 0), 12);
    expect(EVEN.two).toBe(brierOfChance(0.5, 'accept'));
    for (const decision of DECISIONS) expect(DECISIONS.reduce((sum, one) => sum + shareOf({ decision, sureness: 0.9 }, one), 0)).toBeCloseTo(1, 12);
  });

  test('is proper: telling the sureness that one has promises the best mean', () => {
    for (const truth of SURENESS) {
      const expected = (told: (typeof SURENESS)[number]): number =>
        DECISIONS.reduce((sum, came) => sum + shareOf({ decision: 'accept', sureness: truth }, came) * brierOf({ decision: 'accept', sureness: told }, came), 0);
      const best = SURENESS.toSorted((a, b) => expected(a) - expected(b))[0];
      expect(best).toBe(truth);
    }
  });

  test('counts few cases as few: calibration by step, with the range that they leave open', () => {
    const one = (sureness: (typeof SURENESS)[number], came: (typeof DECISIONS)[number]) => ({
      prediction: { month: 1, country, demand, terms: 'a', take: 0, decision: 'accept' as const, sureness, reason: '' }, hindsight: false, came, chance: 0.5,
    });
    const scores = scoresOf([one(0.9, 'accept'), one(0.9, 'accept'), one(0.9, 'refuse'), one(0.6, 'counter')]);
    expect(scores).toMatchObject({ cases: 4, matters: 1, two: { program: 0.5 }, whole: { cases: 4, hits: 2 } });
    expect(scores?.steps.map(({ sureness, cases, hits }) => [sureness, cases, hits])).toEqual([[0.6, 1, 0], [0.9, 3, 2]]);
    // Wilson 1927 for two of three.
    expect(scores?.steps[1]?.low).toBeCloseTo(0.2077, 3);
    expect(scores?.steps[1]?.high).toBeCloseTo(0.9385, 3);
    expect(scores?.steps[0]?.low).toBe(0);
  });
});

const told = (offer: Offer): string => `${offer.country} ${offer.demand} ${termsOf(offer)}`;

/** Which of the orders a rehearsal refuses. */
function refusalsIn(game: Parameters<typeof answersDue>[0], orders: Parameters<typeof answersDue>[1]): string {
  return rehearsalOf(game, orders).objections.flatMap((objection, index) => (objection === null ? [] : [index])).join();
}
