/** The Play screen: what demands a decision, countries, map, dossier, orders and chronicle. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DemandId, Fact } from '../../engine/index.ts';
import { currentMonth } from '../../store/game.ts';
import { standingsOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { useShortcuts } from '../frame/shortcuts.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import { sentenceOf } from '../text/sentences.ts';
import { Why } from '../why/Why.tsx';
import { Chronicle } from './Chronicle.tsx';
import { Composer } from './Composer.tsx';
import { Countries } from './Countries.tsx';
import { Dossier } from './Dossier.tsx';
import { MapArea } from './MapArea.tsx';
import { Matters } from './Matters.tsx';
import { isNotable } from './notable.ts';
import { Orders } from './Orders.tsx';

export function Play({ onHelp }: { onHelp: () => void }) {
  const say = useSpeaker();
  const game = useGame();
  const cards = useCards();
  const selected = useCardsState((state) => state.selected);
  const [asked, setAsked] = useState<DemandId | null>(null);
  const [puzzle, setPuzzle] = useState<Fact | null>(null);
  useMonthAnnounced();

  const act = useCallback(
    (shortcut: Shortcut) => {
      if (shortcut === 'help') onHelp();
      else if (shortcut === 'propose') {
        const { game: now, selected: country } = cards.store.getState();
        const first = now === null || country === null ? undefined : standingsOf(now, country).find((one) => one.accord === null);
        if (first !== undefined) setAsked(first.demand);
      } else document.getElementById(PLACES[shortcut])?.focus();
    },
    [cards, onHelp],
  );
  useShortcuts(act);

  return (
    <main id="content" className="play" tabIndex={-1}>
      <h1 className="unseen">{say.month(currentMonth(game))}</h1>
      <Matters />
      <div className="play-side">
        <Countries />
        <Orders />
      </div>
      <MapArea />
      <Dossier onPropose={setAsked} />
      <Chronicle onWhy={setPuzzle} />
      {asked !== null && selected !== null && <Composer key={`${selected} ${asked}`} country={selected} demand={asked} onClose={() => setAsked(null)} />}
      {puzzle !== null && <Why fact={puzzle} onClose={() => setPuzzle(null)} />}
    </main>
  );
}

const PLACES: Readonly<Record<Exclude<Shortcut, 'help' | 'propose'>, string>> = {
  countries: 'countries-current',
  dossier: 'dossier-title',
  orders: 'orders-title',
  end: 'end-month',
};

/** Says the notable facts of a month as soon as it was played. */
function useMonthAnnounced(): void {
  const say = useSpeaker();
  const { announce } = useSurroundings();
  const { months } = useGame();
  const told = useRef(months);
  useEffect(() => {
    if (told.current === months) return;
    const isNew = months.length > told.current.length;
    told.current = months;
    const facts = isNew ? (months.at(-1)?.facts ?? []) : [];
    const sentences = facts.filter(isNotable).map((fact) => sentenceOf(fact, say));
    announce([say.month(Math.min(months.length + 1, say.scenario.months)), ...sentences]);
  }, [months, say, announce]);
}
