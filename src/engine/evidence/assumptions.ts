/** Every number of the compile step from coded statements to parameters: value, range, unit, meaning and source. */

/** One number; the shape is that of the model's coefficients. */
export interface Assumption {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly about: string;
  readonly source: string;
}

const DESIGN = 'argued from the ordering of sources in content analysis; value assumed';
const row = (value: number, range: readonly [number, number], text: readonly [unit: string, about: string, source?: string]): Assumption => ({
  value, low: range[0], high: range[1], unit: text[0], about: text[1], source: text[2] ?? DESIGN,
});

export const ASSUMPTION_TABLE = {
  meanPerStance: row(0.75, [0.5, 1], ['stance per code', 'What one step of the coded scale -2..+2 is worth.']),
  priorSd: row(0.6, [0.4, 0.9], ['stance', 'Standard deviation of every class prior.']),
  leastSd: row(0.25, [0.15, 0.35], ['stance', 'No posterior is narrower: words are not deeds, and coding is not measuring.']),
  onRecordSd: row(0.45, [0.3, 0.6], ['stance', 'On-record official about the own government.']),
  anonymousSd: row(0.8, [0.6, 1], ['stance', 'Anonymous official about the own government.']),
  expertSd: row(1, [0.8, 1.3], ['stance', 'Expert.']),
  outletSd: row(1.1, [0.8, 1.4], ['stance', 'The outlet in its own voice.']),
  actionSd: row(0.35, [0.25, 0.5], ['stance', 'Something done, whoever reports it.']),
  precedentSd: row(0.9, [0.7, 1.2], ['stance', 'What an earlier government did.']),
  claimSd: row(1.2, [1, 1.5], ['stance', 'A side speaking about another government: interested, whatever the rank.']),
  changeFactor: row(1.5, [1.2, 2], ['factor on sd', 'A precedent from before a change of government.']),
  partisanFactor: row(1.5, [1.2, 2], ['factor on sd', 'Partisan outlet.']),
  translationFactor: row(1.1, [1, 1.3], ['factor on sd', 'Machine translation.']),
  rewriteFactor: row(1.5, [1.2, 3], ['factor on sd', 'What a rewrite adds to its origin without a source of its own.']),
  ageMonths: row(12, [6, 24], ['months', 'Age at which the variance of a statement has doubled.']),
  precedentCap: row(0.2, [0.1, 0.3], ['share of precision', 'Most that precedents together may weigh in a posterior.']),
  partisanCap: row(0.25, [0.15, 0.35], ['share of precision', 'Most that units of partisan outlets together may weigh.']),
  goodwillPerStance: row(0.4, [0.3, 0.5], ['goodwill per stance', 'Scale of goodwill: a stance of 1.5 on general cooperation is goodwill 0.6, the bound.']),
  pridePrior: row(0.8, [0.5, 1.1], ['pride', 'Pride of a government of which nothing is reported.', 'assumed; about the middle of what makes a public threat cost 0.6 of surplus']),
  prideOpposed: row(1.6, [1.2, 2], ['pride', 'Pride that opposition to mass deportation and threats of retaliation point to.', 'assumed: twice the prior']),
  prideConsent: row(0.4, [0, 0.8], ['pride', 'Pride that consent to mass deportation points to.', 'assumed: half the prior']),
  pridePerStance: row(2 / 3, [0.5, 1], ['pride per stance', 'Scale of pride: prior sd 0.4.', 'assumed']),
  solidarityPrior: row(0.5, [0.3, 0.7], ['0..1', 'Weight of the bloc where nothing is reported.', 'assumed: the middle']),
  solidarityPerStance: row(1 / 3, [0.2, 0.5], ['0..1 per stance', 'Scale of solidarity: prior sd 0.2.', 'assumed']),
  counterPerStance: row(0.5, [0.3, 0.7], ['0..1 per stance', 'Scale of a counter-measure\'s propensity: prior 0, sd 0.3.', 'assumed']),
  reluctantStrength: row(0.5, [0.25, 0.75], ['share of precision', 'A reluctant or conditional threat against an outright one.', 'assumed']),
  blocStrength: row(0.5, [0.25, 0.75], ['share of precision', 'The bloc\'s word about one of its members.', 'assumed: a statement of some governments binds no single one']),
  evidenceShare: row(0.05, [0.02, 0.1], ['share of precision', 'Least share of a posterior that units must hold before it is called evidence.', 'assumed: below it the value is the prior\'s in all but name']),
  sourcedError: row(0.1, [0.05, 0.2], ['share of value', 'Relative sd of a parameter whose indicators are all sourced.', 'assumed']),
  assumedError: row(0.3, [0.2, 0.5], ['share of value', 'Relative sd of a parameter with an assumed indicator.', 'assumed']),
} satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof ASSUMPTION_TABLE;

/** The values alone. */
export const ASSUMED: Readonly<Record<AssumptionName, number>> = Object.fromEntries(
  Object.entries(ASSUMPTION_TABLE).map(([name, entry]) => [name, entry.value]),
) as Record<AssumptionName, number>;
