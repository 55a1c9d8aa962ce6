/** What governments and their institutions decided in a game, and where two games on one seed differ in it. */
import type { Ask, CountryId, DemandId, Fact } from '../engine/index.ts';

/** What a decision was about: a proposal, an accord that stands, or an accord that waits for approval at home. */
export type AnswerAbout = 'proposal' | 'accord' | 'approval';
export type Decision = 'accept' | 'counter' | 'refuse' | 'keep' | 'defect' | 'approve' | 'reject';

/** One decision; `month` from 1. */
export interface Answer {
  readonly month: number;
  readonly about: AnswerAbout;
  readonly country: CountryId;
  readonly demand: DemandId;
  readonly ask: Ask;
  readonly decision: Decision;
}

/** A decision that fell otherwise; null where there was none, because nothing was asked or no accord stood. */
export interface AnswerChange extends Pick<Answer, 'month' | 'about' | 'country' | 'demand'> {
  readonly before: Pick<Answer, 'ask' | 'decision'> | null;
  readonly after: Pick<Answer, 'ask' | 'decision'> | null;
}

/** All decisions of a game, by month. */
export function answersIn(facts: readonly (readonly Fact[])[]): Answer[] {
  return facts.flatMap((monthly, index) => monthly.flatMap((fact) => answerIn(fact, index + 1)));
}

function answerIn(fact: Fact, month: number): Answer[] {
  const about = (what: AnswerAbout, decision: Decision): Answer[] => {
    if (!('offer' in fact)) return [];
    const { country, demand, ask } = fact.offer;
    return [{ month, about: what, country, demand, ask, decision }];
  };
  switch (fact.kind) {
    case 'answered':
      return about('proposal', fact.decision);
    case 'accord-reviewed':
      return about('accord', fact.decision);
    case 'ratified':
      return about('approval', 'approve');
    case 'ratification-failed':
      return about('approval', 'reject');
    default:
      return [];
  }
}

/**
 * Where two games answered differently, by month. An accord that one game has and the other has not is kept every month:
 * that is told once, by the answer that made it, so of accords only a departure counts.
 */
export function changedAnswers(before: readonly Answer[], after: readonly Answer[]): AnswerChange[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  const changes = places.flatMap((place): AnswerChange[] => {
    const [was, is] = [old.get(place) ?? null, now.get(place) ?? null];
    const one = was ?? is;
    if (one === null || (was?.decision === is?.decision && was?.ask === is?.ask)) return [];
    if (one.about === 'accord' && was?.decision !== 'defect' && is?.decision !== 'defect') return [];
    const { month, about, country, demand } = one;
    return [{ month, about, country, demand, before: sideOf(was), after: sideOf(is) }];
  });
  return changes.sort((a, b) => a.month - b.month);
}

const byPlace = (answers: readonly Answer[]): Map<string, Answer> =>
  new Map(answers.map((answer) => [`${answer.month} ${answer.about} ${answer.country} ${answer.demand}`, answer]));

const sideOf = (answer: Answer | null): AnswerChange['before'] => (answer === null ? null : { ask: answer.ask, decision: answer.decision });
