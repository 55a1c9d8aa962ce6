/** English word list of the model. */
export const glossary = {
  title: 'Word list',
  words: {
    stick: 'Stick', carrot: 'Carrot', burden: 'Burden', pride: 'Pride', signing: 'Signing', surplus: 'Surplus', prior: 'Prior', estimate: 'Estimate', credibility: 'Credibility',
    assurance: 'Assurance', bloc: 'Bloc', hedging: 'Hedging', posture: 'Posture', lever: 'Lever', lens: 'Lens', seed: 'Seed', digest: 'Digest',
  },
  about: {
    stick: 'What refusing would cost a government, as far as it believes your or-else.',
    carrot: 'What agreeing would bring it, as far as it believes your promise.',
    burden: 'How far your ask lies above what it would do of itself.',
    pride: 'What it costs a government to be seen to give way to a threat.',
    signing: 'The small cost of any accord.',
    surplus: 'The sum of all that a government weighs. Above the bar it agrees.',
    prior: 'What is assumed before any statement or figure has been read.',
    estimate: 'What you believe of a government\u2019s stance, and how sure you can be.',
    credibility: 'How far others believe that you carry out what you threaten. What counts is credibility times backing: the share of all that you have pledged, threats and promises together, that your capital and next income could pay.',
    assurance: 'How far others believe that you deliver what you promise, and stop when they agree. What is still to come counts as assurance times backing, as with credibility: who pledges more than capital can pay is believed less.',
    bloc: 'How far the region stands together against pressure.',
    hedging: 'How far a government leans on another power so as to depend on you less.',
    posture: 'How a proposal is made: in public, quietly, or in hints.',
    lever: 'An instrument with steps from inducement to pressure: tariffs, sanctions, aid, visas.',
    lens: 'One way to measure what came of it. There are five, and none is above the others.',
    seed: 'A word that fixes all circumstances: the same seed and the same orders give the same game.',
    digest: 'Sixteen characters that stand for everything at the end of a month: two games with the same digest are the same.',
  },
} as const;
