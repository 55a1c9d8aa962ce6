// How a game begins: drawn stances, starting levels, the noise tape's contract, copies that share nothing.
import { describe, expect, test } from 'vitest';
import { beginGame, cloneWorld, countryId, demandId, digestOf, keyedStream, makeTape, packWorld, standardDraw, type Setting, type World } from '../../src/engine/index.ts';
import { approvalDraw, counterDraw, defectDraw, gapDraw, meetDraw, ratifyDraw, shockDraw, stanceDraw } from '../../src/engine/random.ts';
import { pledge, play, propose, settingOf, SCENARIO, BET, TRANSIT } from './fixture.ts';

const setting = settingOf();

describe('a new world', () => {
  const { world, tape } = beginGame(setting, 'begin');

  test('draws each stance as stated position, its doubt, and the say-do gap', () => {
    // 0 + 0.5 x draw + 0.35 x draw.
    expect(world.stance[0]).toBeCloseTo(0.5 * stanceDraw(tape, 0, 0) + 0.35 * gapDraw(tape, 0, 0), 12);
    expect(world.stance[4]).toBeCloseTo(1 + 0.5 * stanceDraw(tape, 1, 1) + 0.35 * gapDraw(tape, 1, 1), 12);
  });

  test('begins with what is said, not with what is drawn', () => {
    expect(world.compliance).toEqual([0.5, 0.75, 0.25, 0.5, 0.75, 0.25, 0.5, 0, 0.25]);
  });

  test('has the scenario\'s capital and the levers in force', () => {
    const held = beginGame(settingOf({ scenario: { inForce: [{ country: BET, lever: 'aid', level: -2 }], capital: { ...SCENARIO.capital, start: 7 } } }), 'begin');
    expect([held.world.capital, held.world.levels[4 + 2]]).toEqual([7, -2]);
    // Pressure in force from the start is the baseline of what provokes.
    const pressed = settingOf({ scenario: { inForce: [{ country: BET, lever: 'tariff', level: 3 }] } });
    expect([pressed.pressureStart, pressed.notchesStart]).toEqual([[0, 0.8, 0], [0, 1, 0]]);
  });

  test('the same setting and seed give the same world, another seed another', () => {
    expect(digestOf(beginGame(setting, 'begin').world)).toBe(digestOf(world));
    expect(digestOf(beginGame(setting, 'other').world)).not.toBe(digestOf(world));
  });
});

