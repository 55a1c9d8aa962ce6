/** The bundle as the build makes it; src/setup/bundle-plugin.ts serves it. */
declare module 'virtual:bundle' {
  import type { Bundle } from './bundle.ts';

  export const bundle: Bundle;
}
