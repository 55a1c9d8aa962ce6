/** The highest level that law and scenario allow for a lever this month. */
import type { Setting } from '../setting.ts';

/** Highest level of lever index `lever` on seat `country` in `month`: the scenario's own bound and every legal limit in force. */
export function highestLevel(setting: Setting, at: { country: number; lever: number; month: number }): { highest: number; legal: boolean } {
  const bound = setting.scenario.levers[at.lever];
  let highest = bound?.highest ?? 0;
  let legal = false;
  const seat = setting.seats[at.country];
  for (const limit of setting.scenario.limits) {
    if (limit.lever !== bound?.lever || at.month < limit.month) continue;
    if (limit.countries.length > 0 && (seat === undefined || !limit.countries.includes(seat))) continue;
    if (limit.highest < highest) {
      highest = limit.highest;
      legal = true;
    }
  }
  return { highest, legal };
}
