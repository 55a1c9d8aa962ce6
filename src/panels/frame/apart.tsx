/** Parts of the page that are loaded apart from it, and shown at once where they are here already. */
import { use } from 'react';
import type { ComponentType, ReactNode } from 'react';

export interface Apart<Props> {
  (props: Props): ReactNode;
  /** Fetches the part ahead; what failed is tried again by the next call. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/**
 * A component that suspends until its code is here, and never when it is.
 *
 * React's own `lazy` suspends once even for code that was fetched before, and whatever follows a fallback waits for three tenths of a second. `use` reads a
 * promise that says of itself that it is fulfilled without waiting for it.
 */
export function apart<Props extends object>(load: () => Promise<ComponentType<Props>>): Apart<Props> {
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetch = (): Promise<ComponentType<Props>> => {
    if (coming !== null) return coming;
    const promise = load();
    coming = promise;
    promise.then(
      (value) => void Object.assign(promise, { status: 'fulfilled', value }),
      () => {
        coming = null;
      },
    );
    return promise;
  };
  // What is shown waits for one promise and breaks with it: asking anew at each render would ask without end while the network is gone.
  let shown: Promise<ComponentType<Props>> | null = null;
  function Part(props: Props): ReactNode {
    shown ??= fetch();
    const Ready = use(shown);
    return <Ready {...props} />;
  }
  return Object.assign(Part, { fetch });
}
