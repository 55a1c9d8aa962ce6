/** Accords and what came of them. */
import type { Fact } from '../../engine/index.ts';
import { useWords } from '../frame/context.tsx';

export function Deals({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="deals">
      <h2 id="deals">{t('debrief.deals.title')}</h2>
    </section>
  );
}
