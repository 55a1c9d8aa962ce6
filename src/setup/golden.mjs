// Rewrites the golden transcripts, `npm run golden`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-golden.mjs'));
