/** The Why window: the terms of one decision as table and waterfall, what would have changed it, and what each term rests on. */
import { explain } from '../../engine/index.ts';
import type { Explanation, Fact } from '../../engine/index.ts';
import { exchangeOf, isJudged } from '../../store/decision.ts';
import type { Judged } from '../../store/decision.ts';
import { isOver } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { Beliefs } from './Beliefs.tsx';
import { knowable } from './fold.ts';
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
  const isTruth = isOver(game) || game.setting.scenario.visibility === 'open-book';
  const { own, counter } = exchangeOf(game, fact);
  const sides = [own, counter].flatMap((one) => (one === null ? [] : [sideOf(game, one, isTruth)]));
  const first = sides[0];
  if (first === undefined) return null;
  const { explanation } = first;
  return (
    <Dialog
      title={t('why.title', { country: say.country(explanation.country), demand: say.demand(explanation.demand) })}
      lead={t(isTruth ? 'why.truthView' : 'why.seatView')}
      onClose={onClose}
    >
      <div className="why-sides">
        {sides.map((side) => (
          <section key={side.explanation.kind} aria-label={t(`why.side.${side.explanation.kind}`)}>
            {sides.length > 1 && <h3>{t(`why.side.${side.explanation.kind}`)}</h3>}
            <p>{sentenceOf(side.fact, say)}</p>
            <Terms explanation={side.explanation} />
          </section>
        ))}
      </div>
      {own?.kind === 'answered' && <Turning fact={own} />}
      <Beliefs fact={first.fact} basis={explanation.basis} />
      <h3>{t('why.restsOn')}</h3>
      {explanation.terms.map((term) => (
        <details key={term.name} className="term">
          <summary>{t('why.parametersOf', { term: t(`names.term.${term.name}`) })}</summary>
          {term.parameters.length === 0 ? <p className="muted">{t('why.noParameters')}</p> : <Parameters country={explanation.country} parameters={term.parameters} told={toldBefore(explanation, term.name)} />}
        </details>
      ))}
    </Dialog>
  );
}

/** The parameters that an earlier term has shown already. */
function toldBefore({ terms }: Explanation, name: string): ReadonlySet<string> {
  const place = terms.findIndex((term) => term.name === name);
  return new Set(terms.slice(0, place).flatMap((term) => term.parameters.map((parameter) => parameter.name)));
}

interface Side {
  readonly fact: Judged;
  readonly explanation: Explanation;
}

function sideOf(game: GameInHand, fact: Judged, isTruth: boolean): Side {
  const [explanation] = explain(game.setting, [fact], isTruth ? 'truth' : 'seat');
  if (explanation === undefined) throw new Error('A decision can be explained.');
  return { fact, explanation: { ...explanation, terms: knowable(explanation.terms) } };
}
