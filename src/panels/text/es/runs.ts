/** Spanish words about run files that do not prove themselves. */
import type * as english from '../en/runs.ts';
import type { Translated } from '../keys.ts';

export const runs: Translated<typeof english.runs> = {
  scenario: 'La partida se jugó con otra versión de este escenario ({{expected}}; aquí es {{found}}).',
  rules: 'La partida se jugó con otra evidencia u otros coeficientes ({{expected}}; aquí son {{found}}).',
  engine: 'La partida se jugó con otra versión del motor ({{expected}}; esta es {{found}}).',
  same: 'Al jugarla de nuevo aquí, cada mes sale como dice el archivo.',
  part: 'Al jugarla de nuevo aquí, las partidas se separan en el mes {{month}}.',
  length: 'La partida tiene {{expected}} meses, pero este escenario tiene {{found}}: lo que viene después se dejó fuera.',
  digest: 'El mes {{month}} difiere: el archivo dice {{expected}}, al jugarlo de nuevo sale {{found}}. Las órdenes o las huellas se cambiaron después de jugar.',
  refused_one: 'En ese mes se rechazó {{count}} orden.',
  refused_other: 'En ese mes se rechazaron {{count}} órdenes.',
  lenses: 'Todos los meses concuerdan, pero una lente difiere: el archivo dice {{expected}}, al jugar de nuevo sale {{found}}.',
  seal: 'Las órdenes del mes {{month}} se editaron después de jugar: su sello no encaja, aunque el mes sale igual.',
  edited: 'El archivo se editó: el sello del mes {{month}} no encaja.',
  doubt: 'Esta partida se abrió de un archivo que no pudo probarse (mes {{month}}); un archivo guardado desde ella lo dice.',
  doubtWhole: 'Esta partida se abrió de un archivo que no pudo probarse; un archivo guardado desde ella lo dice.',
};