describe('the noise tape', () => {
  const seed = 'tape';
  const every = (one: Setting, read: (place: { country: number; demand: number; month: number }) => number): number[] =>
    one.seats.flatMap((_, country) => one.demands.flatMap((__, demand) => Array.from({ length: 12 }, (___, m) => read({ country, demand, month: m + 1 }))));

  const drawsOf = (one: Setting): Record<string, number> => {
    const tape = makeTape(one, seed);
    const found: Record<string, number> = {};
    one.seats.forEach((seat, c) => {
      one.demands.forEach((demand, d) => {
        if (one.askable[c * one.demands.length + d] !== 1) return;
        found[`${seat} ${demand} stance`] = stanceDraw(tape, c, d);
        found[`${seat} ${demand} gap`] = gapDraw(tape, c, d);
        for (let month = 1; month <= Math.min(12, one.scenario.months); month += 1) {
          const place = { country: c, demand: d, month };
          found[`${seat} ${demand} ${month} shock`] = shockDraw(tape, place);
          found[`${seat} ${demand} ${month} ratify`] = ratifyDraw(tape, place);
          found[`${seat} ${demand} ${month} defect`] = defectDraw(tape, place);
          found[`${seat} ${demand} ${month} meet`] = meetDraw(tape, place);
        }
      });
      for (let month = 1; month <= Math.min(12, one.scenario.months); month += 1) {
        for (let k = 0; k < 5; k += 1) found[`${seat} ${month} counter ${k}`] = counterDraw(tape, c, { month, measure: k });
        for (let l = 0; l < 4; l += 1) found[`${seat} ${month} approval ${l}`] = approvalDraw(tape, c, { month, lever: l });
      }
    });
    one.scenario.events.forEach((event, e) => (found[`event ${event.id}`] = tape.events[e] ?? Number.NaN));
    return found;
  };
  const base = drawsOf(settingOf({ scenario: { events: [{ id: 'one', month: 1, probability: 0.5, effects: [] }] } }));

  test.each<[string, Parameters<typeof settingOf>[0]]>([
    ['a country in front', { scenario: { seats: [countryId('DEL'), ...SCENARIO.seats], demands: SCENARIO.demands.map((d) => ({ ...d, countries: [{ country: countryId('DEL'), share: 0 }, ...d.countries] })) } }],
    ['a demand in front', { scenario: { demands: [{ id: demandId('alignment'), class: 'china_alignment', asks: [1], ratification: [], countries: SCENARIO.seats.map((country) => ({ country, share: 1 / 3 })) }, ...SCENARIO.demands] } }],
    ['a year', { scenario: { months: 24 } }],
    ['an event in front', { scenario: { events: [{ id: 'zero', month: 1, probability: 0.5, effects: [] }, { id: 'one', month: 1, probability: 0.5, effects: [] }] } }],
    ['parameters', { parameters: { 'stance.return_flights': 2, pride: 1 } }],
  ])('adding %s disturbs no other draw', (_, changes) => {
    const scenario = { events: [{ id: 'one', month: 1, probability: 0.5, effects: [] }], ...changes?.scenario };
    expect(drawsOf(settingOf({ ...changes, scenario }))).toMatchObject(base);
  });

  test('holds one shock a quarter', () => {
    const tape = makeTape(setting, seed);
    const shocks = Array.from({ length: 12 }, (_, m) => shockDraw(tape, { country: 0, demand: 0, month: m + 1 }));
    for (let quarter = 0; quarter < 4; quarter += 1) expect(new Set(shocks.slice(3 * quarter, 3 * quarter + 3)).size).toBe(1);
    expect(new Set(shocks).size).toBe(4);
  });

  test('no two channels share a number, whatever a demand is called (F20)', () => {
    for (const name of ['approval', 'counter-measures']) {
      const demands = SCENARIO.demands.map((demand, d) => (d === 0 ? { ...demand, id: demandId(name) } : demand));
      const tape = makeTape(settingOf({ scenario: { demands, objectives: SCENARIO.objectives } }), seed);
      const numbers = [...tape.values].filter((value) => value !== 0);
      // The first four uniforms of a shared stream would make the first standard draw of the demand.
      const firsts = name === 'approval' ? [0, 1, 2, 3].map((lever) => approvalDraw(tape, 0, { month: 1, lever })) : [0, 1, 2, 3].map((measure) => counterDraw(tape, 0, { month: 1, measure }));
      expect(stanceDraw(tape, 0, 0)).not.toBeCloseTo(Math.sqrt(3) * (firsts.reduce((sum, x) => sum + x, 0) - 2), 12);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  test('uniforms lie in 0..1, standard draws within 2 sqrt 3', () => {
    const tape = makeTape(setting, seed);
    const one = settingOf();
    for (const value of [...every(one, (p) => ratifyDraw(tape, p)), ...every(one, (p) => defectDraw(tape, p))]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }
    for (const value of every(one, (p) => shockDraw(tape, p))) expect(Math.abs(value)).toBeLessThanOrEqual(2 * Math.sqrt(3));
  });

  test('streams are kept apart by their keys, and a key always gives the same stream', () => {
    const [a, b, again] = [keyedStream('a'), keyedStream('b'), keyedStream('a')];
    const first = [standardDraw(a), a(), a()];
    expect([standardDraw(again), again(), again()]).toEqual(first);
    expect([standardDraw(b), b(), b()]).not.toEqual(first);
  });
});

describe('a copy', () => {
  const game = beginGame(setting, 'copy');
  play(game, [propose({ ask: 1, orElse: [pledge('tariff', 2)], give: [pledge('aid', -1)], deadline: 4 }), propose({ country: BET, demand: TRANSIT, ask: 0.5, give: [pledge('visa', -2)] })]);

  /** Every object and array below a value. */
  const partsOf = (value: unknown): object[] =>
    typeof value !== 'object' || value === null ? [] : [value, ...(ArrayBuffer.isView(value) ? [] : Object.values(value).flatMap(partsOf))];

  test('equals its original and shares nothing with it', () => {
    const copy = cloneWorld(game.world);
    expect(copy).toEqual(game.world);
    expect(game.world.proposals.length + game.world.accords.length).toBeGreaterThan(0);
    const originals = new Set(partsOf(game.world));
    expect(partsOf(copy).filter((part) => originals.has(part))).toEqual([]);
    expect(copy.particles.buffer).not.toBe(game.world.particles.buffer);
  });
});

describe('the packed world', () => {
  const change = (alter: (world: World) => void): string => {
    const { world } = beginGame(setting, 'digest');
    alter(world);
    return digestOf(world);
  };
  const before = change(() => undefined);

  test('digest: sixteen hexadecimal digits, and every part of the state counts', () => {
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    const changes: ((world: World) => void)[] = [
      (w) => (w.capital += 1e-12), (w) => (w.levels[11] = 1), (w) => (w.stance[8] = 0.1), (w) => (w.estimateMean[3] = 0.1), (w) => (w.goodwill[2] = 0.1),
      (w) => (w.threats.publicMade[1] = 1), (w) => (w.promises.kept[0] = 1), (w) => (w.closedUntil[0] = 3), (w) => (w.boughtOn[0] = 3), (w) => (w.counterStage[14] = 2),
      (w) => (w.metCounted[0] = 1), (w) => (w.sums.lenses[4] = 1), (w) => (w.bloc = 0.1), (w) => (w.month = 1), (w) => (w.hardship[1] = 0.3), (w) => (w.outflowExtra[0] = 1),
      (w) => (w.proposals = [{ country: 0, demand: 0, ask: 1, give: [], orElse: [], posture: 'quiet', status: 'open', sent: 1, due: 1, extended: false, answered: false, counter: null, countered: false, learned: 0, carried: 0 }]),
      (w) => (w.accords = [{ country: 0, demand: 0, ask: 1, target: 1, owed: [], orElse: [], posture: 'quiet', status: 'kept', signed: 1, ratified: 1, probability: 1, carried: false }]),
    ];
    const digests = changes.map(change);
    expect(new Set([before, ...digests]).size).toBe(changes.length + 1);
  });

  test('has no negative zero and refuses NaN', () => {
    const { world } = beginGame(setting, 'digest');
    world.goodwill[0] = -0;
    expect([...packWorld(world)].some((value) => Object.is(value, -0))).toBe(false);
    expect(digestOf(world)).toBe(before);
    world.goodwill[0] = Number.NaN;
    expect(() => packWorld(world)).toThrow('NaN');
  });

  test('the order in which proposals arrived does not matter', () => {
    const a = beginGame(setting, 'digest');
    play(a, [propose({ ask: 1, deadline: 4 }), propose({ country: BET, ask: 1, deadline: 4 })]);
    const copy = cloneWorld(a.world);
    copy.proposals.reverse();
    expect(digestOf(copy)).toBe(digestOf(a.world));
  });
});
