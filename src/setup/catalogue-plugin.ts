/** The build's plugin that serves the catalogue of scenarios as `virtual:catalogue`, so that Home need not load what a game needs. */
import type { Plugin } from 'vite';
import { assembleBundle } from '../content/bundle-files.ts';
import { entryOf } from '../content/catalogue.ts';
import { bundledTexts } from './bundle-plugin.ts';

const PUBLIC_NAME = 'virtual:catalogue';
const INNER_NAME = `\0${PUBLIC_NAME}`;

/** Reads the same files as the bundle and keeps of each scenario what its card shows. */
export function cataloguePlugin(top: string): Plugin {
  return {
    name: 'scenario-catalogue',
    resolveId: (id) => (id === PUBLIC_NAME ? INNER_NAME : undefined),
    load(id) {
      if (id !== INNER_NAME) return undefined;
      const entries = assembleBundle(bundledTexts(top)).bundle.scenarios.map(({ document }) => entryOf(document));
      return `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(entries))});`;
    },
  };
}
