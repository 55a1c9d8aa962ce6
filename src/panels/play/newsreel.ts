/** Cuts a month into the few steps in which it is shown on the map: one's own deeds, what each government did, and where people moved. */
import type { CountryId, DemandId, Fact, Scenario } from '../../engine/index.ts';
import { countryOf, isDeed, isNotable } from './notable.ts';

/** What a step is about; several countries with the same topic may be told together. */
export type Topic =
  | 'deeds' | 'refused' | 'event' | 'limit' | 'agreed' | 'signed' | 'notYet' | 'declined' | 'offered' | 'closed' | 'due' | 'carriedOut' | 'backedDown' | 'met' | 'warned' | 'struck' | 'calmed'
  | 'approved' | 'notApproved' | 'broken' | 'delivered' | 'record' | 'people' | 'more';

export interface Step {
  readonly topic: Topic;
  /** Never empty; the first one is told where the step is about one thing. */
  readonly facts: readonly Fact[];
  /** In the order in which they come, each once. */
  readonly countries: readonly CountryId[];
  /** True where its sentence is that of its first fact: the others only follow from it. */
  readonly isOne: boolean;
}

/** Eight steps of a second: nobody has to wait for longer. */
export const MOST_STEPS = 8;
export const STEP_SECONDS = 1;

/** The steps of a month's facts, at most MOST_STEPS, in the order in which things happened. */
export function stepsOf(facts: readonly Fact[], scenario: Pick<Scenario, 'events'>): readonly Step[] {
  const told = facts.filter((fact) => fact.kind === 'flows' || isNotable(fact)).map((fact): Told => ({ fact, topic: topicOf(fact), places: placesOf(fact, scenario) }));
  const merged = new Set<Topic>();
  for (;;) {
    const steps = grouped(told, (one) => (merged.has(one.topic) ? one.topic : matterOf(one)));
    if (steps.length <= MOST_STEPS) return steps;
    const next = mostFrequent(steps);
    if (next === null) break;
    merged.add(next);
  }
  // Every topic is one step already: the first ones and the last, people on the move, stand by themselves.
  const topics = grouped(told, ({ topic }) => topic);
  const [kept, last] = [new Set(topics.slice(0, MOST_STEPS - 2).map(({ topic }) => topic)), topics.at(-1)?.topic];
  return grouped(told, ({ topic }) => (kept.has(topic) || topic === last ? topic : 'more'));
}

/** The topic of the most steps, the first of equals; null where no topic has two. */
function mostFrequent(steps: readonly Step[]): Topic | null {
  const counts = new Map<Topic, number>();
  for (const { topic } of steps) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [most] = [...counts].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

interface Told {
  readonly fact: Fact;
  readonly topic: Topic;
  readonly places: readonly CountryId[];
}

/** Facts with the same key make one step, which stands where the first of them stood. */
function grouped(told: readonly Told[], keyOf: (one: Told) => string): readonly Step[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, members]): Step => {
    const topics = new Set(members.map(({ topic }) => topic));
    const [first] = members;
    return {
      topic: key === 'more' ? 'more' : (first?.topic ?? 'more'),
      facts: members.map(({ fact }) => fact),
      countries: [...new Set(members.flatMap(({ places }) => places))],
      isOne: members.length === 1 || (key.includes(':') && topics.size === members.length),
    };
  });
}

/** What follows from an answer belongs to it, as the terms that are signed or the proposal that is closed. */
function matterOf({ fact, topic }: Told): string {
  if (topic === 'people') return topic;
  if (topic === 'deeds') return `${fact.kind} ${countryOf(fact) ?? ''} ${demandOf(fact) ?? leverOf(fact)}`;
  if ('offer' in fact && ANSWERS.has(topic)) return `${fact.offer.country}:${fact.offer.demand}`;
  if (fact.kind === 'event') return `event ${fact.id}`;
  if (fact.kind === 'order-refused') return `${topic} ${fact.index}`;
  return `${topic} ${countryOf(fact) ?? ''} ${demandOf(fact) ?? leverOf(fact)}`;
}

/** An answer, and what follows from it at once. */
const ANSWERS: ReadonlySet<Topic> = new Set(['agreed', 'signed', 'notYet', 'declined', 'offered', 'closed']);

function demandOf(fact: Fact): DemandId | null {
  if ('offer' in fact) return fact.offer.demand;
  return 'demand' in fact ? fact.demand : null;
}

function leverOf(fact: Fact): string {
  return 'lever' in fact && fact.lever !== null ? fact.lever : '';
}

/** The countries that a fact is about; an event's are those that it does something to. */
function placesOf(fact: Fact, { events }: Pick<Scenario, 'events'>): readonly CountryId[] {
  const one = countryOf(fact);
  if (one !== null) return [one];
  if (fact.kind !== 'event') return [];
  const effects = events.find(({ id }) => id === fact.id)?.effects ?? [];
  return [...new Set(effects.flatMap(({ country }) => (country === null ? [] : [country])))];
}

function topicOf(fact: Fact): Topic {
  if (isDeed(fact)) return 'deeds';
  switch (fact.kind) {
    case 'order-refused':
      return 'refused';
    case 'event':
      return 'event';
    case 'legal-limit':
    case 'unpaid-upkeep':
      return 'limit';
    case 'answered':
      return fact.decision === 'accept' ? 'agreed' : fact.final ? 'declined' : 'notYet';
    case 'counter-offered':
      return 'offered';
    case 'signed':
      return 'signed';
    case 'threat-due':
      return 'due';
    case 'carried-out':
      return 'carriedOut';
    case 'backed-down':
      return 'backedDown';
    case 'threat-met':
      return 'met';
    case 'counter-measure':
      return fact.stage === 'threatened' ? 'warned' : fact.stage === 'carried-out' ? 'struck' : 'calmed';
    case 'ratified':
      return 'approved';
    case 'ratification-failed':
      return 'notApproved';
    case 'reneged':
    case 'breached':
    case 'accord-reviewed':
      return 'broken';
    case 'delivered':
      return 'delivered';
    case 'threat-on-bought-lever':
      return 'record';
    case 'flows':
      return 'people';
    default:
      return 'closed';
  }
}
