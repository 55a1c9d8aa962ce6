/** The place of the map: filled after everything else works, and never needed. */
import { useEffect, useRef, useState } from 'react';
import { useSurroundings, useWords } from '../frame/context.tsx';

export function MapArea() {
  const { t } = useWords();
  const { cards, mountMap } = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>(mountMap === null ? 'missing' : 'loading');
  useEffect(() => {
    const element = place.current;
    if (element === null || mountMap === null) return;
    let leave: (() => void) | null = null;
    let isGone = false;
    mountMap(element, cards).then(
      (unmount) => {
        if (isGone) unmount();
        else {
          leave = unmount;
          setState('shown');
        }
      },
      () => {
        if (!isGone) setState('missing');
      },
    );
    return () => {
      isGone = true;
      leave?.();
    };
  }, [cards, mountMap]);
  return (
    <section className="map" aria-label={t('play.map')}>
      <div ref={place} className="map-place" />
      {state !== 'shown' && <p className="muted map-note">{t(state === 'loading' ? 'play.mapLoading' : 'play.mapMissing')}</p>}
    </section>
  );
}
