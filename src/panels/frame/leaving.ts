/** Does something before a field, or the page itself, is gone. */
import { useEffect, useRef } from 'react';

/** Calls `act` when its panel goes, and when the page is hidden, closed or reloaded: a hidden page may never come back, and what it writes while it closes may come too late. */
export function useWhenLeft(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(() => {
    const leave = (): void => latest.current();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    // Before whoever asks whether there is unsaved work: then there is, and a person is asked.
    addEventListener('beforeunload', leave, { capture: true });
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', leave, { capture: true });
      leave();
    };
  }, []);
}
