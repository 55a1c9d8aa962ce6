// Checks the whole house, `npm test`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-tests.mjs'));
