// A month as steps on the map: few, in order, one's deeds together, and the map as it was until a step has told of it.
import { describe, expect, test } from 'vitest';
import type { CountryId, Fact, Order } from '../../src/engine/index.ts';
import { MOST_STEPS, STEP_SECONDS, stepsOf } from '../../src/panels/play/newsreel.ts';
import type { Step, Topic } from '../../src/panels/play/newsreel.ts';
import { sightOf } from '../../src/panels/play/map-sight.ts';
import { sightAtStep } from '../../src/panels/play/sight-of-step.ts';
import { captionOf } from '../../src/panels/play/step-words.ts';
import { authorTexts } from '../../src/panels/text/author.ts';
import { speakerFor } from '../../src/panels/text/speaker.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { playableOf } from '../store/bundle.ts';

const playable = playableOf('inauguration');
if (playable === null || playable === undefined) throw new Error('the scenario comes with the page');
const begun = openGame({ id: 'test', playable, seed: 'newsreel' });
const { scenario } = begun.setting;
const seats = begun.setting.seats;
const [first, second] = seats as readonly [CountryId, CountryId];
const offerTo = (country: CountryId) => ({ country, demand: scenario.demands[0]?.id, ask: 1, give: [], orElse: [], posture: 'public' }) as never;
const at = { selected: null, focused: null, ordered: [] };
const say = (language: 'en' | 'es') => speakerFor(wordsIn(language), scenario, authorTexts(playable.document, wordsIn(language)));

function stepAbout(steps: readonly Step[], topic: Topic): Step {
  const found = steps.find((step) => step.topic === topic);
  if (found === undefined) throw new Error(`no step is about ${topic}`);
  return found;
}

const tariff: Order = { kind: 'set-lever', country: first, lever: 'tariff', level: 1 };
const played = advance(begun, [tariff]);
const facts = played.months[0]?.facts ?? [];

describe('the steps of a month', () => {
  test('are at most eight seconds, whatever happened', () => {
    expect(MOST_STEPS * STEP_SECONDS).toBeLessThanOrEqual(8);
    const much = seats.flatMap((country): Fact[] => [
      { kind: 'met', country },
      { kind: 'answered', offer: offerTo(country), decision: 'refuse', final: true, evaluation: {} as never },
      { kind: 'closed', offer: offerTo(country) },
      { kind: 'threat-due', offer: offerTo(country) },
      { kind: 'counter-measure', country, measure: 'stop_flights', stage: 'threatened', hazard: 0.1, pressure: 1 },
    ]);
    const steps = stepsOf([...much, { kind: 'flows', encounters: 1, removals: [], transferred: 0 }], scenario);
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
    expect(steps.flatMap((step) => step.facts)).toHaveLength(much.length + 1);
    expect(steps.at(-1)?.topic).toBe('people');
    expect(captionOf(stepAbout(steps, 'declined'), say('en'))).toMatch(/^Decline: Mexico,? .*\.$/);
  });

  test('tell an answer with what follows from it, and deeds one by one while there are few', () => {
    const deeds: Fact[] = [{ kind: 'met', country: first }, { kind: 'met', country: second }];
    const few = stepsOf(deeds, scenario);
    expect(few.map(({ topic, countries }) => [topic, countries])).toEqual([['deeds', [first]], ['deeds', [second]]]);
    const many = seats.map((country): Fact => ({ kind: 'lever-set', country, lever: 'tariff', from: 0, to: 1, cost: 1 }));
    const steps = stepsOf([...deeds, ...many, { kind: 'answered', offer: offerTo(first), decision: 'refuse', final: true, evaluation: {} as never }, { kind: 'closed', offer: offerTo(first) }], scenario);
    expect(steps.map(({ topic, facts: { length }, countries }) => [topic, length, countries])).toEqual([['deeds', 2 + seats.length, seats], ['declined', 2, [first]]]);
    expect(captionOf(stepAbout(steps, 'declined'), say('en'))).toMatch(/^Mexico declines: /);
    expect(captionOf(stepAbout(steps, 'deeds'), say('es'))).toMatch(/^Usted actuó respecto de: México \(2\), Guatemala \(2\), /);
  });

  test('leave accounts out', () => {
    expect(stepsOf(facts, scenario).flatMap((step) => step.facts.map(({ kind }) => kind))).not.toContain('income');
    expect(stepsOf([], scenario)).toEqual([]);
  });
});

describe('the map at a step', () => {
  const steps = stepsOf(facts, scenario);
  const deed = steps.findIndex(({ topic }) => topic === 'deeds');
  const markOf = (step: number) => sightAtStep(played, { steps, step, at }).countries.find(({ id }) => id === first);

  test('shows a country as it was until it has been told of, and lights it then', () => {
    expect(deed).toBeGreaterThanOrEqual(0);
    expect(markOf(deed)).toMatchObject({ pressure: 1, lit: true, compliance: sightOf(begun, at).countries[0]?.compliance });
    const lit = sightAtStep(played, { steps, step: deed, at }).countries.filter((one) => one.lit);
    expect(lit.map(({ id }) => id)).toEqual([first]);
  });

  test('shows what is at the last step and when there is none, with nothing lit and nothing told in the end', () => {
    const end = sightAtStep(played, { steps, step: -1, at });
    expect(end).toEqual(sightOf(played, at));
    const last = sightAtStep(played, { steps, step: steps.length - 1, at });
    expect(last.countries.map(({ compliance }) => compliance)).toEqual(end.countries.map(({ compliance }) => compliance));
    expect(last.flows).toBe(end.flows);
    expect(last.lastFacts.length).toBeGreaterThan(0);
  });
});
