// The settings of every scenario file in the repository, for tests that play whole games.
import { prepare, type Setting } from '../../src/engine/index.ts';
import { bundledScenarios, openContext, openScenario } from '../../src/cli/library.ts';

/** Every file under scenarios/, prepared: a new file is tested without being listed. */
export async function everySetting(): Promise<readonly (readonly [id: string, setting: Setting])[]> {
  const context = await openContext();
  const bundled = await bundledScenarios();
  return Promise.all(bundled.map(async ({ name }) => {
    const { scenario, evidence } = await openScenario(name, context);
    return [name, prepare(scenario, evidence)] as const;
  }));
}
