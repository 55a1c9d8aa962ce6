// Every kind of fact is told by some game, and what the facts say adds up.
import { describe, expect, test } from 'vitest';
import { TERMS, digestOf, playMonth, type Fact, type FactKind, type Game, type Order, type Scenario } from '../../src/engine/index.ts';
import { about, ALF, BET, calmGame, GAM, kindsOf, NEAR, ofKind, only, pledge, play, propose, SCENARIO, setDraw, setLever, settingOf, THIRD, type Changes } from './fixture.ts';

interface Road {
  readonly changes?: Changes;
  readonly months: readonly (readonly Order[])[];
  /** Draws to set before the first month. */
  readonly draws?: (game: Game) => void;
}

const scenario = (part: Partial<Scenario>): Changes => ({ scenario: part });
const threat = propose({ posture: 'quiet', ask: 1, orElse: [pledge('visa', 1)] });
const easy = propose({ ask: 0.5, give: [pledge('visa', -2)] });
const ratified: Road = { changes: { parameters: { 'stance.third_country': 0 } }, months: [[{ ...easy, country: BET, demand: THIRD, give: [pledge('visa', -3)] }], [], []] };
const bought = propose({ ask: 0.5, orElse: [pledge('tariff', 1)], give: [pledge('visa', -2)] });

const ROADS: Record<FactKind, Road> = {
  event: { changes: scenario({ events: [{ id: 'e', month: 1, probability: 1, effects: [] }] }), months: [[]] },
  'legal-limit': { changes: scenario({ limits: [{ id: 'l', lever: 'tariff', month: 2, highest: 0, countries: [] }] }), months: [[setLever('tariff', 1)], []] },
  income: { months: [[]] },
  'unpaid-upkeep': { changes: scenario({ inForce: [{ country: ALF, lever: 'aid', level: -1 }], capital: { ...SCENARIO.capital, start: 0, income: 0 } }), months: [[]] },
  'order-refused': { months: [[about('withdraw')]] },
  'lever-set': { months: [[setLever('tariff', 1)]] },
  met: { months: [[{ kind: 'meet', country: GAM }]] },
  proposed: { months: [[threat]] },
  withdrawn: { months: [[propose({ ask: 1, deadline: 4 })], [about('withdraw')]] },
  closed: { months: [[propose({ ask: 1 })]] },
  lapsed: { months: [[propose({ ask: 1, posture: 'ambiguous' })], [], [], []] },
  answered: { months: [[threat]] },
  'counter-offered': { months: [[NEAR]] },
  'counter-accepted': { months: [[NEAR], [about('accept-counter')]] },
  'counter-declined': { months: [[NEAR], [about('decline-counter')]] },
  'counter-lapsed': { months: [[NEAR], []] },
  signed: { months: [[easy]] },
  ratified,
  'ratification-failed': { ...ratified, draws: (game) => setDraw(game, { country: 1, month: 3, demand: 2, channel: 'ratify', value: 0.99 }) },
  'accord-reviewed': { months: [[easy], []] },
  delivered: { months: [[easy], [setLever('visa', -2)]] },
  reneged: { months: [[easy], [], []] },
  breached: { months: [[easy], [setLever('tariff', 1)]] },
  'threat-due': { months: [[threat]] },
  'carried-out': { months: [[threat], [about('carry-out')]] },
  extended: { months: [[threat], [about('extend')]] },
  'backed-down': { months: [[threat], []] },
  'threat-met': { months: [[propose({ ask: 0.5, orElse: [pledge('tariff', 3)] })]] },
  // The accord is given up by a breach; the notches above the first are then threatened within six months.
  'threat-on-bought-lever': { months: [[bought], [about('withdraw')], [propose({ ask: 1, orElse: [pledge('tariff', 3)] })]] },
  'counter-measure': { changes: { parameters: { 'counter.stop_flights': 1 } }, months: [[setLever('tariff', 3)]], draws: (game) => setDraw(game, { country: 0, month: 1, index: 0, channel: 'counter', value: 0 }) },
  flows: { months: [[]] },
  lenses: { months: [[]] },
  'month-closed': { months: [[]] },
};

function factsOn({ changes = {}, months, draws }: Road): { game: Game; facts: Fact[][] } {
  const game = calmGame(settingOf(changes));
  draws?.(game);
  return { game, facts: play(game, ...months) };
}

test.each(Object.entries(ROADS))('%s is told', (kind, road) => {
  const last = factsOn(road).facts.at(-1) ?? [];
  expect(last.map((fact) => fact.kind)).toContain(kind);
});

