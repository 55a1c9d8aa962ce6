/** Why an order that is being written would be refused, with what stands in its way at this table. */
import type { Order } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import type { Rehearsal } from '../../store/rehearsal.ts';
import { holderOf } from '../../store/taken.ts';
import { objectionOf } from '../text/sentences.ts';
import type { Speaker } from '../text/speaker.ts';

/** The reason in sentences; of a step that is pledged already, also which lever it is and who holds it until when. */
export function hindranceOf(objection: NonNullable<Rehearsal['objections'][number]>, at: { readonly game: GameInHand; readonly writing: readonly Order[]; readonly say: Speaker }): string {
  const { game, writing, say } = at;
  const reason = objectionOf(objection, say);
  const { order } = objection;
  if (objection.reason !== 'notch-already-pledged' || order.kind !== 'propose') return reason;
  const holder = holderOf(game, order, writing);
  if (holder === null) return reason;
  const { t } = say.words;
  const names = { lever: t(`names.lever.${holder.lever}`), country: say.country(order.country), demand: say.demand(holder.demand) };
  const told = holder.kind === 'open' ? t('told.held.open', { ...names, month: say.month(holder.until) }) : t(`told.held.${holder.kind}`, names);
  return `${reason} ${told}`;
}
