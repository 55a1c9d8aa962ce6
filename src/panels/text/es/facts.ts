/** Spanish sentence templates for every kind of fact and of order, and for the terms of an offer. */
import type * as english from '../en/facts.ts';
import type { Translated } from '../keys.ts';

export const facts: Translated<typeof english.facts> = {
  event: '{{text}}',
  eventText: '{{title}}: {{text}}',
  'legal-limit': 'Entra en vigor un límite legal. {{about}}: antes, {{from}}; ahora, {{to}}.',
  income: 'Ingreso {{income}}, mantenimiento {{upkeep}}; capital ahora {{capital}}.',
  'unpaid-upkeep': 'No se pudo pagar el mantenimiento. {{about}}: antes, {{from}}; ahora, {{to}}.',
  'order-refused': 'No se ejecutó: {{order}} {{reason}}',
  'lever-set': '{{about}}: antes, {{from}}; ahora, {{to}} (costo: {{cost}}).',
  met: 'Hubo una reunión con {{country}}.',
  proposed: {
    first: 'Propuesta {{posture}} a {{country}}: {{terms}} Debe haber respuesta a más tardar en {{month}}.',
    again: 'Nuevos términos {{posture}} para {{country}}: {{terms}} Debe haber respuesta a más tardar en {{month}}.',
  },
  withdrawn: 'Se retiró la propuesta a {{country}}: {{demand}}.',
  closed: 'La propuesta a {{country}} queda cerrada: {{demand}}.',
  lapsed: 'La propuesta a {{country}} caducó: {{demand}}.',
  answered: {
    accept: '{{country}} acepta: {{demand}}, {{ask}}.',
    counter: '{{country}} no acepta lo pedido y hace otra oferta: {{demand}}.',
    refuse: '{{country}} no acepta: {{demand}}, {{ask}}.',
    refuseForNow: '{{country}} por ahora no acepta: {{demand}}, {{ask}}.',
  },
  'counter-offered': {
    'lower-ask': '{{country}} ofrece menos de lo mismo: {{terms}}',
    'more-give': '{{country}} aceptaría a cambio de más: {{terms}}',
    quiet: '{{country}} aceptaría lejos del público: {{terms}}',
    'other-demand': '{{country}} hace una contraoferta: {{terms}}',
  },
  'counter-accepted': 'Se aceptó la contraoferta de {{country}}: {{terms}}',
  'counter-declined': 'Se rechazó la contraoferta de {{country}}: {{demand}}.',
  'counter-lapsed': 'La contraoferta de {{country}} caducó sin respuesta: {{demand}}.',
  signed: {
    now: 'Se firma un acuerdo con {{country}}: {{terms}} Nivel acordado: {{target}}.',
    ratifying: 'Se firma un acuerdo con {{country}}: {{terms}} Nivel acordado: {{target}}. Espera aprobación ({{who}}) en {{month}}, probabilidad {{chance}}.',
  },
  ratified: 'Se aprobó el acuerdo con {{country}}: {{demand}} (la probabilidad era {{chance}}).',
  'ratification-failed': 'No se aprobó el acuerdo con {{country}}: {{demand}} (la probabilidad era {{chance}}).',
  'accord-reviewed': {
    keep: '{{country}} mantiene el acuerdo: {{demand}}.',
    defect: '{{country}} abandona el acuerdo: {{demand}}.',
  },
  delivered: 'Promesa cumplida a {{country}}: {{level}} ({{demand}}).',
  reneged: {
    lever: 'Estados Unidos no cumplió su parte con {{country}} ({{lever}}): cae el acuerdo, {{demand}}.',
    whole: 'Estados Unidos no cumplió su parte con {{country}}: cae el acuerdo, {{demand}}.',
  },
  breached: {
    lever: 'Estados Unidos retiró lo que había entregado a {{country}} ({{lever}}): cae el acuerdo, {{demand}}.',
    whole: 'Estados Unidos abandonó su acuerdo con {{country}} o ejerció nueva presión sobre él: cae el acuerdo, {{demand}}.',
  },
  'threat-due': 'Se cumplió el plazo para {{country}}: ¿se ejecuta la amenaza? {{orElse}} ({{demand}}).',
  'carried-out': 'Se cumplió la amenaza hacia {{country}}: {{orElse}} ({{demand}}).',
  extended: 'Se prorrogó el plazo para {{country}}: {{demand}}.',
  'backed-down': 'No se cumplió la amenaza hacia {{country}}: {{orElse}} ({{demand}}).',
  'threat-met': '{{country}} atendió la demanda antes de que hiciera falta la amenaza: {{demand}}.',
  'threat-on-bought-lever': 'Una amenaza con {{lever}} hacia {{country}} tan poco después de un acuerdo logrado con ella cuenta contra la garantía.',
  'counter-measure': {
    threatened: '{{country}} advierte de {{measure}}.',
    'carried-out': '{{country}} lo lleva a cabo: {{measure}}.',
    withdrawn: '{{country}} retira su advertencia de {{measure}}.',
    lifted: '{{country}} lo levanta: {{measure}}.',
  },
  flows: 'En la frontera: {{encounters}} encuentros. Expulsiones recibidas: {{removals}}. Personas trasladadas a terceros países: {{transferred}}.',
  lenses: 'Lentes hasta aquí, medias de los meses: agenda {{agenda}}, socios {{partners}}, personas {{people}}, en casa {{home}}, reputación {{standing}}.',
  'month-closed': 'El mes está cerrado (huella {{digest}}).',
};

