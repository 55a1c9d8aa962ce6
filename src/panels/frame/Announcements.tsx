/** The voice of the page: what happened, for people who listen. */
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useWords } from './context.tsx';

export function Announcements({ voice }: { voice: StoreApi<readonly string[]> }) {
  const { t } = useWords();
  const lines = useStore(voice);
  return (
    <div role="log" aria-live="polite" aria-label={t('app.announcements')} className="unseen" data-testid="announcements">
      {lines.map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </div>
  );
}
