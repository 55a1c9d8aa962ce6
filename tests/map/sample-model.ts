// A model with everything that the map can show: the whole roster, flows, flights, pressure, accords and news.
import type { CountryId, Fact } from '../../src/engine/index.ts';
import type { CountryOnMap, Lettering, MapModel, Role } from '../../src/map/model.ts';

export const id = (text: string): CountryId => text as CountryId;

/** A country on which nothing has happened yet. */
export function plain(text: string, role: Role = 'seat'): CountryOnMap {
  return {
    id: id(text), role, compliance: 0.5, accords: 0, pending: 0, proposals: 0, due: false, counterOffer: false, ordered: false,
    pressure: 0, inducement: 0, counterMeasure: 'none', selected: false, focused: false, lit: false,
  };
}

/** What is written on the map in tests. */
export const lettering: Lettering = { seas: { pacific: 'Pacific Ocean', atlantic: 'Atlantic Ocean', gulf: 'Gulf of Mexico', caribbean: 'Caribbean Sea' }, kilometres: 'km', family: 'serif' };

const NEWS: readonly Fact[] = [
  { kind: 'met', country: id('CRI') },
  { kind: 'lever-set', country: id('COL'), lever: 'tariff', from: 0, to: 2, cost: 6 },
  { kind: 'counter-measure', country: id('MEX'), measure: 'counter_tariff', stage: 'threatened', hazard: 0.4, pressure: 2 },
];

/** The sample: 17 marks, of which NIC is a node, and BRA, ARG, CHL stand in the south. */
export function sampleOf(): MapModel {
  const compliance = [0.62, 0.85, 0.7, 0.93, 0.74, 0.08, 0.33, 0.55, 0.6, 0.3, 0.15, 0.4, 0.66, 0.22, 0.88, 0.5];
  const countries = ['MEX', 'GTM', 'HND', 'SLV', 'PAN', 'VEN', 'COL', 'ECU', 'CRI', 'NIC', 'CUB', 'HTI', 'DOM', 'BRA', 'ARG', 'CHL'].map(
    (text, index): CountryOnMap => ({ ...plain(text, text === 'NIC' ? 'node' : 'seat'), compliance: compliance[index] ?? null }),
  );
  const extras: Readonly<Record<string, Partial<CountryOnMap>>> = {
    MEX: { pressure: 2, proposals: 1, counterMeasure: 'threatened' },
    GTM: { accords: 2, inducement: 1, selected: true },
    SLV: { accords: 1, pending: 1, counterOffer: true },
    PAN: { accords: 3, pressure: 1 },
    VEN: { pressure: 3, counterMeasure: 'in-force', due: true, lit: true },
    COL: { pressure: 1, inducement: 2, proposals: 1 },
    ECU: { compliance: null },
    CUB: { pressure: 3 },
    HTI: { focused: true, ordered: true },
    BRA: { pressure: 2, counterMeasure: 'in-force' },
    ARG: { inducement: 3, accords: 1 },
  };
  const flow = (from: string, to: string, persons: number): MapModel['flows'][number] => ({ from: id(from), to: id(to), persons });
  return {
    countries: countries.map((country) => ({ ...country, ...extras[country.id] })),
    flows: [
      flow('VEN', 'COL', 42_000), flow('ECU', 'COL', 9_000), flow('COL', 'PAN', 46_000), flow('PAN', 'CRI', 45_000), flow('CRI', 'NIC', 44_000),
      flow('NIC', 'HND', 50_000), flow('HND', 'GTM', 62_000), flow('SLV', 'GTM', 8_000), flow('GTM', 'MEX', 88_000), flow('MEX', 'USA', 150_000),
    ],
    removals: [{ to: id('GTM'), persons: 7_000 }, { to: id('HND'), persons: 4_500 }, { to: id('VEN'), persons: 300 }],
    bloc: 0.4,
    lastFacts: NEWS,
  };
}
