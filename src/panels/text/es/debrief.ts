/** Spanish words of the debrief. */
import type { debrief as english } from '../en/debrief.ts';
import type { Translated } from '../keys.ts';

export const debrief: Translated<typeof english> = {
  title: 'El plazo ha terminado',
  lead: 'Lo que resultó, visto a través de cinco lentes. Ninguna es el resultado; miden cosas distintas y cada cual las pondera a su manera.',
  lenses: 'Cinco lentes, medias de todos los meses',
  weight: '{{lens}} {{share}}',
  byMonth: 'Mes a mes',
  month: 'Mes',
  contents: 'Partes del balance',
  scenario: 'Escenario',
  months: 'Meses',
  monthsPlayed: '{{played}} de {{all}}, de {{first}} a {{last}}',
  part: {
    lenses: 'Lentes y pesos',
    deals: 'Acuerdos e incumplimientos',
    run: 'Archivo de partida',
    chronicle: 'Crónica',
  },
  deals: {
    title: 'Acuerdos e incumplimientos',
  },
  truth: 'Ahora que la partida ha terminado, «¿Por qué?» muestra los términos verdaderos de cada respuesta.',
  undone_one: 'En esta partida se deshizo {{count}} mes; el registro lo conserva.',
  undone_other: 'En esta partida se deshicieron {{count}} meses; el registro los conserva.',
  run: 'Archivo de partida',
  runAbout: 'Contiene la semilla, sus órdenes y una huella por mes; cualquiera puede jugarla de nuevo y obtener lo mismo. No puede probar quién jugó.',
  save: 'Guardar el archivo de partida',
  again: 'Jugar otra vez',
  seed: 'Semilla',
};
