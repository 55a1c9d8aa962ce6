/** Every global coefficient of the model: value, plausible range, unit, what it does and where it comes from. */

export interface Coefficient {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly about: string;
  readonly source: string;
}

const START = 'starting value of the design, argued from theory; to be calibrated';
const FITTED =
  'set by hand, from the design\'s start, on 40 tuning seeds of `inauguration`, until credible threats were met about half the time and a mixed doctrine stood 8 agenda points above doing nothing; to be calibrated';
const PACED =
  'within that range raised by hand (from 0.5 and 0.3) on tuning seeds of `inauguration`, when the agenda gained by the best doctrine and by a reader fell short of target 7; to be calibrated';
const row = (value: number, range: readonly [number, number], text: readonly [unit: string, about: string, source?: string]): Coefficient => ({
  value, low: range[0], high: range[1], unit: text[0], about: text[1], source: text[2] ?? START,
});

/** The table. Names group by the submodel that reads them (MODEL.md). */
export const COEFFICIENT_TABLE = {
  stickWeight: row(14, [8, 20], ['surplus', 'Weight of the saturated stick.', FITTED]),
  carrotWeight: row(7, [4, 10], ['surplus', 'Weight of the saturated carrot.', FITTED]),
  burdenWeight: row(4.4, [3, 7], ['surplus per unit of compliance', 'Weight of being asked above the ideal.', FITTED]),
  signingCost: row(0.4, [0.1, 0.8], ['surplus', 'Small cost of signing any accord.']),
  shockWeight: row(0.4, [0.2, 0.8], ['surplus per sd', 'Weight of the quarterly shock: domestic politics that nobody observes.']),
  counterWindow: row(1.2, [0.6, 2], ['surplus', 'How far below zero a government still answers with a counter-offer.']),
  counterKeeps: row(0.3, [0.1, 0.6], ['surplus', 'What a counter-offer must leave the government.']),
  counterReach: row(0.5, [0.3, 0.7], ['compliance', 'An ask this far above the ideal is refused without a counter-offer.']),
  capitalWorth: row(0.01, [0.005, 0.03], ['agenda share per capital', 'What a unit of capital counts against a share of the agenda when a counter-offer is chosen.']),
  quietLoss: row(0.02, [0, 0.05], ['agenda share', 'What it counts against the asker to make a public proposal quiet, when a counter-offer is chosen.', 'assumed']),
  goodwillPull: row(0.6, [0.3, 1], ['stance per unit', 'Pull of goodwill on the ideal.']),
  blocPull: row(0.9, [0.4, 1.5], ['stance per unit', 'Pull of the bloc on the ideal, times solidarity.']),
  hedgingPull: row(0.8, [0.3, 1.5], ['stance per unit', 'Pull of hedging on the ideal of alignment demands.']),
  deliveredTrust: row(0.1, [0, 0.3], ['0..1', 'Belief in what has been delivered, above restraint.', 'assumed']),
  assuranceGoodwill: row(0.15, [0, 0.3], ['0..1 per unit', 'Tilt of the starting assurance with goodwill at the start.']),
  restraintFloor: row(0.4, [0.2, 0.6], ['0..1', 'Belief that pressure stops after agreement, at no assurance at all.', 'Schelling 1966 on assurances; value assumed']),
  prideQuiet: row(0.3, [0.1, 0.5], ['0..1', 'Share of pride hurt by a quiet threat.', 'Kurizaki 2007; value assumed']),
  pridePublic: row(0.8, [0.6, 1], ['0..1', 'Share of pride hurt by a public threat.', 'Kurizaki 2007; value assumed']),
  prideAmbiguous: row(0.4, [0.2, 0.6], ['0..1', 'Share of pride hurt by an ambiguous threat.', 'assumed']),
  certaintyQuiet: row(0.75, [0.6, 0.9], ['0..1', 'Certainty of a quiet threat against a public one.', 'Fearon 1997 on tying hands; value assumed']),
  certaintyAmbiguous: row(0.5, [0.3, 0.7], ['0..1', 'Certainty of an ambiguous threat against a public one.', 'assumed']),
  sayDoGap: row(0.35, [0.2, 0.5], ['stance', 'Standard deviation of the gap between what a government says and what it does.', 'assumed']),
  ledgerWeight: row(4, [2, 8], ['observations', 'Weight of the starting credibility and assurance in the Beta records.']),
  ledgerPublic: row(0.3, [0.1, 0.6], ['0..1', 'Weight of acts towards others that everybody saw.']),
  metCredit: row(0.5, [0.25, 1], ['observations', 'What a threat that worked adds to the credibility record.']),
  extendCost: row(0.25, [0.1, 0.5], ['bluffs', 'What an extension counts in the credibility record.']),
  boughtThreat: row(0.5, [0.25, 1], ['promises', 'What a new or-else on a lever that bought an accord within six months counts as broken.']),
  defectionStart: row(0.5, [0.2, 1], ['surplus', 'How far below zero the surplus of an accord falls before defection becomes possible.']),
  defectionSpan: row(2.5, [1.5, 4], ['surplus', 'Further fall over which the monthly chance of defection rises to one.']),
  defectionQuiet: row(1.25, [1, 1.6], ['factor', 'Chance of defection from a deniable accord.']),
  ratifyAsk: row(0.4, [0.2, 0.7], ['probability per unit', 'Effect of ideal less ask on ratification.', 'Putnam 1988; value assumed']),
  ratifyCarrot: row(0.1, [0, 0.3], ['probability', 'Effect of the carrot share on ratification.', 'Putnam 1988; value assumed']),
  ratifyPride: row(0.2, [0, 0.4], ['probability per unit', 'Effect of pride under a public or-else on ratification.', 'Putnam 1988; value assumed']),
  paceAccord: row(0.6, [0.3, 0.8], ['per month', 'Share of the gap to an accord\'s target closed each month for administrative demands.', `response lags of the public record: transfers 1-4 weeks, agreements 4-12 weeks; ${PACED}`]),
  paceSlow: row(0.4, [0.15, 0.6], ['per month', 'The same for demands that need laws, courts or treaties.', `response lags of the public record: courts and votes 2-12 months; ${PACED}`]),
  paceDrift: row(0.15, [0.05, 0.3], ['per month', 'Share of the gap to the ideal closed each month without an accord.', 'assumed']),
  goodwillPressure: row(0.05, [0.02, 0.1], ['per month', 'Goodwill lost to pressure in force, times exposure and size.']),
  goodwillAffront: row(0.1, [0.05, 0.2], ['per unit', 'Goodwill lost once to a public threat or new pressure, times pride and size.']),
  goodwillGift: row(0.06, [0.02, 0.12], ['per month', 'Goodwill gained from inducements in force, times receptivity and size, up to its ceiling.']),
  goodwillCeiling: row(0.6, [0.4, 0.8], ['goodwill', 'Highest goodwill that inducements alone can reach.']),
  goodwillMeeting: row(0.06, [0.02, 0.12], ['per meeting', 'Goodwill gained at a meeting, times the room left below one.']),
  goodwillDelivery: row(0.1, [0.05, 0.2], ['per delivery', 'Goodwill gained when a promise under an accord is delivered.']),
  goodwillBreach: row(0.2, [0.1, 0.4], ['per breach', 'Goodwill lost when the asker breaks an accord.']),
  goodwillDecay: row(0.05, [0.02, 0.1], ['per month', 'Return of goodwill to its start.']),
  goodwillAmbiguity: row(0.02, [0.01, 0.04], ['per month', 'Goodwill lost in the whole region while an ambiguous proposal stands.', 'article 003: governments left without answers prepared together; value of the design']),
  meetingNoise: row(0.6, [0.3, 1], ['stance', 'Scale of what a meeting reveals of a stance.', 'assumed']),
  blocRise: row(0.15, [0.05, 0.3], ['per month', 'Rise of the bloc with the solidarity-weighted share of countries under pressure.']),
  blocFall: row(0.12, [0.05, 0.25], ['per month', 'Fall of the bloc with the share of countries that keep accords.']),
  blocDecay: row(0.08, [0.02, 0.15], ['per month', 'Decay of the bloc.']),
  hedgingRise: row(0.12, [0.05, 0.25], ['per month', 'Rise of hedging with pressure in force.']),
  hedgingDecay: row(0.02, [0.01, 0.05], ['per month', 'Return of hedging to its start.']),
  hardshipPace: row(0.2, [0.1, 0.4], ['per month', 'Share of the gap to the hardship that present levers imply closed each month.', 'broad sanctions raise emigration over a year or more; pace assumed']),
  hardshipSanction: row(0.5, [0.2, 0.8], ['hardship', 'Hardship from full sanctions at full exposure and fragility.', 'assumed; sign disputed for Venezuela']),
  hardshipAid: row(0.25, [0.1, 0.4], ['hardship', 'Hardship from a full aid cut at full exposure and fragility.', 'assumed']),
  hardshipTariff: row(0.3, [0.1, 0.5], ['hardship', 'Hardship from full tariffs at full exposure and fragility.', 'assumed']),
  hardshipVisa: row(0.2, [0.1, 0.4], ['hardship', 'Hardship from full visa limits at full exposure and fragility.', 'assumed']),
  counterHazard: row(0.35, [0.1, 0.6], ['per month', 'Monthly hazard of a named counter-measure at full pressure, pride and propensity.', 'assumed']),
  counterBloc: row(0.15, [0.05, 0.3], ['bloc', 'Rise of the bloc when a joint declaration is carried out.', 'assumed']),
  outflowHardship: row(0.8, [0.2, 1.5], ['share per unit', 'Rise of outflow with hardship above its start.', 'broad sanctions raise emigration by about a fifth; disputed for Venezuela']),
  remainEffect: row(0.15, [0.05, 0.3], ['share', 'Share of border encounters avoided at full compliance with waiting in Mexico.', 'assumed']),
  clearanceMonths: row(24, [12, 48], ['months', 'Months over which removal of the final-order caseload is sought.', 'assumed']),
  looseTransit: row(0.5, [0.2, 0.8], ['factor', 'Transit compliance that remains while transit control is loosened as a counter-measure.', 'assumed']),
  passThrough: row(0.2, [0.14, 0.45], ['share', 'Retail pass-through of tariffs.', 'about 20 % for the 2025 tariffs (range 14-45 %)']),
  remittanceLoss: row(0, [0, 1], ['share', 'Loss of remittances per unit of removals; contested, starts at nothing and is swept.', 'Honduras +26 %, Mexico about -5 % in 2025']),
  riskAtPlace: row(0.5, [0.2, 0.9], ['0..1', 'Risk faced by a person turned back, made to wait or transferred.', 'assumed']),
} satisfies Record<string, Coefficient>;

export type CoefficientName = keyof typeof COEFFICIENT_TABLE;
export type Coefficients = Readonly<Record<CoefficientName, number>>;

/** The values alone, in the table's order. */
export const COEFFICIENTS: Coefficients = Object.fromEntries(
  Object.entries(COEFFICIENT_TABLE).map(([name, entry]) => [name, entry.value]),
) as Record<CoefficientName, number>;
