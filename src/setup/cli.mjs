// Runs the simulation without a page, `npm run -s cli -- ...`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-cli.mjs'));
