/** The JSON Schema of scenario files, by which editors complete and check them while somebody writes. */
import { shapeOf } from '../schema-words.ts';
import { scenarioSchema } from './document.ts';

/** The text of scenarios/scenario.schema.json (draft 7: what yaml-language-server reads best). */
export function scenarioJsonSchema(): string {
  const shape = { title: 'Scenario', ...shapeOf(scenarioSchema) };
  return `${JSON.stringify(shape, null, 1)}\n`;
}
