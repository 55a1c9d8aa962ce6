/** How far a replay has come, for eyes and ears; and the button that starts it and, while it runs, stops it. */
import { useId } from 'react';
import { useWords } from '../../frame/context.tsx';
import type { Work } from './replaying.ts';

/** Always there, so that a listener hears it change. `done` is said once the work is done. */
export function WorkLine({ work, done }: { work: Pick<Work<unknown>, 'status' | 'progress'>; done: string }) {
  const { t } = useWords();
  const { status, progress } = work;
  return (
    <div className="work-line">
      {status === 'running' && <progress aria-hidden="true" max={progress?.total ?? 1} value={progress?.done ?? 0} />}
      <output>
        {status === 'running' && (progress === null ? t('again.work.starting') : t('again.work.progress', { done: progress.done, total: progress.total }))}
        {status === 'cancelled' && t('again.work.cancelled')}
        {status === 'failed' && t('again.work.failed')}
        {status === 'done' && done}
      </output>
    </div>
  );
}

interface WorkButtonProps {
  status: Work<unknown>['status'];
  /** What it starts, in words. */
  name: string;
  onStart: () => void;
  onStop: () => void;
  /** Why it cannot be started yet, or null. */
  hindrance?: string | null;
  /** Whether it was done before, so that it is no longer the next thing to do. */
  isDone?: boolean;
}

/** The same button starts and stops, so that the focus is never lost with it. */
export function WorkButton({ status, name, onStart, onStop, hindrance = null, isDone = false }: WorkButtonProps) {
  const { t } = useWords();
  const about = useId();
  // In a fragment as well: so the element, and with it the focus, stays when the words change.
  if (status === 'running') {
    return (
      <>
        <button type="button" className="primary" onClick={onStop}>
          {t('again.work.cancel')}
        </button>
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className={isDone ? undefined : 'primary'}
        aria-disabled={hindrance !== null}
        aria-describedby={hindrance === null ? undefined : about}
        onClick={hindrance === null ? onStart : undefined}
      >
        {name}
      </button>
      {hindrance !== null && (
        <span id={about} className="small muted">
          {hindrance}
        </span>
      )}
    </>
  );
}
