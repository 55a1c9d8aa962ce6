/** The briefing of the scenario: the moment, what the seat wants, what will be read at the end, and how a month goes. */
import { LENSES } from '../../engine/index.ts';
import { Dialog } from '../frame/Dialog.tsx';
import { useGame, useWords } from '../frame/context.tsx';

export function BriefingDialog({ onClose }: { onClose: () => void }) {
  const { t, percent, language } = useWords();
  const game = useGame();
  const { document } = game.playable;
  return (
    <Dialog title={t('play.briefing')} lead={document.title[language]} onClose={onClose}>
      {document.teaching.briefing[language].split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{t('play.aims')}</h3>
      <p className="muted small">{t('play.aimsAbout')}</p>
      <ul className="bullets">
        {document.objectives.map((objective) => (
          <li key={objective.id}>{t('play.aim', { aim: objective.title[language], share: percent(objective.weight) })}</li>
        ))}
      </ul>
      <h3>{t('play.aimsLenses')}</h3>
      <p className="muted small">{t('play.aimsLensesAbout')}</p>
      <dl className="brief-lenses">
        {LENSES.map((lens) => (
          <div key={lens}>
            <dt>{t(`names.lens.${lens}`)}</dt>
            <dd>{t(`names.lensAbout.${lens}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('play.course')}</h3>
      <ol className="bullets numbers">
        {(['look', 'order', 'end'] as const).map((step) => (
          <li key={step}>{t(`play.courseSteps.${step}`)}</li>
        ))}
        <li>{t('told.proposalLimit', { limit: game.setting.scenario.proposalsAMonth })}</li>
      </ol>
      {game.months.length === 0 && (
        <p className="dialog-end">
          <button type="button" className="primary" onClick={onClose}>
            {t('play.briefingStart')}
          </button>
        </p>
      )}
    </Dialog>
  );
}
