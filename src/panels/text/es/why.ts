/** Spanish words of the Why window and of the closing screen. */
import type * as english from '../en/why.ts';
import type { Translated } from '../keys.ts';

export const why: Translated<typeof english.why> = {
  title: '¿Por qué? {{country}}, {{demand}}',
  seatView: 'Como Estados Unidos podía saberlo: términos según la estimación y un resto.',
  truthView: 'Como fue: los términos verdaderos.',
  decided: { accept: 'Aceptó.', counter: 'Hizo otra oferta.', refuse: 'No aceptó.', keep: 'Mantuvo el acuerdo.', defect: 'Abandonó el acuerdo.' },
  rule: 'Excedente {{surplus}}; debía superar {{threshold}}.',
  term: 'Término',
  value: 'Valor',
  running: 'Suma hasta aquí',
  surplus: 'Excedente',
  threshold: 'Debía superar',
  exact: 'Los términos, sumados desde arriba, dan exactamente el excedente.',
  parametersOf: 'De qué se compuso «{{term}}»',
  parameter: 'Parámetro',
  uncertainty: 'Margen',
  origin: 'Origen',
  sources_one: '{{count}} declaración',
  sources_other: '{{count}} declaraciones',
  noParameters: 'Aquí no entra ningún parámetro de este gobierno.',
  parameters: {
    stance: 'Posición declarada: {{name}}', estimate: 'Su estimación de la posición: {{name}}', drawn: 'Posición en esta partida: {{name}}', hedging: 'Cobertura al inicio', goodwill: 'Buena voluntad', pride: 'Orgullo', solidarity: 'Solidaridad con la región', exposure: 'Exposición: {{name}}',
    receptivity: 'Receptividad: {{name}}', hedgeCapacity: 'Capacidad de cobertura', other: '{{name}}',
  },
};

export const closing: Translated<typeof english.closing> = {
  title: 'El plazo ha terminado',
  lead: 'Lo que resultó, visto a través de cinco lentes. Ninguna es el resultado; miden cosas distintas y cada cual las pondera a su manera.',
  lenses: 'Cinco lentes, medias de todos los meses',
  headline: 'El escenario las pondera así: {{weights}}. Eso da {{value}}.',
  weight: '{{lens}} {{share}}',
  perspective: '{{name}}: {{value}}. {{why}}',
  byMonth: 'Mes a mes',
  month: 'Mes',
  accords: 'Acuerdos vigentes',
  accordsNone: 'Al final no hay ningún acuerdo vigente.',
  accord: '{{country}}: {{demand}}, {{ask}}, desde {{month}}.',
  undone_one: 'En esta partida se deshizo {{count}} mes; el registro lo conserva.',
  undone_other: 'En esta partida se deshicieron {{count}} meses; el registro los conserva.',
  truth: '«¿Por qué?» muestra ahora los términos verdaderos.',
  run: 'Archivo de partida',
  runAbout: 'Contiene la semilla, sus órdenes y una huella por mes; cualquiera puede jugarla de nuevo y obtener lo mismo. No puede probar quién jugó.',
  save: 'Guardar el archivo de partida',
  again: 'Jugar otra vez',
  seed: 'Semilla: {{seed}}',
};
