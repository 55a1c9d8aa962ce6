/** English words for what is told to those who listen while orders are written, and for what was left to say at the desk. */
export const told = {
  added: 'Added to the orders: {{order}}',
  changed: 'Changed in the orders: {{order}}',
  removed: 'Removed from the orders: {{order}}',
  moved: 'The orders stand in another sequence.',
  price: 'Price {{price}}.',
  left_one: '{{count}} order now, {{cost}} of capital; {{capital}} is left.',
  left_other: '{{count}} orders now, {{cost}} of capital; {{capital}} is left.',
  none: 'No orders now; {{capital}} of capital is left.',
  refused: 'Would be refused: {{reason}}',
  refusedNow: 'Would now be refused: {{order}} {{reason}}',
  freed: 'Would no longer be refused: {{order}}',
  chance: 'Chance of acceptance now: {{chance}}.',
  proposals: '{{made}} of {{limit}} proposals',
  proposalLimit: 'No more than {{limit}} proposals can be sent in a month, new terms for one on the table included.',
  held: {
    kept: '{{lever}}: the accord with {{country}} on “{{demand}}” holds this step as long as it stands.',
    open: '{{lever}}: the proposal to {{country}} on “{{demand}}” holds this step; it is answered until {{month}}.',
    decided: '{{lever}}: the declined proposal to {{country}} on “{{demand}}” holds this step as long as it is on the table.',
    written: '{{lever}}: the proposal to {{country}} on “{{demand}}” in your orders pledges this step too.',
  },
} as const;
