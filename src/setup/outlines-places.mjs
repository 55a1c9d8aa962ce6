// What build-outlines knows about the Americas beside the shapes: codes, where marks stand, and the ways north.

/** ISO 3166: numeric code in the atlas, alpha-3 here. France is cut up below. */
export const ALPHA = {
  '840': 'USA', '124': 'CAN', '484': 'MEX', '320': 'GTM', '084': 'BLZ', '222': 'SLV', '340': 'HND', '558': 'NIC', '188': 'CRI', '591': 'PAN',
  '170': 'COL', '862': 'VEN', '328': 'GUY', '740': 'SUR', '218': 'ECU', '604': 'PER', '076': 'BRA', '068': 'BOL', '600': 'PRY', '152': 'CHL',
  '032': 'ARG', '858': 'URY', '192': 'CUB', '332': 'HTI', '214': 'DOM', '388': 'JAM', '044': 'BHS', '780': 'TTO', '052': 'BRB', '662': 'LCA',
  '670': 'VCT', '308': 'GRD', '212': 'DMA', '028': 'ATG', '659': 'KNA', '630': 'PRI', '850': 'VIR', '092': 'VGB', '660': 'AIA', '500': 'MSR',
  '136': 'CYM', '796': 'TCA', '534': 'SXM', '663': 'MAF', '652': 'BLM', '533': 'ABW', '531': 'CUW', '060': 'BMU', '238': 'FLK',
};
/** Overseas parts of France that are countries of the map: every polygon whose first point lies in the box (west, south, east, north). */
export const CUT_FROM_FRANCE = { GUF: [-55, 2, -51, 6], GLP: [-62, 15.8, -61, 16.6], MTQ: [-61.3, 14.3, -60.7, 15] };

/** Where a country's mark stands (about its middle), and which way (degrees clockwise from north) it gives way when marks crowd. */
export const MARKS = {
  USA: [-98, 39.5, 0], CAN: [-98, 52, 0], MEX: [-102.6, 23.6, 300], GTM: [-90.4, 15.7, 235], BLZ: [-88.7, 17.2, 50], SLV: [-88.9, 13.7, 205],
  HND: [-86.6, 14.9, 25], NIC: [-85.1, 12.9, 70], CRI: [-84, 9.9, 215], PAN: [-80.1, 8.5, 180], COL: [-73.2, 4.4, 150], VEN: [-65.6, 7.4, 60],
  ECU: [-78.3, -1.5, 240], PER: [-75.2, -10, 250], BRA: [-53, -11, 60], BOL: [-64.6, -16.8, 90], PRY: [-58.3, -23.3, 90], CHL: [-70.7, -33.4, 270],
  ARG: [-65, -35, 90], URY: [-56, -32.9, 90], GUY: [-58.9, 5.2, 40], SUR: [-56, 4.2, 40], CUB: [-78.6, 21.7, 340], HTI: [-72.6, 18.9, 250],
  DOM: [-70.4, 18.9, 70], JAM: [-77.3, 18.1, 200], BHS: [-77.9, 24.7, 60], TTO: [-61.3, 10.45, 60], PRI: [-66.4, 18.2, 60], DMA: [-61.37, 15.42, 80],
  ATG: [-61.8, 17.08, 60], KNA: [-62.75, 17.3, 320], LCA: [-60.98, 13.9, 80], VCT: [-61.2, 13.25, 260], BRB: [-59.55, 13.18, 90], GRD: [-61.68, 12.1, 250],
};
/** Countries whose mark stands in the inset of the south whenever there is an inset. */
export const SOUTHERN = ['BRA', 'PER', 'BOL', 'PRY', 'CHL', 'ARG', 'URY'];

