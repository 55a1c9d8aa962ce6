// Builds the page into dist, `npm run build`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-build.mjs'));
