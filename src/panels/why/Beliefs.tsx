/** How far the seat was believed when a decision fell, and the deeds that this rested on. */
import type { Evaluation } from '../../engine/index.ts';
import type { Judged } from '../../store/decision.ts';
import { deedsOf } from '../../store/record.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';

export function Beliefs({ fact, basis }: { fact: Judged; basis: Evaluation['basis'] }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const game = useGame();
  const { country } = fact.offer;
  const records = [
    { name: 'credibility', deeds: deedsOf(game, { record: 'threats', country, before: fact }) },
    { name: 'assurance', deeds: deedsOf(game, { record: 'promises', country, before: fact }) },
  ] as const;
  return (
    <details className="beliefs">
      <summary>{t('why.beliefs', { credibility: percent(basis.credibility), assurance: percent(basis.assurance) })}</summary>
      <p className="small">{t('why.backing', { backing: percent(basis.backing), restraint: percent(basis.restraint) })}</p>
      {records.map(({ name, deeds }) => (
        <section key={name} aria-label={t(`dossier.${name}`)}>
          <h4>{t(`dossier.${name}`)}</h4>
          {deeds.length === 0 ? (
            <p className="muted small">{t(`why.noDeeds.${name}`)}</p>
          ) : (
            <ul className="bullets small">
              {deeds.map((deed, index) => (
                <li key={index}>{t('why.deed', { month: say.month(deed.month), sentence: sentenceOf(deed.fact, say) })}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </details>
  );
}
