/** What lies on the table about one demand: short marks for the row, whole sentences for its details. */
import type { Standing } from '../../store/table.ts';
import { useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import type { IconName } from '../frame/Icon.tsx';
import type { Speaker } from '../text/speaker.ts';

interface Tag {
  readonly icon: IconName;
  readonly mark: string;
  readonly text: string;
}

/** Short marks: what stands, and what is asked of the seat. */
export function StatusTags({ standing, isOrdered, hasCounter }: { standing: Standing; isOrdered: boolean; hasCounter: boolean }) {
  const tags = tagsOf(standing, useSpeaker());
  const { t } = useSpeaker().words;
  if (hasCounter) tags.unshift({ icon: 'counter', mark: 'counter', text: t('dossier.tags.counter') });
  if (isOrdered) tags.push({ icon: 'ordered', mark: 'ordered', text: t('dossier.tags.ordered') });
  if (tags.length === 0) return null;
  return (
    <span className="demand-tags">
      {tags.map(({ icon, mark, text }) => (
        <span key={text} className={`flag flag-${mark}`}>
          <Icon name={icon} />
          {text}
        </span>
      ))}
    </span>
  );
}

function tagsOf({ proposal, accord, closedUntil }: Standing, { words: { t, percent }, month, scenario }: Speaker): Tag[] {
  const tags: Tag[] = [];
  if (proposal?.status === 'due') tags.push({ icon: 'due', mark: 'due', text: t('dossier.tags.due') });
  if (accord?.owed.some((one) => !one.delivered) === true) tags.push({ icon: 'due', mark: 'due', text: t('dossier.tags.owed') });
  if (proposal?.status === 'open') tags.push({ icon: 'open', mark: 'open', text: t('dossier.tags.open', { month: month(proposal.due) }) });
  if (proposal?.status === 'carried') tags.push({ icon: 'pressure', mark: 'pressure', text: t('dossier.tags.carried') });
  if (accord?.status === 'kept') tags.push({ icon: 'accord', mark: 'accord', text: t('dossier.tags.kept', { target: percent(accord.target) }) });
  if (accord?.status === 'ratifying') tags.push({ icon: 'accord', mark: 'open', text: t(accord.ratified > scenario.months ? 'dossier.tags.ratifyingLate' : 'dossier.tags.ratifying', { month: month(accord.ratified) }) });
  if (closedUntil > 0) tags.push({ icon: 'remove', mark: 'closed', text: t('dossier.tags.closed', { month: month(closedUntil) }) });
  return tags;
}

/** The same in whole sentences, with the terms. */
export function StatusSentences({ standing }: { standing: Standing }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const { proposal, accord, closedUntil } = standing;
  if (proposal === null && accord === null && closedUntil === 0) return null;
  return (
    <ul className="standing">
      {proposal?.status === 'open' && (
        <li>
          {t('dossier.status.open', { posture: t(`names.postureIn.${proposal.offer.posture}`), terms: say.terms(proposal.offer), month: say.month(proposal.due) })}
        </li>
      )}
      {(proposal?.status === 'due' || proposal?.status === 'carried') && <li>{t(`dossier.status.${proposal.status}`, { terms: say.terms(proposal.offer) })}</li>}
      {accord?.status === 'kept' && <li>{t('dossier.status.kept', { ask: say.ask(accord.offer.ask), target: percent(accord.target) })}</li>}
      {accord?.status === 'ratifying' && (
        <li>{t(accord.ratified > say.scenario.months ? 'dossier.status.ratifyingLate' : 'dossier.status.ratifying', { month: say.month(accord.ratified), ask: say.ask(accord.offer.ask), chance: percent(accord.probability) })}</li>
      )}
      {accord?.owed.map((owed) => (
        <li key={owed.lever}>
          {owed.delivered
            ? t('dossier.status.delivered', { level: say.pledge('give', owed) })
            : t(accord.status === 'kept' && owed.due > say.scenario.months ? 'dossier.status.owedAtEnd' : 'dossier.status.owed', { level: say.pledge('give', owed), month: say.month(owed.due) })}
        </li>
      ))}
      {closedUntil > 0 && <li>{t('dossier.status.closed', { month: say.month(closedUntil) })}</li>}
    </ul>
  );
}
