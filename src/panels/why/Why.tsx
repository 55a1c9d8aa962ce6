/** The Why window: the terms of one decision, what each rests on, and what would have changed it. */
import type { ReactNode } from 'react';
import { explain } from '../../engine/index.ts';
import type { ExplainedTerm, Explanation, Fact } from '../../engine/index.ts';
import { exchangeOf, isJudged } from '../../store/decision.ts';
import type { Judged } from '../../store/decision.ts';
import { isOver } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { Beliefs } from './Beliefs.tsx';
import { knowable, shownOf } from './fold.ts';
import { Parameters } from './Parameters.tsx';
import { Terms } from './Terms.tsx';
import { Turning } from './Turning.tsx';

export function Why({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  return isJudged(fact) ? <Decision fact={fact} onClose={onClose} /> : null;
}

function Decision({ fact, onClose }: { fact: Judged; onClose: () => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const isOpen = game.setting.scenario.visibility === 'open-book';
  const isTruth = isOver(game) || isOpen;
  const { own, counter } = exchangeOf(game, fact);
  const sides = sidesOf(game, [own, counter].filter((one) => one !== null), isTruth);
  const first = sides[0];
  if (first === undefined) return null;
  return (
    <Dialog
      title={t('why.title', { country: say.country(first.explanation.country), demand: say.demand(first.explanation.demand) })}
      lead={t(isOpen ? 'why.truthView' : isTruth ? 'why.truthAfter' : 'why.seatView')}
      onClose={onClose}
    >
      <div className="why-sides">
        {sides.map(({ fact: judged, explanation }) => (
          <Verdict key={explanation.kind} fact={judged} explanation={explanation} isAlone={sides.length === 1} />
        ))}
      </div>
      <p className="muted small">{t('why.open')}</p>
      <Terms explanations={sides.map(({ explanation }) => explanation)} under={(name) => groundsOf(sides, name)} />
      {own?.kind === 'answered' && <Turning fact={own} />}
      <Beliefs fact={first.fact} basis={first.explanation.basis} />
    </Dialog>
  );
}

/** What was asked or offered, and what it came to. */
function Verdict({ fact, explanation, isAlone }: Side & { isAlone: boolean }) {
  const say = useSpeaker();
  const { t, signed } = say.words;
  const { terms, threshold, kind, decision } = explanation;
  const { surplus, digits } = shownOf(terms, threshold);
  // An ask that was met with another offer was declined; the offer stands beside it.
  const told = kind === 'answer' && decision === 'counter' ? 'refuse' : decision;
  return (
    <section aria-label={t(`why.side.${kind}`)}>
      {!isAlone && <h3>{t(`why.side.${kind}`)}</h3>}
      <p className="why-said">{sentenceOf(fact, say)}</p>
      <p>
        <strong>
          {t(`why.decided.${told}`)} {t('why.rule', { surplus: signed(surplus, digits), threshold: signed(threshold, digits) })}
        </strong>
      </p>
    </section>
  );
}

/** What a term rests on, of both sides together; null where no parameter of the government enters. */
function groundsOf(sides: readonly Side[], name: ExplainedTerm['name']): (() => ReactNode) | null {
  const all = sides.flatMap(({ explanation }) => explanation.terms.find((term) => term.name === name)?.parameters ?? []);
  const parameters = all.filter((one, index) => all.findIndex((other) => other.name === one.name) === index);
  const country = sides[0]?.explanation.country;
  return parameters.length === 0 || country === undefined ? null : () => <Parameters country={country} parameters={parameters} />;
}

interface Side {
  readonly fact: Judged;
  readonly explanation: Explanation;
}

function sidesOf(game: GameInHand, facts: readonly Judged[], isTruth: boolean): readonly Side[] {
  const explanations = facts.flatMap((fact) => explain(game.setting, [fact], isTruth ? 'truth' : 'seat').slice(0, 1));
  return knowable(explanations).flatMap((explanation, index) => {
    const fact = facts[index];
    return fact === undefined ? [] : [{ fact, explanation }];
  });
}
