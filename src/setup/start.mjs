// Serves the page on this machine, `npm start`.
import { openFrontDoor } from './front-door.mjs';

openFrontDoor(() => import('./serve.mjs'));
