/** `doctrines`: the register as a help page. */
import type { Command } from 'commander';
import { DOCTRINES } from '../strategies/register.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { commandOf, examples } from './option.ts';

/** Lists every doctrine with its idea and source; those that play the rules are marked. */
export function addDoctrines(program: Command): void {
  commandOf(program, 'doctrines')
    .description('list the doctrines: name, idea, source')
    .addHelpText('after', examples('doctrines', 'doctrines --json'))
    .action((format: Format) => deliver(doctrinesAnswer(), format));
}

function doctrinesAnswer(): Answer {
  const doctrines = DOCTRINES.map(({ name, idea, source, abuse = false }) => ({ name, idea, source, abuse }));
  return {
    json: { doctrines },
    text: () => doctrines.map((one) => `${one.name}${one.abuse ? ' (plays the rules; not offered on screens)' : ''}\n  ${one.idea}\n  ${one.source}`).join('\n\n'),
  };
}
