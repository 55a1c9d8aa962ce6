/** What happened, month by month, in sentences; answers can be asked why. */
import type { Fact } from '../../engine/index.ts';
import type { PlayedMonth } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';
import { isNotable, isPuzzle } from './notable.ts';

export function Chronicle({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const { months } = useGame();
  const latest = months.length;
  return (
    <section className="chronicle" aria-labelledby="chronicle">
      <h2 id="chronicle">{t('play.chronicle.title')}</h2>
      {latest === 0 && <p className="muted">{t('play.chronicle.none')}</p>}
      {months
        .map((month, index) => (
          <details key={index} open={index === latest - 1} className="month">
            <summary>
              <h3>{say.month(index + 1)}</h3>
            </summary>
            <Month month={month} onWhy={onWhy} />
          </details>
        ))
        .toReversed()}
    </section>
  );
}

function Month({ month, onWhy }: { month: PlayedMonth; onWhy: (fact: Fact) => void }) {
  const { t } = useSpeaker().words;
  const notable = month.facts.filter(isNotable);
  const accounts = month.facts.filter((fact) => !isNotable(fact));
  return (
    <>
      {notable.length === 0 ? <p className="muted">{t('play.chronicle.quiet')}</p> : <Facts facts={notable} onWhy={onWhy} />}
      <details className="accounts">
        <summary>{t('play.chronicle.accounts')}</summary>
        <Facts facts={accounts} onWhy={onWhy} />
      </details>
    </>
  );
}

function Facts({ facts, onWhy }: { facts: readonly Fact[]; onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  return (
    <ul className="fact-list">
      {facts.map((fact, index) => {
        const sentence = sentenceOf(fact, say);
        return (
          <li key={index} className={`fact fact-${fact.kind}`}>
            <span>{sentence}</span>
            {isPuzzle(fact) && (
              <button type="button" className="plain why" aria-label={t('play.chronicle.whyNamed', { sentence })} onClick={() => onWhy(fact)}>
                {t('play.chronicle.why')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
