// How many games a second the engine plays on `inauguration`, against a bare immer `produce` a month and a plain loop, measured in one run.
import { produce } from 'immer';
import { bundledScenarios, openContext, openScenario } from '../../src/cli/library.ts';
import { beginGame, cloneWorld, digestOf, observe, playMonth, prepare, type Order, type Scenario, type Setting } from '../../src/engine/index.ts';
import { playMatch } from '../../src/lab/match.ts';
import type { Doctrine } from '../../src/strategies/doctrine.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { allocation, measure, type Candidate } from './rounds.ts';

const NAME = 'inauguration';
const SEEDS = 64;

const context = await openContext();
if (!(await bundledScenarios()).some(({ name }) => name === NAME)) throw new Error(`There is no scenario ${NAME}.`);
const { scenario, evidence } = await openScenario(NAME, context);
const settingWith = (change: Partial<Scenario>): Setting => prepare({ ...scenario, ...change }, evidence);
const setting = settingWith({});

function doctrine(name: string): Doctrine {
  const found = doctrineNamed(name);
  if (found === undefined) throw new Error(`There is no doctrine ${name}.`);
  return found;
}

/** Orders of a mixed doctrine, so that replays do real work. */
const recorded = Array.from({ length: SEEDS }, (_, i) => playMatch(setting, { seed: `bench-${i}`, doctrine: doctrine('exchange') }).orders);

function game(one: Setting, i: number, orders: readonly (readonly Order[])[]): number {
  const played = beginGame(one, `bench-${i % SEEDS}`);
  for (let month = 0; month < one.scenario.months; month += 1) playMonth(played, orders[month] ?? []);
  return played.world.capital;
}

const playedBy = (one: Doctrine): Candidate => ({
  name: `game played by ${one.name}`,
  run: (i) => playMatch(setting, { seed: `bench-${i % SEEDS}`, doctrine: one }).lenses.agenda,
});

/** What a drafting library costs before any rule has run: one `produce` a month that touches what a quiet month touches. */
function bareProduce(): number {
  let world = cloneWorld(beginGame(setting, 'bench').world);
  for (let month = 1; month <= setting.scenario.months; month += 1) {
    world = produce(world, (draft) => {
      draft.month = month;
      draft.capital += 1;
      for (let i = 0; i < draft.compliance.length; i += 1) draft.compliance[i] = (draft.compliance[i] ?? 0) * 0.99;
      for (let c = 0; c < draft.goodwill.length; c += 1) draft.goodwill[c] = (draft.goodwill[c] ?? 0) * 0.99;
    });
  }
  return world.capital;
}

/** The same touches on the plain world. */
function plainLoop(): number {
  const world = cloneWorld(beginGame(setting, 'bench').world);
  for (let month = 1; month <= setting.scenario.months; month += 1) {
    world.month = month;
    world.capital += 1;
    for (let i = 0; i < world.compliance.length; i += 1) world.compliance[i] = (world.compliance[i] ?? 0) * 0.99;
    for (let c = 0; c < world.goodwill.length; c += 1) world.goodwill[c] = (world.goodwill[c] ?? 0) * 0.99;
  }
  return world.capital;
}

const standing = beginGame(setting, 'bench');
for (const orders of (recorded[0] ?? []).slice(0, 6)) playMonth(standing, orders);

const replayed: Candidate = { name: 'game replayed from its orders', run: (i) => game(setting, i, recorded[i % SEEDS] ?? []) };
const candidates: readonly Candidate[] = [
  { name: 'plain loop that touches a month', run: plainLoop },
  { name: 'bare produce a month', run: bareProduce },
  { name: 'game without orders', run: (i) => game(setting, i, []) },
  replayed,
  // From a doctrine that thinks of nothing to one that reckons thousands of drafts.
  ...['do-nothing', 'exchange', 'reader'].map((name) => playedBy(doctrine(name))),
  { name: 'tape and first world', run: (i) => beginGame(setting, `bench-${i % SEEDS}`).world.capital },
  { name: 'copy of a world', run: () => cloneWorld(standing.world).capital },
  { name: 'digest of a world', run: () => digestOf(standing.world).length },
  { name: 'observation', run: () => observe(setting, standing.world).now },
];

const measured = measure(candidates);
const replaySeconds = measured[3]?.seconds ?? Number.NaN;
const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(36) : cell.padStart(16))).join('');

console.log(`${NAME}: ${setting.seats.length} governments, ${setting.demands.length} demands, ${setting.scenario.months} months; Node.js ${process.version}`);
console.log(row(['', 'microseconds', 'a second', 'x a replay']));
for (const { name, seconds } of measured) console.log(row([name, (seconds * 1e6).toFixed(1), Math.round(1 / seconds).toLocaleString('en'), (seconds / replaySeconds).toFixed(2)]));

console.log(`\nbytes allocated a replayed game, about: ${Math.round(allocation(replayed) / 1000)} kB`);

const lengths = [3, 6, 12, 24].map((months) => ({ months, setting: settingWith({ months }) }));
const byMonths = measure(lengths.map(({ months, setting: one }) => ({ name: String(months), run: (i: number) => game(one, i, []) })));
console.log('\nmicroseconds a month, by months of the game: ' + byMonths.map(({ name, seconds }) => `${name}: ${((seconds * 1e6) / Number(name)).toFixed(1)}`).join(', '));

const seats = scenario.seats;
const byCountries = [2, 4, seats.length].map((count) => {
  const kept = seats.slice(0, count);
  const left = seats.slice(count);
  const demands = scenario.demands.map((demand) => ({ ...demand, countries: demand.countries.filter(({ country }) => kept.includes(country)) }));
  return { count, setting: settingWith({ seats: kept, nodes: [...scenario.nodes, ...left], demands, inForce: [], events: [] }) };
});
const countries = measure(byCountries.map(({ count, setting: one }) => ({ name: String(count), run: (i: number) => game(one, i, []) })));
console.log('microseconds a game and government, by governments: ' + countries.map(({ name, seconds }) => `${name}: ${((seconds * 1e6) / Number(name)).toFixed(1)}`).join(', '));