describe('what facts say', () => {
  const all = Object.values(ROADS).flatMap((road) => factsOn(road).facts.flat());

  test('every evaluation folds to its surplus, for truth and for seat, exactly', () => {
    const judged = all.filter((fact) => fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed');
    expect(judged.length).toBeGreaterThan(20);
    for (const { evaluation } of judged) {
      const fold = (terms: typeof evaluation.terms): number => TERMS.reduce((sum, name) => sum + terms[name], 0);
      expect(fold(evaluation.terms)).toBe(evaluation.surplus);
      expect(fold(evaluation.seat.terms) + evaluation.seat.rest).toBe(evaluation.surplus);
    }
  });

  test('a yes lies above its threshold and nothing else does', () => {
    for (const { decision, evaluation } of ofKind(all, 'answered')) expect(evaluation.surplus > evaluation.threshold).toBe(decision === 'accept');
    for (const { evaluation } of ofKind(all, 'counter-offered')) expect(evaluation.surplus).toBeGreaterThanOrEqual(evaluation.threshold);
    for (const { decision, evaluation } of ofKind(all, 'accord-reviewed')) expect(evaluation.surplus < evaluation.threshold).toBe(decision === 'defect');
  });

  test('the month closes with the digest of the world', () => {
    const { game, facts } = factsOn(ROADS.breached);
    const closed = only(facts.at(-1) ?? [], 'month-closed');
    expect(closed).toEqual({ kind: 'month-closed', month: 2, digest: digestOf(game.world) });
  });

  test('facts are plain data that share nothing with the world', () => {
    const game = calmGame(settingOf());
    const facts = playMonth(game, [NEAR, { ...easy, country: BET }]);
    const before = structuredClone(facts);
    play(game, [about('accept-counter'), setLever('visa', -2, BET)], [], []);
    expect(facts).toEqual(before);
  });
});

describe('abuse: levers that bought an accord', () => {
  const after = (months: readonly (readonly Order[])[]): { game: Game; facts: Fact[][] } => {
    const game = calmGame(settingOf());
    return { game, facts: play(game, [bought], [about('withdraw')], ...months) };
  };
  const again = propose({ posture: 'quiet', ask: 1, orElse: [pledge('tariff', 3)] });

  test('a new or-else on one within six months is half a broken promise, carrying it out the other half', () => {
    const { game, facts } = after([[again], [about('carry-out')]]);
    const marks = ofKind(facts.flat(), 'threat-on-bought-lever');
    expect(marks.map(({ lever, weight }) => [lever, weight])).toEqual([['tariff', 0.5], ['tariff', 0.5]]);
    // The breach itself is one, public; the two halves are quiet.
    expect(game.world.promises.made[0]).toBe(2);
  });

  test('after six months it is a threat like any other', () => {
    const { facts } = after([[], [], [], [], [], [again]]);
    expect(ofKind(facts.flat(), 'threat-on-bought-lever')).toEqual([]);
  });

  test('another lever is no matter', () => {
    const { facts } = after([[{ ...again, orElse: [pledge('sanction', 3)] }]]);
    expect(ofKind(facts.flat(), 'threat-on-bought-lever')).toEqual([]);
  });
});

describe('abuse: threats to sure accepters', () => {
  test('a threat that made no difference is no kept word', () => {
    const game = calmGame(settingOf());
    const facts = playMonth(game, [propose({ ask: 0.5, give: [pledge('visa', -3)], orElse: [pledge('tariff', 1)] })]);
    expect(kindsOf(facts)).toEqual(['proposed', 'answered', 'signed']);
    expect(game.world.threats.made[0]).toBe(0);
  });

  test('a pivotal one counts half, and once a year for a country and demand', () => {
    const game = calmGame(settingOf());
    const pivotal = propose({ ask: 0.5, orElse: [pledge('tariff', 3)] });
    play(game, [pivotal], [about('withdraw')], [{ ...pivotal, orElse: [pledge('sanction', 3), pledge('aid', 3)] }]);
    expect([game.world.threats.kept[0], game.world.threats.made[0]]).toEqual([0.5, 0.5]);
  });

  test.each([[7, 9, 0.5], [1, 12, 0.5], [1, 13, 1]])('met in months %d and %d it counts %d: the year runs from month to month', (first, second, made) => {
    const game = calmGame(settingOf({ scenario: { months: 15 } }));
    const months = Array.from({ length: second }, (): Order[] => []);
    months[first - 1] = [propose({ ask: 0.5, orElse: [pledge('tariff', 3)] })];
    months[first] = [about('withdraw')];
    months[second - 1] = [propose({ ask: 0.5, orElse: [pledge('sanction', 3), pledge('aid', 3)] })];
    const facts = play(game, ...months).flat();
    expect(ofKind(facts, 'signed')).toHaveLength(2);
    expect(game.world.threats.made[0]).toBe(made);
  });

  test('an ambiguous one enters no record when it is met (F8)', () => {
    const game = calmGame(settingOf());
    setDraw(game, { country: 0, month: 1, channel: 'shock', value: 0.5 });
    const facts = playMonth(game, [propose({ ask: 0.5, posture: 'ambiguous', orElse: [pledge('tariff', 3)] })]);
    expect(kindsOf(facts)).toEqual(['proposed', 'answered', 'signed']);
    expect(game.world.threats.made[0]).toBe(0);
  });
});

test('what waits for a free place among the matters of a month is not called final (F27)', () => {
  const game = calmGame(settingOf());
  const near = { ...NEAR, country: GAM, orElse: [pledge('aid', 1)], posture: 'quiet' as const };
  const months = play(game, [threat, { ...threat, country: BET }, near], []);
  const answers = ofKind(months[0] ?? [], 'answered').filter(({ offer }) => offer.country === GAM);
  const again = ofKind(months[1] ?? [], 'answered').filter(({ offer }) => offer.country === GAM);
  expect(answers.map(({ final }) => final)).toEqual([again.length === 0]);
});
