/** What each numbered doctrine is about, and what it was found to cost where that is documented. */
import { useWords } from '../../frame/context.tsx';
import type { ShownRow } from './seed-rows.ts';

export function DoctrineIdeas({ rows }: { rows: readonly ShownRow[] }) {
  const { t, number } = useWords();
  return (
    <div className="ideas">
      <h3>{t('again.seed.ideas')}</h3>
      <dl>
        {rows
          .filter((row) => row.place > 0)
          .map((row) => (
            <div key={row.place}>
              <dt>
                <span className="idea-number">{number(row.place)}</span> {row.name}
              </dt>
              <dd>{row.idea}</dd>
              {row.cost !== null && <dd className="muted small">{t('again.seed.cost', { cost: row.cost })}</dd>}
            </div>
          ))}
      </dl>
    </div>
  );
}
