/** The register of doctrines: what can be chosen on the page and on the command line, in the order of the help page. */
import { bluff } from './bluff.ts';
import { credibleThreats } from './credible-threats.ts';
import { doNothing } from './do-nothing.ts';
import type { Doctrine } from './doctrine.ts';
import { exchange } from './exchange.ts';
import { gifts } from './gifts.ts';
import { graduatedReciprocity } from './graduated-reciprocity.ts';
import { maximumPressure } from './maximum-pressure.ts';
import { random } from './random.ts';
import { reader } from './reader.ts';
import { renewQuietThreats } from './renew-quiet-threats.ts';

/** Every doctrine, those that play the rules last. */
export const DOCTRINES: readonly Doctrine[] = [
  doNothing, random, maximumPressure, bluff, credibleThreats, exchange, graduatedReciprocity, gifts, reader, renewQuietThreats,
];

/** The doctrines that screens offer. */
export const honestDoctrines = (): readonly Doctrine[] => DOCTRINES.filter((doctrine) => doctrine.abuse !== true);

/** The doctrine of that name, or undefined. */
export const doctrineNamed = (name: string): Doctrine | undefined => DOCTRINES.find((doctrine) => doctrine.name === name);
