/** The accords with a government and what each side owes under them. */
import type { CountryId } from '../../engine/index.ts';
import { standingsOf } from '../../store/table.ts';
import type { Standing } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Level } from './Level.tsx';

export function Accords({ country }: { country: CountryId }) {
  const { t } = useSpeaker().words;
  const standings = standingsOf(useGame(), country).filter((one) => one.accord !== null);
  return (
    <section aria-labelledby="accords" className="accords">
      <h3 id="accords">{t('dossier.accords.title')}</h3>
      {standings.length === 0 && <p className="muted small">{t('dossier.accords.none')}</p>}
      {standings.map((standing) => (
        <OneAccord key={standing.demand} standing={standing} />
      ))}
    </section>
  );
}

function OneAccord({ standing: { country, demand, compliance, accord } }: { standing: Standing }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  if (accord === null) return null;
  const { offer, owed, signed, target, status, ratified, probability } = accord;
  return (
    <article className="accord">
      <h4>{say.demand(demand)}</h4>
      <p className="muted small">
        {t('dossier.accords.signed', { month: say.month(signed), posture: t(`names.postureIn.${offer.posture}`) })}{' '}
        {status === 'ratifying' && t(ratified > say.scenario.months ? 'dossier.accords.ratifyingLate' : 'dossier.accords.ratifying', { month: say.month(ratified), chance: percent(probability) })}
      </p>
      <dl>
        <div>
          <dt>{t('dossier.accords.theirs', { country: say.country(country) })}</dt>
          <dd>
            {t('dossier.accords.level', { target: percent(target), now: percent(compliance) })}
            <Level share={compliance} agreed={target} />
          </dd>
        </div>
        <div>
          <dt>{t('dossier.accords.yours')}</dt>
          <dd>
            {owed.length === 0 && t('dossier.accords.nothing')}
            {owed.map((one) => (
              <span key={one.lever} className="source-line">
                {one.delivered
                  ? t('dossier.accords.delivered', { level: say.pledge('give', one) })
                  : t(status === 'kept' && one.due > say.scenario.months ? 'dossier.accords.dueAtEnd' : 'dossier.accords.due', { level: say.pledge('give', one), month: say.month(one.due) })}
              </span>
            ))}
            {offer.orElse.length > 0 && <span className="source-line muted">{t('dossier.accords.notUse', { levels: say.pledges('orElse', offer.orElse) })}</span>}
          </dd>
        </div>
      </dl>
    </article>
  );
}
