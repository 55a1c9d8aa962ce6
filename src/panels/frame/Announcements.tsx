/** The voice of the page: what happened, for people who listen. */
import { useWords } from './context.tsx';

export function Announcements({ lines }: { lines: readonly string[] }) {
  const { t } = useWords();
  return (
    <div role="log" aria-live="polite" aria-label={t('app.announcements')} className="unseen" data-testid="announcements">
      {lines.map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </div>
  );
}
