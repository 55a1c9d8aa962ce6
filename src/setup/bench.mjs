// Runs the benches one process each, `npm run bench`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-benches.mjs'));
