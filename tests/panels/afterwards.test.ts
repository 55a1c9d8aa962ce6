// The report on paper says of an or-else that was met whether the accord that followed was approved.
import { expect, test } from 'vitest';
import type { Deal } from '../../src/store/history/deals.ts';
import type { Threat } from '../../src/store/history/threats.ts';
import { afterwardsOf } from '../../src/panels/debrief/report/Deeds.tsx';

const threat = (kind: 'carried-out' | 'met'): Threat => ({
  offer: { country: 'PAN', demand: 'transit', ask: 1, give: [], orElse: [{ lever: 'tariff', level: 1 }], posture: 'public' } as unknown as Threat['offer'],
  posed: 1, due: 2, fellDue: null, extended: null, carried: kind === 'carried-out' ? 2 : null,
  fate: { kind, month: kind === 'met' ? 3 : 2 }, wayDown: null, recorded: true, credibility: null,
  afterwards: kind === 'met' ? null : { kind: 'met', month: 3 },
});

const deal = (passed: boolean | null): Deal =>
  ({ country: 'PAN', demand: 'transit', outcome: passed === null ? 'awaiting-approval' : passed ? 'stands' : 'not-approved', accord: { signed: 3, approval: { who: 'congress', month: 6, chance: 0.5, passed } } }) as unknown as Deal;

test.each(['met', 'carried-out'] as const)('of an or-else that was %s, an accord that waits or failed at home is told as such', (kind) => {
  expect(afterwardsOf(threat(kind), [deal(null)])).toBe('awaited');
  expect(afterwardsOf(threat(kind), [deal(false)])).toBe('failed');
  const plain = kind === 'met' ? null : 'met';
  expect(afterwardsOf(threat(kind), [deal(true)])).toBe(plain);
  expect(afterwardsOf(threat(kind), [])).toBe(plain);
});
