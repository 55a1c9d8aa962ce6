/** What happened, month by month, in sentences; answers can be asked why, and stand beside what was predicted. */
import { useEffect, useRef } from 'react';
import type { Fact } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { ChronicleFilterRow } from './ChronicleFilterRow.tsx';
import { isSearch, passes, useChronicleFilter } from './chronicle-filter.ts';
import type { ChronicleFilter } from './chronicle-filter.ts';
import { CHRONICLE_KINDS, chronicleKind, countryOf, isDeed, isNotable, isPuzzle } from './notable.ts';
import { usePointing } from './pointed.tsx';
import { Predicted } from './Predicted.tsx';

interface ChronicleProps {
  onWhy: (fact: Fact) => void;
}

interface MonthProps extends ChronicleProps {
  /** From 1. */
  month: number;
  filter: ChronicleFilter;
}

export function Chronicle({ onWhy }: ChronicleProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const { id, months, undone } = useGame();
  const [filter, change] = useChronicleFilter(id);
  const place = useRef<HTMLElement>(null);
  const latest = months.length;
  const timesUndone = (month: number): number => undone.filter((one) => one.month === month).length;
  const rewriting = timesUndone(latest + 1);
  // A new month stands on top: it must not open out of sight.
  useEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [latest]);
  const all = months.flatMap(({ facts }) => facts);
  const shown = months.map(({ facts }, index) => ({ month: index + 1, count: facts.filter((fact) => passes(filter, fact)).length }));
  const searching = isSearch(filter);
  return (
    <section ref={place} className="chronicle" aria-labelledby="chronicle">
      <div className="panel-head">
        <h2 id="chronicle" tabIndex={-1}>
          {t('play.chronicle.title')}
        </h2>
        {latest > 0 && <ChronicleFilterRow filter={filter} onChange={change} hidden={all.filter((fact) => !passes(filter, fact)).length} />}
      </div>
      {rewriting > 0 && <p className="undone">{t('play.chronicle.undoneNow', { count: rewriting, month: say.month(latest + 1) })}</p>}
      {latest === 0 && <p className="muted">{t('play.chronicle.none')}</p>}
      {shown
        .filter(({ month, count }) => count > 0 || month === latest || !searching)
        .map(({ month }) => (
          <details key={`${month} ${searching}`} open={searching || month === latest} className="month">
            <summary>
              <h3>{say.month(month)}</h3>
              {timesUndone(month) > 0 && <span className="tag">{t('play.chronicle.undone', { count: timesUndone(month) })}</span>}
            </summary>
            <Month month={month} filter={filter} onWhy={onWhy} />
          </details>
        ))
        .toReversed()}
    </section>
  );
}

function Month({ month, filter, onWhy }: MonthProps) {
  const { t } = useSpeaker().words;
  const facts = (useGame().months[month - 1]?.facts ?? []).filter((fact) => passes(filter, fact));
  const notable = facts.filter(isNotable);
  const deeds = notable.filter(isDeed);
  // What came of one's own proposals first, what happened besides after it.
  const answers = notable.filter((fact) => !isDeed(fact)).toSorted((a, b) => CHRONICLE_KINDS.indexOf(chronicleKind(a)) - CHRONICLE_KINDS.indexOf(chronicleKind(b)));
  const accounts = facts.filter((fact) => !isNotable(fact));
  const isOnlyAccounts = filter.kinds.length === 1 && filter.kinds[0] === 'accounts';
  return (
    <>
      {answers.length > 0 && <Facts facts={answers} month={month} onWhy={onWhy} />}
      {answers.length === 0 && !isOnlyAccounts && (deeds.length === 0 || filter.kinds.includes('answers')) && <Nothing filter={filter} />}
      {deeds.length > 0 && (
        <>
          <h4>{t('play.chronicle.deeds')}</h4>
          <Facts facts={deeds} month={month} onWhy={onWhy} />
        </>
      )}
      {accounts.length > 0 && (
        <details className="accounts" open={isOnlyAccounts}>
          <summary>{t('play.chronicle.accounts')}</summary>
          <Facts facts={accounts} month={month} onWhy={onWhy} />
        </details>
      )}
    </>
  );
}

/** Why no answer stands here: there was none, or none that the filter lets through. */
function Nothing({ filter: { country, kinds } }: { filter: ChronicleFilter }) {
  const say = useSpeaker();
  const { t } = say.words;
  if (country !== null) return <p className="muted">{t('play.chronicle.onlyNone', { country: say.country(country) })}</p>;
  const isWhole = kinds.includes('answers') && kinds.includes('events') && kinds.includes('deeds');
  return <p className="muted">{t(isWhole ? 'play.chronicle.quiet' : 'predict.filter.nothing')}</p>;
}

function Facts({ facts, month, onWhy }: ChronicleProps & { facts: readonly Fact[]; month: number }) {
  return (
    <ul className="fact-list">
      {facts.map((fact, index) => (
        <OneFact key={index} fact={fact} month={month} onWhy={onWhy} />
      ))}
    </ul>
  );
}

function OneFact({ fact, month, onWhy }: ChronicleProps & { fact: Fact; month: number }) {
  const say = useSpeaker();
  const { t } = say.words;
  const sentence = sentenceOf(fact, say);
  return (
    <li className={`fact fact-${fact.kind}`} {...usePointing(countryOf(fact))}>
      <span>
        {sentence}
        <Predicted fact={fact} month={month} />
      </span>
      {isPuzzle(fact) && (
        <button type="button" className="plain why" aria-label={t('play.chronicle.whyNamed', { sentence })} onClick={() => onWhy(fact)}>
          {t('play.chronicle.why')}
        </button>
      )}
    </li>
  );
}
