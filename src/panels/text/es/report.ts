/** Spanish words of the weights, reflections, tables, exports and the printed report. */
import type { report as english } from '../en/report.ts';
import type { Translated } from '../keys.ts';

export const report: Translated<typeof english> = {
  lens: {
    of: 'de 100',
    bar: '{{lens}}: {{value}} de 100',
    same: 'sin diferencia',
    moved: 'frente a terminar cada mes sin órdenes ({{value}})',
  },
  weights: {
    title: '¿Y si las pondera usted?',
    about: 'Los resultados no cambian. Solo cambia cuánto cuenta cada cosa, y ese es un juicio que nadie puede calcular.',
    own: 'Sus pesos',
    value: '{{lens}} {{share}}',
    sum: 'Juntos suman siempre 100 %: lo que toma una lente lo ceden las demás en proporción.',
    presets: 'Partir de',
    headline: 'La cifra principal del escenario',
    headlineWhy: 'Cómo las pondera el autor de este escenario.',
    even: 'Las cinco por igual',
    evenWhy: 'Ninguna lente cuenta más que otra; eso también es un juicio.',
    view: 'Ponderación',
    plot: 'Lugar en una escala de 0 a 100',
    figure: 'Cifra',
    alike: 'Todas estas ponderaciones dan la misma cifra: con este historial, la elección de los pesos no decide nada.',
    apart: 'El mismo historial da {{highFigure}} con «{{high}}» y {{lowFigure}} con «{{low}}». Nada de lo ocurrido difiere entre ambas; solo lo que se pondera.',
  },
  reflection: {
    title: 'Preguntas para después',
    about: 'Lo que usted escriba se guarda con la partida, pasa al archivo de partida y al informe, y no se envía a ninguna parte.',
    left: 'Quedan {{left}} de {{most}} caracteres',
  },
};
