/** The bundle as the build makes it; src/setup/bundle-plugin.ts serves it. */
declare module 'virtual:bundle' {
  export const bundle: import('./bundle.ts').Bundle;
}