export const offers: Translated<typeof english.offers> = {
  bare: '{{demand}}, {{ask}}, sin ofrecer ni amenazar con nada.',
  promise: '{{demand}}, {{ask}}, a cambio de {{give}}.',
  threat: '{{demand}}, {{ask}}; de lo contrario, {{orElse}}.',
  exchange: '{{demand}}, {{ask}}, a cambio de {{give}}; de lo contrario, {{orElse}}.',
  ask: { half: 'la mitad', most: 'tres cuartas partes', all: 'todo' },
};

export const levels: Translated<typeof english.levels> = {
  none: 'ninguna medida ({{lever}})',
  noneHere: 'ninguna medida',
  end: 'fin de {{words}}',
  only: '{{words}} solo hasta el nivel {{size}} de 3',
  pressure: '{{words}}, nivel {{size}} de 3',
  inducement: '{{words}}, nivel {{size}} de 3',
};

export const orders: Translated<typeof english.orders> = {
  'set-lever': '{{country}}: {{deed}}.',
  deed: {
    press: { tariff: 'aplicar aranceles', sanction: 'aplicar sanciones', aid: 'recortar la ayuda', visa: 'restringir las visas' },
    induce: { tariff: 'dar preferencia arancelaria', sanction: 'aliviar las sanciones', aid: 'conceder ayuda', visa: 'dar visas y acceso laboral' },
    level: '{{deed}}, nivel {{size}} de 3',
    unpress: { tariff: 'levantar los aranceles', sanction: 'levantar las sanciones', aid: 'restituir la ayuda', visa: 'levantar las restricciones de visas' },
    uninduce: { tariff: 'retirar la preferencia arancelaria', sanction: 'retirar el alivio de sanciones', aid: 'retirar la ayuda concedida', visa: 'retirar las visas y el acceso laboral' },
    none: { tariff: 'ninguna medida sobre aranceles', sanction: 'ninguna medida sobre sanciones', aid: 'ninguna medida sobre ayuda', visa: 'ninguna medida sobre visas' },
  },
  meet: '{{country}}: reunirse.',
  propose: { public: 'Propuesta pública a {{country}}: {{terms}}', quiet: 'Propuesta discreta a {{country}}: {{terms}}', ambiguous: 'Propuesta ambigua a {{country}}: {{terms}}' },
  withdraw: '{{country}}: retirar la propuesta ({{demand}}).',
  'accept-counter': '{{country}}: aceptar la contraoferta ({{demand}}).',
  'accept-offered': '{{country}}: aceptar la contraoferta: {{terms}}',
  'decline-counter': '{{country}}: rechazar la contraoferta ({{demand}}).',
  'carry-out': '{{country}}: cumplir la amenaza ({{demand}}).',
  extend: '{{country}}: prorrogar el plazo una vez ({{demand}}).',
  'back-down': '{{country}}: no cumplir la amenaza ({{demand}}).',
};
