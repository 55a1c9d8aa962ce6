/** The chronicle's filters by country and by kind, and how many lines they hide. */
import type { CountryId } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { toggled } from './chronicle-filter.ts';
import type { ChronicleFilter } from './chronicle-filter.ts';
import { CHRONICLE_KINDS } from './notable.ts';

interface FilterProps {
  readonly filter: ChronicleFilter;
  readonly onChange: (part: Partial<ChronicleFilter>) => void;
  /** Lines of all months that the filter hides. */
  readonly hidden: number;
}

export function ChronicleFilterRow({ filter, onChange, hidden }: FilterProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const { seats } = useGame().setting;
  return (
    <div className="chronicle-filter">
      <select
        aria-label={t('predict.filter.country')}
        value={filter.country ?? ''}
        onChange={(event) => onChange({ country: seats.find((seat: CountryId) => seat === event.target.value) ?? null })}
      >
        <option value="">{t('predict.filter.all')}</option>
        {seats.map((seat) => (
          <option key={seat} value={seat}>
            {t('play.chronicle.only', { country: say.country(seat) })}
          </option>
        ))}
      </select>
      <fieldset className="kinds" aria-label={t('predict.filter.kinds')}>
        {CHRONICLE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kinds.includes(kind)}
            title={t(`predict.filter.kindAbout.${kind}`)}
            onClick={() => onChange({ kinds: toggled(filter.kinds, kind) })}
          >
            {t(`predict.filter.kind.${kind}`)}
          </button>
        ))}
      </fieldset>
      <span className="hidden-lines small" aria-live="polite">
        {hidden > 0 && t('predict.filter.hidden', { count: hidden })}
      </span>
      {hidden > 0 && (
        <button type="button" className="plain small" onClick={() => onChange({ country: null, kinds: CHRONICLE_KINDS })}>
          {t('predict.filter.show')}
        </button>
      )}
    </div>
  );
}
