/** The page: one screen at a time, with header, notices, windows and the voice for those who listen. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Cards } from '../store/cards.ts';
import { Announcements } from './frame/Announcements.tsx';
import { SurroundingsContext } from './frame/context.tsx';
import type { DrawMap } from './frame/context.tsx';
import { Failure } from './frame/Failure.tsx';
import { HelpDialog } from './frame/HelpDialog.tsx';
import { Notices } from './frame/Notices.tsx';
import { SettingsDialog } from './frame/SettingsDialog.tsx';
import { Home } from './home/Home.tsx';
import { Header } from './frame/Header.tsx';
import { Status } from './frame/Status.tsx';
import { wordsIn } from './text/words.ts';

const screens = {
  play: () => import('./play/Play.tsx'),
  briefing: () => import('./play/BriefingDialog.tsx'),
  closing: () => import('./closing/Closing.tsx'),
};
const Play = lazy(() => screens.play().then(({ Play: page }) => ({ default: page })));
const BriefingDialog = lazy(() => screens.briefing().then(({ BriefingDialog: dialog }) => ({ default: dialog })));
const Closing = lazy(() => screens.closing().then(({ Closing: page }) => ({ default: page })));

/** Fetches the screens of a game ahead: a game that has begun then needs nothing more from the network. */
export async function fetchScreens(): Promise<void> {
  await Promise.allSettled(Object.values(screens).map((load) => load()));
}

export function App({ cards, drawMap }: { cards: Cards; drawMap: DrawMap | null }) {
  const screen = useStore(cards.store, (state) => state.screen);
  const settings = useStore(cards.store, (state) => state.settings);
  const [window, setWindow] = useState<'settings' | 'help' | 'briefing' | null>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const surroundings = useMemo(() => ({ cards, drawMap, announce: setLines }), [cards, drawMap]);
  const openHelp = useCallback(() => setWindow('help'), []);
  const words = wordsIn(settings.language);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset['theme'] = settings.theme;
    root.dataset['motion'] = settings.motion;
    document.title = words.t('app.title');
  }, [settings, words]);

  // A new screen begins at its top: the focus must not stay on a control that is gone.
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    document.getElementById('content')?.focus();
  }, [screen]);

  return (
    <SurroundingsContext value={surroundings}>
      <Header onBriefing={screen === 'home' ? null : () => setWindow('briefing')} onSettings={() => setWindow('settings')} onHelp={openHelp}>
        {screen !== 'home' && <Status />}
      </Header>
      <Notices />
      <Failure>
        <Suspense fallback={<main id="content" className="waiting" tabIndex={-1}>{words.t('app.loading')}</main>}>
          {screen === 'home' && <Home />}
          {screen === 'play' && <Play onHelp={openHelp} />}
          {screen === 'closing' && <Closing />}
        </Suspense>
      </Failure>
      <Announcements lines={lines} />
      {window === 'briefing' && <Suspense>{screen !== 'home' && <BriefingDialog onClose={() => setWindow(null)} />}</Suspense>}
      {window === 'settings' && <SettingsDialog onClose={() => setWindow(null)} />}
      {window === 'help' && <HelpDialog onClose={() => setWindow(null)} />}
    </SurroundingsContext>
  );
}
