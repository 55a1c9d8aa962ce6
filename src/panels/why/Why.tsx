/** The Why window: the terms of one decision as table and waterfall, and what each term rests on. */
import { explain } from '../../engine/index.ts';
import type { Fact } from '../../engine/index.ts';
import { isOver } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { Parameters } from './Parameters.tsx';
import { foldOf } from './fold.ts';
import { Waterfall } from './Waterfall.tsx';

export function Why({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const say = useSpeaker();
  const { words } = say;
  const { t, signed } = words;
  const game = useGame();
  const isTruth = isOver(game) || game.setting.scenario.visibility === 'open-book';
  const explanation = explain(game.setting, [fact], isTruth ? 'truth' : 'seat')[0];
  if (explanation === undefined) return null;
  const steps = foldOf(explanation.terms);
  return (
    <Dialog
      title={t('why.title', { country: say.country(explanation.country), demand: say.demand(explanation.demand) })}
      lead={t(isTruth ? 'why.truthView' : 'why.seatView')}
      onClose={onClose}
    >
      <p>{sentenceOf(fact, say)}</p>
      <p>
        <strong>
          {t(`why.decided.${explanation.decision}`)}{' '}
          {t('why.rule', { surplus: signed(explanation.surplus), threshold: signed(explanation.threshold) })}
        </strong>
      </p>
      <Waterfall steps={steps} threshold={explanation.threshold} />
      <table className="table why-table">
        <thead>
          <tr>
            <th scope="col">{t('why.term')}</th>
            <th scope="col" className="figure">
              {t('why.value')}
            </th>
            <th scope="col" className="figure">
              {t('why.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.name}>
              <th scope="row">
                {t(`names.term.${step.name}`)}
                <small className="muted">{t(`names.termAbout.${step.name}`)}</small>
              </th>
              <td className="figure">{signed(step.value)}</td>
              <td className="figure">{signed(step.to)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('why.surplus')}</th>
            <td className="figure" colSpan={2}>
              {signed(explanation.surplus)}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('why.threshold')}</th>
            <td className="figure" colSpan={2}>
              {signed(explanation.threshold)}
            </td>
          </tr>
        </tfoot>
      </table>
      {steps.at(-1)?.to === explanation.surplus && <p className="muted small">{t('why.exact')}</p>}
      {explanation.terms.map((term) => (
        <details key={term.name} className="term">
          <summary>{t('why.parametersOf', { term: t(`names.term.${term.name}`) })}</summary>
          {term.parameters.length === 0 ? <p className="muted">{t('why.noParameters')}</p> : <Parameters parameters={term.parameters} />}
        </details>
      ))}
    </Dialog>
  );
}