/** The ways north, leg by leg, through the towns that reporting on the corridor names; each leg runs from hub to hub. */
export const HUBS = {
  VEN: [-67.9, 10.1], COL: [-75.6, 6.3], ECU: [-78.5, -0.3], PER: [-77, -12], PAN: [-79.9, 9], CRI: [-84.1, 9.9], NIC: [-86.3, 12.1], HND: [-87.2, 14.1],
  SLV: [-89.2, 13.7], GTM: [-90.5, 14.6], MEX: [-99.1, 19.4], USA: [-98.4, 29.2], CUB: [-82.3, 23], HTI: [-72.3, 18.6], DOM: [-70, 18.6], BRA: [-60, -3.1],
};
export const VIA = {
  'VEN-COL': [[-69.3, 10], [-72.3, 7.8], [-73.3, 7]],
  'ECU-COL': [[-77.7, 0.8], [-76.5, 3.4]],
  'PER-ECU': [[-79, -8.1], [-80.4, -3.6]],
  'COL-PAN': [[-76.6, 7.9], [-77.2, 8.4], [-77.9, 8.4], [-78.7, 9]],
  'PAN-CRI': [[-81, 8.2], [-82.6, 8.5]],
  'CRI-NIC': [[-85.4, 10.6], [-85.7, 11.3]],
  'NIC-HND': [[-86.4, 13.1], [-86.6, 13.7]],
  'HND-GTM': [[-87.9, 14.5], [-89.2, 14.5]],
  'HND-SLV': [[-88, 13.6]],
  'SLV-GTM': [[-89.8, 14.1]],
  'GTM-MEX': [[-92.3, 14.9], [-94.8, 16.4], [-96.7, 17.4], [-98.2, 18.9]],
  'MEX-USA': [[-100.9, 22], [-100.3, 25.4], [-98.5, 26.9]],
};
/** The capital from which proposals go out; the region from which most removal flights leave; the one stretch without a road. */
export const POINTS = { capital: [-77.04, 38.9], departures: [-97.7, 26.4], darien: [-77.5, 8.2] };

/**
 * Where the names of seas may stand, the best place first: from, to, and how far the line bows to its left as a share of its length. The names themselves are texts of the page;
 * the articles name none of these waters, and the page uses those of the International Hydrographic Organization (S-23), which the United Nations used at the scenarios' dates.
 */
export const SEAS = {
  pacific: [[[-122, 9], [-98, 3.5], 0.05], [[-117, 11], [-98, 6], 0.05], [[-109, 15.5], [-96.5, 11.5], 0.05], [[-103, 13], [-93.5, 9.5], 0.04], [[-98, 7], [-85, 3], 0.04]],
  atlantic: [[[-73, 32.5], [-54, 28], 0.06], [[-74.5, 30], [-63, 27.5], 0.05], [[-66, 24.5], [-55, 20.5], 0.05], [[-76, 32], [-68.5, 30], 0.05]],
  gulf: [[[-95.6, 25.6], [-84.2, 25.4], 0.03], [[-94.8, 24.2], [-86, 24.6], 0.03]],
  caribbean: [[[-74.6, 16.5], [-62.6, 14.4], 0.01], [[-81.2, 16.6], [-69.5, 14.8], 0.03]],
};
/** The great ranges as ridges with half their width in kilometres: they are shaded, not drawn. */
export const RANGES = [
  { half: 170, ridge: [[-115, 48], [-111, 44], [-107, 40], [-106, 36], [-105.5, 32]] },
  { half: 110, ridge: [[-121, 46], [-121.5, 41], [-119, 37], [-116.5, 33]] },
  { half: 90, ridge: [[-73, 44], [-78, 40], [-82, 36.5], [-85, 34]] },
  { half: 110, ridge: [[-109.3, 30.5], [-107.5, 27.5], [-105.3, 24.2], [-103.8, 21.2]] },
  { half: 85, ridge: [[-101.2, 26.6], [-100, 24.2], [-98.6, 21.2], [-97.3, 19]] },
  { half: 75, ridge: [[-103.5, 19.6], [-100.5, 19.3], [-97.2, 19]] },
  { half: 65, ridge: [[-101.5, 17.9], [-98.5, 17.2], [-96, 16.5]] },
  { half: 60, ridge: [[-93, 16.2], [-91, 15.3], [-88.8, 14.5], [-86.3, 13.9]] },
  { half: 45, ridge: [[-85, 10.7], [-83.6, 9.6], [-81.8, 8.6]] },
  { half: 75, ridge: [[-76.2, 7.6], [-76.2, 4.5], [-77.2, 1.4], [-78.6, -1.4], [-79.2, -4.4], [-77.6, -9], [-75, -12.6], [-71.4, -15.4]] },
  { half: 65, ridge: [[-76, 1.8], [-74.3, 4.6], [-72.6, 7.3], [-70.6, 8.9]] },
  { half: 110, ridge: [[-65.5, 5], [-62.5, 5.3], [-60.2, 4.3]] },
  { half: 45, ridge: [[-77.2, 20], [-75.2, 20.2]] },
  { half: 40, ridge: [[-72.6, 19], [-70.6, 19.1]] },
];

/** What must be seen, in projected kilometres (left, top, right, bottom): with room to spare, and at the least. */
export const VIEWS = { wide: [-3250, -2900, 2800, 2150], core: [-2350, -2850, 2450, 2000] };
