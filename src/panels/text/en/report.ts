/** English words of the weights, reflections, tables, exports and the printed report. */
export const report = {
  lens: {
    of: 'of 100',
    bar: '{{lens}}: {{value}} of 100',
    same: 'no difference',
    moved: 'against ending every month without orders ({{value}})',
  },
  weights: {
    title: 'What if you weigh them yourselves?',
    about: 'The results stay as they are. Only what counts how much changes, and that is a judgement nobody can compute.',
    own: 'Your weights',
    value: '{{lens}} {{share}}',
    sum: 'Together always 100%: what one lens takes, the others give in proportion.',
    presets: 'Begin from',
    headline: 'The scenario’s headline',
    headlineWhy: 'How the author of this scenario weighs them.',
    even: 'All five alike',
    evenWhy: 'No lens counts more than another; that is a judgement too.',
    view: 'Weighing',
    plot: 'Place on a scale from 0 to 100',
    figure: 'Figure',
    alike: 'All these weightings give the same figure: with this record the choice of weights decides nothing.',
    apart: 'The same record reads as {{highFigure}} with “{{high}}” and as {{lowFigure}} with “{{low}}”. Nothing that happened differs between the two, only what is weighed.',
  },
  reflection: {
    title: 'Questions for afterwards',
    about: 'What you write is kept with the game, goes into the run file and the report, and is sent nowhere.',
    left: '{{left}} of {{most}} characters left',
  },
} as const;
