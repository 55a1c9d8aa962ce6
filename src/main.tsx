/** The page's front door: store, browser and map are joined here. */
import { createRoot } from 'react-dom/client';
import { catalogue } from 'virtual:catalogue';
import { App, fetchScreens } from './panels/App.tsx';
import type { DrawMap } from './panels/frame/context.tsx';
import './panels/style/page.css';
import { createCards } from './store/cards.ts';
import { backedByMemory, browserKeeper } from './store/keeper.ts';
import { followRoute, placeIn } from './store/route.ts';
import { fetchWriter } from './store/run-file.ts';
import { drawerIn } from './store/settings.ts';
import { watchPage } from './store/watch.ts';

const cards = createCards({
  keeper: backedByMemory(browserKeeper()),
  drawer: drawerIn(window),
  library: async () => (await import('virtual:bundle')).bundle,
  catalogue,
  languages: navigator.languages,
  // randomUUID is missing on plain-http hosts of a school's network.
  newId: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
});

/** Code and outlines of the map, fetched once; what failed is tried again. */
let parts: ReturnType<typeof fetchMap> | null = null;
const mapParts = (): ReturnType<typeof fetchMap> => {
  parts ??= fetchMap().catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
};

async function fetchMap() {
  const map = await import('./map/mount.ts');
  return [map, await map.loadOutlines(document.baseURI)] as const;
}

/** The map is loaded when a game is shown, after the panels can be used. */
const drawMap: DrawMap = async (place, { sight, names, reducedMotion, ...listeners }) => {
  const [{ mountMap, legendOf, paintSample, readColours, readFamily }, outlines] = await mapParts();
  const colours = () => readColours(place);
  const family = readFamily(place);
  const map = mountMap(place, {
    outlines,
    model: sight,
    colours: colours(),
    lettering: { ...names, family },
    ...listeners,
    ...(reducedMotion === null ? {} : { reducedMotion }),
  });
  return {
    legend: () => legendOf(colours()),
    paintSample: (canvas, sign) => paintSample(canvas, sign, colours()),
    rename: (next) => map.rename({ ...next, family }),
    show: (next) => map.show(next),
    isMoving: () => map.counts().moving,
    skip: () => map.skip(),
    destroy: () => map.destroy(),
    recolour: () => map.recolour(colours()),
  };
};

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has a place for the page.');
watchPage(cards, window);
void followRoute(cards, window);
createRoot(place).render(<App cards={cards} drawMap={drawMap} />);

// A page that is called with a game in its address will show a map, whatever else it does first.
if (placeIn(location.hash)?.screen === 'game') void Promise.allSettled([mapParts(), cards.stock(), fetchScreens()]);
// Once Home stands, fetch what a game needs; before, it would only be in the way.
const fetchAhead = (): void => void Promise.allSettled([cards.stock(), fetchScreens(), fetchWriter()]);
if ('requestIdleCallback' in window) requestIdleCallback(fetchAhead, { timeout: 2000 });
else setTimeout(fetchAhead, 200);
