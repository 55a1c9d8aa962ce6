/** The Play screen: what demands a decision, countries, map, dossier, orders and chronicle. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DemandId, Fact } from '../../engine/index.ts';
import { currentMonth } from '../../store/game.ts';
import { standingsOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { useShortcuts } from '../frame/shortcuts.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import { Why } from '../why/Why.tsx';
import { Chronicle } from './Chronicle.tsx';
import { Composer } from './Composer.tsx';
import { Countries } from './Countries.tsx';
import { Dossier } from './Dossier.tsx';
import { Jumps } from './Jumps.tsx';
import { MapArea } from './MapArea.tsx';
import { Matters } from './Matters.tsx';
import { OrderHerald } from './OrderHerald.tsx';
import { Orders } from './Orders.tsx';
import { PointedCountry } from './pointed.tsx';
import { Score } from './Score.tsx';

export function Play({ onHelp, onBriefing }: { onHelp: () => void; onBriefing: () => void }) {
  const say = useSpeaker();
  const game = useGame();
  const cards = useCards();
  const selected = useCardsState((state) => state.selected);
  const [asked, setAsked] = useState<DemandId | null>(null);
  const [puzzle, setPuzzle] = useState<Fact | null>(null);
  useNewsInSight(game.months.length);

  const act = useCallback(
    (shortcut: Shortcut) => {
      if (shortcut === 'help') onHelp();
      else if (shortcut === 'briefing') onBriefing();
      else if (shortcut === 'propose') {
        const { game: now, selected: country } = cards.store.getState();
        const first = now === null || country === null ? undefined : standingsOf(now, country).find((one) => one.accord === null);
        if (first !== undefined) setAsked(first.demand);
      } else document.getElementById(PLACES[shortcut])?.focus();
    },
    [cards, onHelp, onBriefing],
  );
  useShortcuts(act);

  return (
    <main id="content" className="play" tabIndex={-1}>
      <h1 className="unseen">{say.month(currentMonth(game))}</h1>
      <PointedCountry>
        <Score />
        <Matters />
        <Countries />
        <MapArea />
        <div className="play-desk">
          <Dossier onPropose={setAsked} />
          <Orders />
        </div>
        <Chronicle onWhy={setPuzzle} />
        <Jumps />
      </PointedCountry>
      <OrderHerald />
      {asked !== null && selected !== null && <Composer key={`${selected} ${asked}`} country={selected} demand={asked} onClose={() => setAsked(null)} />}
      {puzzle !== null && <Why fact={puzzle} onClose={() => setPuzzle(null)} />}
    </main>
  );
}

const PLACES: Readonly<Record<Exclude<Shortcut, 'help' | 'briefing' | 'propose'>, string>> = {
  matters: 'matters',
  countries: 'countries-current',
  dossier: 'dossier-title',
  levers: 'dossier-tab-levers',
  orders: 'orders-title',
  chronicle: 'chronicle',
  end: 'end-month',
};

/** Where the page is one long column, a new month begins at what it brought, not where the last one was left. */
function useNewsInSight(months: number): void {
  const shown = useRef(months);
  useEffect(() => {
    const isNew = months > shown.current;
    shown.current = months;
    const main = document.getElementById('content');
    if (!isNew || main === null || document.documentElement.scrollHeight <= innerHeight) return;
    (document.getElementById('matters') ?? document.getElementById('chronicle'))?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [months]);
}
