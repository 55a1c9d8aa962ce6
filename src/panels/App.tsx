/** The page: one screen at a time, with header, notices, windows and the voice for those who listen. */
import { Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Cards } from '../store/cards.ts';
import type { CardsState, Screen } from '../store/state.ts';
import { Announcements } from './frame/Announcements.tsx';
import { apart } from './frame/apart.tsx';
import { SurroundingsContext } from './frame/context.tsx';
import type { DrawMap } from './frame/context.tsx';
import { Failure, Missing } from './frame/Failure.tsx';
import { HelpDialog } from './frame/HelpDialog.tsx';
import { Notices } from './frame/Notices.tsx';
import { SettingsDialog } from './frame/SettingsDialog.tsx';
import { Home } from './home/Home.tsx';
import { Header } from './frame/Header.tsx';
import { wordsIn } from './text/words.ts';

const Status = apart(() => withTexts(import('./frame/Status.tsx').then((part) => part.Status)));
const Play = apart(() => withTexts(import('./play/Play.tsx').then((part) => part.Play)));
const BriefingDialog = apart(() => withTexts(import('./play/BriefingDialog.tsx').then((part) => part.BriefingDialog)));
const Debrief = apart(() => withTexts(import('./debrief/Debrief.tsx').then((part) => part.Debrief)));
const Herald = apart(() => withTexts(import('./play/Herald.tsx').then((part) => part.Herald)));

/** What a screen of a game says comes with it, so that Home need not wait for words that it does not use. */
async function withTexts<T>(screen: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([screen, import('./text/game.ts')]);
  return loaded;
}

/** Fetches the screens of a game ahead: a game that has begun then needs nothing more from the network. */
export async function fetchScreens(): Promise<void> {
  await Promise.allSettled([Status, Play, BriefingDialog, Debrief, Herald].map((part) => part.fetch()));
}

export function App({ cards, drawMap }: { cards: Cards; drawMap: DrawMap | null }) {
  const screen = useStore(cards.store, (state) => state.screen);
  const settings = useStore(cards.store, (state) => state.settings);
  const [window, setWindow] = useState<'settings' | 'help' | 'briefing' | null>(null);
  // Apart from the state of the page: what is said changes nothing of what is shown.
  const [voice] = useState(() => createStore<readonly string[]>(() => []));
  const surroundings = useMemo(() => ({ cards, drawMap, announce: (lines: readonly string[]) => voice.setState(lines, true) }), [cards, drawMap, voice]);
  const openHelp = useCallback(() => setWindow('help'), []);
  const openBriefing = useCallback(() => setWindow('briefing'), []);
  const hasGame = useStore(cards.store, (state) => state.game !== null);
  const begun = useStore(cards.store, begunGame);
  const isInGame = screen === 'play' || screen === 'debrief';
  const words = wordsIn(settings.language);

  // Before any panel's own effects: the map reads its colours from what is set here.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset['theme'] = settings.theme;
    root.dataset['motion'] = settings.motion;
    document.title = words.t('app.title');
  }, [settings, words]);

  // Nobody should have to look for what the game is about: a new one opens with its briefing.
  const [briefed, setBriefed] = useState<string | null>(null);
  if (begun !== null && begun !== briefed) {
    setBriefed(begun);
    setWindow('briefing');
  }

  return (
    <SurroundingsContext value={surroundings}>
      <Header onBriefing={isInGame ? openBriefing : null} onSettings={() => setWindow('settings')} onHelp={openHelp}>
        <Failure instead={<Missing />}>
          <Suspense>{isInGame && <Status />}</Suspense>
        </Failure>
      </Header>
      <Notices />
      <Failure>
        <Suspense fallback={<main id="content" className="waiting" tabIndex={-1}>{words.t('app.loading')}</main>}>
          {screen === 'opening' && <main id="content" className="waiting" tabIndex={-1}>{words.t('app.loading')}</main>}
          {screen === 'home' && <Home />}
          {screen === 'play' && <Play onHelp={openHelp} onBriefing={openBriefing} />}
          {screen === 'debrief' && <Debrief />}
          <Arrival screen={screen} />
        </Suspense>
      </Failure>
      <Announcements voice={voice} />
      <Failure instead={<Missing />}>
        <Suspense>{hasGame && <Herald />}</Suspense>
      </Failure>
      <Failure instead={<Missing />}>
        <Suspense>{window === 'briefing' && isInGame && <BriefingDialog onClose={() => setWindow(null)} />}</Suspense>
      </Failure>
      {window === 'settings' && <SettingsDialog onClose={() => setWindow(null)} />}
      {window === 'help' && <HelpDialog onClose={() => setWindow(null)} />}
    </SurroundingsContext>
  );
}

/** The game that has just begun, which nobody has played or kept yet; null for any other. */
function begunGame({ screen, game, writing, kept }: CardsState): string | null {
  const isNew = screen === 'play' && game !== null && game.months.length === 0 && writing.length === 0;
  return isNew && !kept.some(({ id }) => id === game.id) ? game.id : null;
}

/** A new screen begins at its top with the focus on it; inside the same boundary, this waits until the screen is really there. */
function Arrival({ screen }: { screen: Screen }) {
  const shown = useRef<Screen | null>(null);
  useEffect(() => {
    const isFirst = shown.current === null;
    shown.current = screen;
    if (screen === 'opening' || (isFirst && screen === 'home')) return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [screen]);
  return null;
}
