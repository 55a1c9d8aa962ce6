/** Spanish words for what is told to those who listen while orders are written, and for what was left to say at the desk. */
import type { told as english } from '../en/told.ts';
import type { Translated } from '../keys.ts';

export const told: Translated<typeof english> = {
  added: 'Añadida a las órdenes: {{order}}',
  changed: 'Cambiada en las órdenes: {{order}}',
  removed: 'Quitada de las órdenes: {{order}}',
  moved: 'Las órdenes están en otra secuencia.',
  price: 'Precio {{price}}.',
  left_one: 'Ahora {{count}} orden, {{cost}} de capital; quedan {{capital}}.',
  left_other: 'Ahora {{count}} órdenes, {{cost}} de capital; quedan {{capital}}.',
  none: 'Ahora no hay órdenes; quedan {{capital}} de capital.',
  refused: 'Sería rechazada: {{reason}}',
  refusedNow: 'Ahora sería rechazada: {{order}} {{reason}}',
  freed: 'Ya no sería rechazada: {{order}}',
  chance: 'Probabilidad de aceptación ahora: {{chance}}.',
  proposals: '{{made}} de {{limit}} propuestas',
  proposalLimit: 'En un mes no se pueden enviar más de {{limit}} propuestas, contando los términos nuevos para una que ya está sobre la mesa.',
  held: {
    kept: '{{lever}}: el acuerdo con {{country}} sobre «{{demand}}» retiene este paso mientras siga vigente.',
    open: '{{lever}}: la propuesta a {{country}} sobre «{{demand}}» retiene este paso; se responde hasta {{month}}.',
    decided: '{{lever}}: la propuesta no aceptada a {{country}} sobre «{{demand}}» retiene este paso mientras siga sobre la mesa.',
    written: '{{lever}}: la propuesta a {{country}} sobre «{{demand}}» en sus órdenes también compromete este paso.',
  },
};
