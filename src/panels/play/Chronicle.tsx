/** What happened, month by month, in sentences; answers can be asked why. */
import { useEffect, useRef, useState } from 'react';
import type { CountryId, Fact } from '../../engine/index.ts';
import type { PlayedMonth } from '../../store/game.ts';
import { useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { countryOf, isDeed, isNotable, isPuzzle } from './notable.ts';
import { usePointing } from './pointed.tsx';

interface ChronicleProps {
  onWhy: (fact: Fact) => void;
}

export function Chronicle({ onWhy }: ChronicleProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const { months, undone } = useGame();
  const selected = useCardsState((state) => state.selected);
  const [isNarrow, setNarrow] = useState(false);
  const place = useRef<HTMLElement>(null);
  const latest = months.length;
  const timesUndone = (month: number): number => undone.filter((one) => one.month === month).length;
  const rewriting = timesUndone(latest + 1);
  // A new month stands on top: it must not open out of sight.
  useEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [latest]);
  return (
    <section ref={place} className="chronicle" aria-labelledby="chronicle">
      <div className="panel-head">
        <h2 id="chronicle" tabIndex={-1}>
          {t('play.chronicle.title')}
        </h2>
        {selected !== null && latest > 0 && (
          <button type="button" className="plain" aria-pressed={isNarrow} onClick={() => setNarrow(!isNarrow)}>
            {t('play.chronicle.only', { country: say.country(selected) })}
          </button>
        )}
      </div>
      {rewriting > 0 && <p className="undone">{t('play.chronicle.undoneNow', { count: rewriting, month: say.month(latest + 1) })}</p>}
      {latest === 0 && <p className="muted">{t('play.chronicle.none')}</p>}
      {months
        .map((month, index) => (
          <details key={index} open={index === latest - 1} className="month">
            <summary>
              <h3>{say.month(index + 1)}</h3>
              {timesUndone(index + 1) > 0 && <span className="tag">{t('play.chronicle.undone', { count: timesUndone(index + 1) })}</span>}
            </summary>
            <Month month={month} only={isNarrow ? selected : null} onWhy={onWhy} />
          </details>
        ))
        .toReversed()}
    </section>
  );
}

function Month({ month, only, onWhy }: ChronicleProps & { month: PlayedMonth; only: CountryId | null }) {
  const say = useSpeaker();
  const { t } = say.words;
  const notable = month.facts.filter((fact) => isNotable(fact) && (only === null || countryOf(fact) === only));
  const deeds = notable.filter(isDeed);
  const answers = notable.filter((fact) => !isDeed(fact));
  const accounts = month.facts.filter((fact) => !isNotable(fact));
  return (
    <>
      {answers.length > 0 && <Facts facts={answers} onWhy={onWhy} />}
      {answers.length === 0 && <p className="muted">{only === null ? t('play.chronicle.quiet') : t('play.chronicle.onlyNone', { country: say.country(only) })}</p>}
      {deeds.length > 0 && (
        <>
          <h4>{t('play.chronicle.deeds')}</h4>
          <Facts facts={deeds} onWhy={onWhy} />
        </>
      )}
      <details className="accounts">
        <summary>{t('play.chronicle.accounts')}</summary>
        <Facts facts={accounts} onWhy={onWhy} />
      </details>
    </>
  );
}

function Facts({ facts, onWhy }: ChronicleProps & { facts: readonly Fact[] }) {
  return (
    <ul className="fact-list">
      {facts.map((fact, index) => (
        <OneFact key={index} fact={fact} onWhy={onWhy} />
      ))}
    </ul>
  );
}

function OneFact({ fact, onWhy }: ChronicleProps & { fact: Fact }) {
  const say = useSpeaker();
  const { t } = say.words;
  const sentence = sentenceOf(fact, say);
  return (
    <li className={`fact fact-${fact.kind}`} {...usePointing(countryOf(fact))}>
      <span>{sentence}</span>
      {isPuzzle(fact) && (
        <button type="button" className="plain why" aria-label={t('play.chronicle.whyNamed', { sentence })} onClick={() => onWhy(fact)}>
          {t('play.chronicle.why')}
        </button>
      )}
    </li>
  );
}
