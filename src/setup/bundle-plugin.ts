/** The build's plugin that reads scenarios and seeds, checks them, and serves them to the page as `virtual:bundle`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { assembleBundle } from '../content/bundle-files.ts';
import type { NamedText } from '../content/evidence/load.ts';
import { hasErrors, problemLine } from '../content/problem.ts';

const PUBLIC_NAME = 'virtual:bundle';
/** Vite's convention: a name that begins so is no file. */
const INNER_NAME = `\0${PUBLIC_NAME}`;
const FOLDERS = ['scenarios', 'seeds', 'seeds/articles', 'seeds/draws', 'seeds/translations/es'];

/** The texts of all bundled files, by their paths from the top of the repository. */
export function bundledTexts(top: string): NamedText[] {
  return FOLDERS.filter((folder) => existsSync(join(top, folder))).flatMap((folder) =>
    readdirSync(join(top, folder))
      .filter((name) => name.endsWith('.yaml') || name.endsWith('.csv'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(top, folder, name), 'utf8') })),
  );
}

/** Leaves scenarios with errors out and says why, fails the build where seeds have errors; while serving, a saved scenario or seed reloads the page. */
export function bundlePlugin(top: string): Plugin {
  return {
    name: 'bundled-content',
    resolveId: (id) => (id === PUBLIC_NAME ? INNER_NAME : undefined),
    load(id) {
      if (id !== INNER_NAME) return undefined;
      const texts = bundledTexts(top);
      for (const { name } of texts) this.addWatchFile(resolve(top, name));
      const { bundle, problems } = assembleBundle(texts);
      for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
      if (hasErrors(problems)) process.stderr.write('Scenarios with errors are left out of the page.\n');
      // JSON within a string parses faster than a literal, and a bundler need not read it.
      return `export const bundle = JSON.parse(${JSON.stringify(JSON.stringify(bundle))});`;
    },
    handleHotUpdate({ file, server }) {
      if (!FOLDERS.some((folder) => file === resolve(top, folder, basename(file)))) return;
      const module = server.moduleGraph.getModuleById(INNER_NAME);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}
