/** The written transforms from indicators to parameters, each with its reason; a table names their rows and fallbacks. */

/** One parameter computed from one or two indicators. */
export interface Recipe {
  readonly name: string;
  readonly inputs: readonly { readonly indicator: string; readonly fallback: number }[];
  /** The formula as shown, with the indicators' names. */
  readonly formula: string;
  readonly compute: (first: number, second: number) => number;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));
/** x / (x + half): 0 at nothing, 1/2 at `half`, never 1. */
const saturating = (x: number, half: number): number => x / (x + half);

/** Tariff exposure: the share of goods exports that go to the United States (Hirschman 1945: dependence is the share of one market). Input %. */
export const tariffExposure = (exportsToUs: number): number => share(exportsToUs / 100);

/** Visa exposure: R / (R + 10), R remittances in % of GDP; at a tenth of GDP half of what a government can lose by visas is at stake. */
export const visaExposure = (remittances: number): number => saturating(remittances, 10);

/** Points of GDP at which half of all that sanctions can take is at stake; assumed. */
const HALF_BLOCKABLE = 25;
/** Sanction exposure: b / (b + 25), b income that the United States could block (exports to it, remittances, dollar clearing, licensed oil) in % of GDP. */
export const sanctionExposure = (blockable: number): number => saturating(blockable, HALF_BLOCKABLE);

/** Aid of half a per cent of GDP pays about what a ministry costs; assumed. */
const HALF_AID = 0.5;
/** Aid exposure: a / (a + 0.5), a US aid in % of GDP. Inputs: million USD a year, GDP in billion USD; no GDP is no exposure. */
export const aidExposure = (aid: number, gdp: number): number => (gdp > 0 ? saturating(aid / (10 * gdp), HALF_AID) : 0);

/** Tariff receptivity: half the export share, because most of the region already enters free of duty (USMCA, DR-CAFTA and bilateral treaties). */
export const tariffReceptivity = (exportsToUs: number): number => share(exportsToUs / 100) / 2;

/** Sanction receptivity: what is in force is what relief can give, 0..1. */
export const sanctionReceptivity = (inForce: number): number => share(inForce);

/** Thousand USD a head at which money counts half; about the regional poor-to-middle line, assumed. */
const HALF_INCOME = 5;
/** Aid receptivity: 5 / (5 + g), g GDP a head in thousand USD: the marginal value of money falls with income. */
export const aidReceptivity = (gdpPerHead: number): number => 1 - saturating(gdpPerHead, HALF_INCOME);

/** Visa receptivity: as exposure, R / (R + 10): who lives on remittances gains by access what he can lose by its loss. */
export const visaReceptivity = (remittances: number): number => visaExposure(remittances);

/** Share of exports to China at which half of US pressure could be evaded; assumed. */
const HALF_CHINA = 20;
/** Hedge capacity: c / (c + 20), c the share of exports that go to China in %: an outside option must already exist (Kuik 2008 on hedging). */
export const hedgeCapacity = (exportsToChina: number): number => saturating(exportsToChina, HALF_CHINA);

/** Fragility: 5 / (5 + g), g GDP a head in thousand USD: the same shock hurts a poor economy more. */
export const fragility = (gdpPerHead: number): number => aidReceptivity(gdpPerHead);

const one = (indicator: string, fallback: number): Recipe['inputs'] => [{ indicator, fallback }];
const as = (value: number): number => value;

/** In the order in which they are listed. Fallbacks stand in for a missing row: a middling small economy of the region, and no flow at all. */
export const RECIPES: readonly Recipe[] = [
  { name: 'exposure.tariff', inputs: one('exports_to_us', 25), formula: 'exports_to_us / 100', compute: tariffExposure },
  { name: 'exposure.sanction', inputs: one('blockable_income', 10), formula: 'blockable_income / (blockable_income + 25)', compute: sanctionExposure },
  {
    name: 'exposure.aid', inputs: [{ indicator: 'us_aid', fallback: 20 }, { indicator: 'gdp', fallback: 50 }],
    formula: 'a / (a + 0.5), a = us_aid / (10 gdp)', compute: aidExposure,
  },
  { name: 'exposure.visa', inputs: one('remittances_gdp', 5), formula: 'remittances_gdp / (remittances_gdp + 10)', compute: visaExposure },
  { name: 'receptivity.tariff', inputs: one('exports_to_us', 25), formula: 'exports_to_us / 200', compute: tariffReceptivity },
  { name: 'receptivity.sanction', inputs: one('sanctions_in_force', 0), formula: 'sanctions_in_force', compute: sanctionReceptivity },
  { name: 'receptivity.aid', inputs: one('gdp_per_head', 7), formula: '5 / (5 + gdp_per_head)', compute: aidReceptivity },
  { name: 'receptivity.visa', inputs: one('remittances_gdp', 5), formula: 'remittances_gdp / (remittances_gdp + 10)', compute: visaReceptivity },
  { name: 'hedgeCapacity', inputs: one('exports_to_china', 5), formula: 'exports_to_china / (exports_to_china + 20)', compute: hedgeCapacity },
  { name: 'hedging', inputs: one('hedging_start', 0.2), formula: 'hedging_start', compute: share },
  { name: 'fragility', inputs: one('gdp_per_head', 7), formula: '5 / (5 + gdp_per_head)', compute: fragility },
  { name: 'hardship', inputs: one('hardship_start', 0.3), formula: 'hardship_start', compute: share },
  { name: 'outflow', inputs: one('outflow', 0), formula: 'outflow', compute: as },
  { name: 'transitEffect', inputs: one('transit_effect', 0.1), formula: 'transit_effect', compute: share },
  { name: 'caseload', inputs: one('final_orders', 1000), formula: 'final_orders', compute: as },
  { name: 'capacity', inputs: one('third_country_capacity', 0), formula: 'third_country_capacity', compute: as },
  { name: 'importShare', inputs: one('us_import_share', 0.1), formula: 'us_import_share / 100', compute: (percent) => share(percent / 100) },
  { name: 'remittances', inputs: one('remittances_gdp', 5), formula: 'remittances_gdp / 100', compute: (percent) => percent / 100 },
  { name: 'sanctionsInForce', inputs: one('sanctions_in_force', 0), formula: 'sanctions_in_force', compute: share },
];
