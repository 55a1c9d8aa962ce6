/** English sentence templates for every kind of fact and of order, and for the terms of an offer. */
export const facts = {
  event: '{{text}}',
  eventText: '{{title}}: {{text}}',
  'legal-limit': 'A legal limit takes effect. {{about}}: before, {{from}}; now, {{to}}.',
  income: 'Income {{income}}, upkeep {{upkeep}}; capital now {{capital}}.',
  'unpaid-upkeep': 'The upkeep could not be paid. {{about}}: before, {{from}}; now, {{to}}.',
  'order-refused': 'Not carried out: {{order}} {{reason}}',
  'lever-set': '{{about}}: before, {{from}}; now, {{to}} (cost: {{cost}}).',
  met: 'A meeting with {{country}} took place.',
  proposed: {
    first: 'Proposed {{posture}} to {{country}}: {{terms}} An answer is due by {{month}}.',
    again: 'New terms {{posture}} for {{country}}: {{terms}} An answer is due by {{month}}.',
  },
  withdrawn: 'The proposal to {{country}} was withdrawn: {{demand}}.',
  closed: 'The proposal to {{country}} is closed: {{demand}}.',
  lapsed: 'The proposal to {{country}} lapsed: {{demand}}.',
  answered: {
    accept: '{{country}} agrees: {{demand}}, {{ask}}.',
    counter: '{{country}} does not agree as asked and makes another offer: {{demand}}.',
    refuse: '{{country}} declines: {{demand}}, {{ask}}.',
    refuseForNow: '{{country}} does not agree: {{demand}}, {{ask}}.',
  },
  'counter-offered': {
    'lower-ask': '{{country}} offers less of the same: {{terms}}',
    'more-give': '{{country}} would agree for more in return: {{terms}}',
    quiet: '{{country}} would agree away from the public: {{terms}}',
    'other-demand': '{{country}} offers something else instead: {{terms}}',
  },
  'counter-accepted': 'The counter-offer of {{country}} was accepted: {{terms}}',
  'counter-declined': 'The counter-offer of {{country}} was declined: {{demand}}.',
  'counter-lapsed': 'The counter-offer of {{country}} lapsed unanswered: {{demand}}.',
  signed: {
    now: 'An accord with {{country}} is signed: {{terms}} Agreed level: {{target}}.',
    ratifying: 'An accord with {{country}} is signed: {{terms}} Agreed level: {{target}}. It awaits approval ({{who}}) in {{month}}, chance {{chance}}.',
  },
  ratified: 'The accord with {{country}} was approved: {{demand}} (chance was {{chance}}).',
  'ratification-failed': 'The accord with {{country}} was not approved: {{demand}} (chance was {{chance}}).',
  'accord-reviewed': {
    keep: '{{country}} keeps the accord: {{demand}}.',
    defect: '{{country}} leaves the accord: {{demand}}.',
  },
  delivered: 'Delivered to {{country}} as promised: {{level}} ({{demand}}).',
  reneged: {
    lever: 'The United States did not keep its side towards {{country}} ({{lever}}): the accord falls, {{demand}}.',
    whole: 'The United States did not keep its side towards {{country}}: the accord falls, {{demand}}.',
  },
  breached: {
    lever: 'The United States took back what it had delivered to {{country}} ({{lever}}): the accord falls, {{demand}}.',
    whole: 'The United States left its accord with {{country}}, or put new pressure on it: the accord falls, {{demand}}.',
  },
  'threat-due': 'The or-else towards {{country}} is due: {{orElse}} ({{demand}}).',
  'carried-out': 'The or-else towards {{country}} was carried out: {{orElse}} ({{demand}}).',
  extended: 'The deadline for {{country}} was extended: {{demand}}.',
  'backed-down': 'The or-else towards {{country}} was not carried out: {{orElse}} ({{demand}}).',
  'threat-met': '{{country}} met the demand before the or-else was needed: {{demand}}.',
  'threat-on-bought-lever': 'An or-else on {{lever}} towards {{country}} so soon after an accord bought with it counts against assurance.',
  'counter-measure': {
    threatened: '{{country}} warns of {{measure}}.',
    'carried-out': '{{country}} carries it out: {{measure}}.',
    withdrawn: '{{country}} withdraws its warning of {{measure}}.',
    lifted: '{{country}} lifts it: {{measure}}.',
  },
  flows: 'At the border: {{encounters}} encounters. Removals received: {{removals}}. People transferred to third countries: {{transferred}}.',
  lenses: 'Lenses so far, means of the months: agenda {{agenda}}, partners {{partners}}, people {{people}}, home {{home}}, standing {{standing}}.',
  'month-closed': 'The month is closed (digest {{digest}}).',
} as const;

export const offers = {
  bare: '{{demand}}, {{ask}}, with nothing offered and nothing threatened.',
  promise: '{{demand}}, {{ask}}, in return for {{give}}.',
  threat: '{{demand}}, {{ask}}, or else {{orElse}}.',
  exchange: '{{demand}}, {{ask}}, in return for {{give}}, or else {{orElse}}.',
  ask: { half: 'half of it', most: 'three quarters of it', all: 'all of it' },
} as const;

export const levels = {
  none: 'no measure ({{lever}})',
  noneHere: 'no measure',
  end: 'an end to {{words}}',
  only: '{{words}} only up to step {{size}} of 3',
  pressure: '{{words}}, step {{size}} of 3',
  inducement: '{{words}}, step {{size}} of 3',
} as const;

export const orders = {
  'set-lever': '{{country}}: {{deed}}.',
  deed: {
    press: { tariff: 'apply tariffs', sanction: 'apply sanctions', aid: 'cut aid', visa: 'restrict visas' },
    induce: { tariff: 'grant a tariff preference', sanction: 'relieve sanctions', aid: 'grant aid', visa: 'grant visas and labour access' },
    level: '{{deed}}, step {{size}} of 3',
    unpress: { tariff: 'lift tariffs', sanction: 'lift sanctions', aid: 'restore aid', visa: 'lift the restrictions on visas' },
    uninduce: { tariff: 'take back the tariff preference', sanction: 'take back the sanctions relief', aid: 'take back the aid granted', visa: 'take back visas and labour access' },
    none: { tariff: 'no measure on tariffs', sanction: 'no measure on sanctions', aid: 'no measure on aid', visa: 'no measure on visas' },
  },
  meet: '{{country}}: meet.',
  propose: { public: 'Public proposal to {{country}}: {{terms}}', quiet: 'Quiet proposal to {{country}}: {{terms}}', ambiguous: 'Ambiguous proposal to {{country}}: {{terms}}' },
  withdraw: '{{country}}: withdraw the proposal ({{demand}}).',
  'accept-counter': '{{country}}: accept the counter-offer ({{demand}}).',
  'accept-offered': '{{country}}: accept the counter-offer: {{terms}}',
  'decline-counter': '{{country}}: decline the counter-offer ({{demand}}).',
  'carry-out': '{{country}}: carry out the or-else ({{demand}}).',
  extend: '{{country}}: extend the deadline once ({{demand}}).',
  'back-down': '{{country}}: do not carry out the or-else ({{demand}}).',
} as const;
