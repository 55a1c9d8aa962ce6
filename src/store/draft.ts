/** A proposal while it is being written. */
import { LEVERS } from '../engine/index.ts';
import type { CountryId, DemandId, Lever, Order, Pledge, Propose } from '../engine/index.ts';
import type { GameInHand } from './game.ts';
import { openingAsk } from './outlook.ts';
import { standingsOf } from './table.ts';

/** What the composer opens with: the order being written, else the terms on the table, else a bare ask. */
export function draftOf(game: GameInHand, at: { country: CountryId; demand: DemandId; writing: readonly Order[] }): Propose {
  const { country, demand } = at;
  const written = at.writing.find((order): order is Propose => order.kind === 'propose' && order.country === country && order.demand === demand);
  if (written !== undefined) return written;
  const bare: Propose = { kind: 'propose', country, demand, ask: openingAsk(game, at), give: [], orElse: [], deadline: 2, posture: 'quiet' };
  const offer = standingsOf(game, country).find((one) => one.demand === demand)?.proposal?.offer;
  return offer === undefined ? bare : { ...bare, ask: offer.ask, give: offer.give, orElse: offer.orElse, posture: offer.posture };
}

/** The draft for another demand of the same government: what was promised and threatened goes along, unless terms for that demand are written or on the table. */
export function draftFor(game: GameInHand, draft: Propose, at: { demand: DemandId; writing: readonly Order[] }): { readonly order: Propose; readonly isOwn: boolean } {
  const own = draftOf(game, { country: draft.country, ...at });
  const isOwn = at.writing.includes(own) || standingsOf(game, draft.country).some(({ demand, proposal }) => demand === at.demand && proposal !== null);
  const { give, orElse, posture, deadline } = draft;
  return { order: isOwn ? own : { ...own, give, orElse, posture, deadline }, isOwn };
}

/** A list of pledges with one lever changed, in the fixed order of levers; null takes it out. */
export function withPledge(pledges: readonly Pledge[], lever: Lever, level: number | null): readonly Pledge[] {
  const others = pledges.filter((one) => one.lever !== lever);
  const all = level === null ? others : [...others, { lever, level }];
  return all.toSorted((a, b) => LEVERS.indexOf(a.lever) - LEVERS.indexOf(b.lever));
}
