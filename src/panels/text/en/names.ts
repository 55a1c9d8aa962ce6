/** English names of countries, demands, levers, postures, counter-measures, lenses and the other words of the model. */
export const names = {
  country: {
    ARG: 'Argentina', BHS: 'Bahamas', BLZ: 'Belize', BOL: 'Bolivia', BRA: 'Brazil', CAN: 'Canada', CHL: 'Chile', CHN: 'China', COL: 'Colombia',
    CRI: 'Costa Rica', CUB: 'Cuba', DOM: 'Dominican Republic', ECU: 'Ecuador', GTM: 'Guatemala', GUY: 'Guyana', HND: 'Honduras', HTI: 'Haiti',
    JAM: 'Jamaica', MEX: 'Mexico', NIC: 'Nicaragua', PAN: 'Panama', PER: 'Peru', PRY: 'Paraguay', SLV: 'El Salvador', SUR: 'Suriname',
    TTO: 'Trinidad and Tobago', URY: 'Uruguay', USA: 'United States', VEN: 'Venezuela', region: 'The region together',
  },
  demand: {
    return_flights: 'Return flights', third_country: 'Third-country transfers', transit_control: 'Transit control',
    counter_narcotics: 'Action against narcotics', remain_in_mexico: 'Remain in Mexico', china_alignment: 'Distance from China',
    sovereignty_core: 'A core of sovereignty', other: 'Other demand',
  },
  demandAbout: {
    return_flights: 'Receive its own nationals on return flights.',
    third_country: 'Receive people of other nationalities, or hear their asylum claims.',
    transit_control: 'Control the routes on which people travel north.',
    counter_narcotics: 'Act jointly against the production and passage of narcotics.',
    remain_in_mexico: 'Let asylum seekers wait on its territory while a court decides.',
    china_alignment: 'Limit ties with China in ports, networks and loans.',
    sovereignty_core: 'Give way on something that the government counts among its sovereign rights.',
    other: 'A demand of this scenario alone.',
  },
  lever: { tariff: 'Tariffs', sanction: 'Sanctions', aid: 'Aid', visa: 'Visas' },
  leverOn: { tariff: 'Tariffs on {{country}}', sanction: 'Sanctions on {{country}}', aid: 'Aid to {{country}}', visa: 'Visas for {{country}}' },
  pressure: { tariff: 'tariffs raised', sanction: 'sanctions', aid: 'aid cut', visa: 'visas restricted' },
  inducement: { tariff: 'tariff preference', sanction: 'sanctions relief', aid: 'aid granted', visa: 'visas and labour access' },
  posture: { public: 'Public', quiet: 'Quiet', ambiguous: 'Ambiguous' },
  postureAbout: {
    public: 'Everybody sees it. It is believed most, costs most pride and enters every ledger.',
    quiet: 'Only this government knows. Less pride, less belief, and an accord that is easier to deny.',
    ambiguous: 'The terms below are hinted at, not spelt out. No deadline: it lapses after four months, never falls due, and unsettles the region.',
  },
  postureIn: { public: 'in public', quiet: 'quietly', ambiguous: 'in ambiguous terms' },
  measure: {
    stop_flights: 'stopping return flights', loosen_transit: 'loosening transit control', counter_tariff: 'a counter-tariff',
    evict_base: 'closing a base', joint_declaration: 'a joint declaration of the region',
  },
  lens: { agenda: 'Agenda', partners: 'Partners', people: 'People', home: 'Home', standing: 'Standing' },
  lensAbout: {
    agenda: 'How far the stated aims of the United States were reached.',
    partners: 'What the other governments gained, lost, and were made to do against their stated position.',
    people: 'What people on the move and their families bore.',
    home: 'What it cost at home: prices, outlays, labour, retaliation.',
    standing: 'Credibility, assurance, goodwill, and distance from rival powers and blocs.',
  },
  term: {
    stick: 'Stick', carrot: 'Carrot', burden: 'Burden', pride: 'Pride', signing: 'Signing', shock: 'Circumstance', rest: 'What could not be known',
  },
  termShort: {
    stick: 'Stick', carrot: 'Carrot', burden: 'Burden', pride: 'Pride', signing: 'Signing', shock: 'Circumstance', rest: 'Not knowable',
  },
  termAbout: {
    stick: 'What refusing would cost, as far as the or-else is believed, and what agreeing would end.',
    carrot: 'What agreeing would bring, as far as the promise is believed.',
    burden: 'How far the ask lies above what the government would do of itself.',
    pride: 'What it costs to be seen to give way to a threat.',
    signing: 'The small cost of any accord.',
    shock: 'Everything that happened that month and is in no file.',
    rest: 'The difference between the estimate and the true terms.',
  },
  attribution: {
    'on-record-official': 'official, on the record', 'anonymous-official': 'official, not named', expert: 'expert', outlet: 'the outlet itself',
  },
  unitKind: { statement: 'says', action: 'does', precedent: 'precedent of an earlier government', 'claim-about-other': 'a claim of another party' },
  issue: {
    general_cooperation: 'Cooperation in general', mass_deportation: 'Mass deportation', vulnerability: 'Where it is vulnerable',
    counter_measure: 'Counter-measures', us_strategy: 'Strategy of the United States',
  },
  stance: { m2: 'refuses', m1: 'reluctant', z: 'conditional', p1: 'willing', p2: 'committed', none: 'no position stated' },
  status: { evidence: 'from evidence', indicator: 'from an indicator', prior: 'prior: no statement found', assumed: 'assumed', override: 'set by the author', learnt: 'learnt from answers', drawn: 'drawn in this game' },
  decider: {
    congress: 'congress', senate: 'senate', 'constitutional-court': 'constitutional court', 'supreme-court': 'supreme court', cabinet: 'cabinet',
    referendum: 'referendum', 'us-congress': 'United States Congress', 'us-courts': 'United States courts',
  },
} as const;
