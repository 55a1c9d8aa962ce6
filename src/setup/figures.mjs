// Measures the page in a browser, `npm run figures`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./run-figures.mjs'));
