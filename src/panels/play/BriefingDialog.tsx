/** The briefing of the scenario, and what the seat wants. */
import { Dialog } from '../frame/Dialog.tsx';
import { useGame, useWords } from '../frame/context.tsx';

export function BriefingDialog({ onClose }: { onClose: () => void }) {
  const { t, percent, language } = useWords();
  const { document } = useGame().playable;
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
    </Dialog>
  );
}
