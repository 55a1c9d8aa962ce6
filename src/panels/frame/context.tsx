/** What every panel can reach: the store, the words of the chosen language, and the voice that announces. */
import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CountryId } from '../../engine/index.ts';
import type { Cards } from '../../store/cards.ts';
import type { GameInHand } from '../../store/game.ts';
import type { CardsState } from '../../store/state.ts';
import type { Sight } from '../play/map-sight.ts';
import { authorTexts } from '../text/author.ts';
import { speakerFor } from '../text/speaker.ts';
import type { Speaker } from '../text/speaker.ts';
import { wordsIn } from '../text/words.ts';
import type { Words } from '../text/words.ts';

/** A button of the map's twin for the keyboard: where it stands, and where each arrow key leads. */
export interface MapButton {
  readonly id: string;
  /** Centre in per cent of the map, from its left and its top. */
  readonly left: number;
  readonly top: number;
  readonly side: 'left' | 'right';
  readonly next: Readonly<Record<'up' | 'right' | 'down' | 'left', string | null>>;
}

/** A place without a button that may carry a caption, in per cent of the map. */
export interface MapSpot {
  readonly key: 'capital' | 'departures' | 'darien';
  readonly left: number;
  readonly top: number;
}

/** One line of the map's legend: what is drawn, without words. */
export interface MapSign {
  readonly key:
    | 'compliance' | 'unknown' | 'asker' | 'land' | 'pressure' | 'inducement' | 'seat' | 'node' | 'accord-pips' | 'counter-threatened' | 'counter-in-force'
    | 'proposal' | 'accord' | 'flow' | 'removal' | 'news';
  readonly colour?: string;
  /** Steps of compliance 0..1. */
  readonly swatches?: readonly { readonly from: number; readonly to: number; readonly colour: string }[];
}

export interface MapView {
  /** What the signs mean, in the colours of now. */
  readonly legend: () => readonly MapSign[];
  readonly show: (sight: Sight) => void;
  readonly recolour: () => void;
  /** Whether something is being shown. */
  readonly isMoving: () => boolean;
  /** Ends what is moving at once. */
  readonly skip: () => void;
  readonly destroy: () => void;
}

export interface MapWishes {
  readonly sight: Sight;
  readonly onSelect: (country: CountryId | null) => void;
  readonly onHover: (country: CountryId | null) => void;
  readonly onLayout: (mirror: { readonly buttons: readonly MapButton[]; readonly places: readonly MapSpot[] }) => void;
  /** Overrides the system's setting; null leaves it. */
  readonly reducedMotion: boolean | null;
}

/** Loads the map and draws it into a place. */
export type DrawMap = (place: HTMLElement, wishes: MapWishes) => Promise<MapView>;

export interface Surroundings {
  readonly cards: Cards;
  /** Loads the map; null where there is none. */
  readonly drawMap: DrawMap | null;
  /** Says lines to people who listen instead of looking. */
  readonly announce: (lines: readonly string[]) => void;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('A panel stands inside the page.');
  return surroundings;
}

export function useCards(): Cards {
  return useSurroundings().cards;
}

/** A part of the state; the selector must answer with the same value as long as nothing changed. */
export function useCardsState<T>(selector: (state: CardsState) => T): T {
  return useStore(useCards().store, selector);
}

export function useWords(): Words {
  const language = useCardsState((state) => state.settings.language);
  return useMemo(() => wordsIn(language), [language]);
}

/** The game in hand; only for panels that are shown with one. */
export function useGame(): GameInHand {
  const game = useCardsState((state) => state.game);
  if (game === null) throw new Error('This panel is only shown with a game in hand.');
  return game;
}

export function useSpeaker(): Speaker {
  const words = useWords();
  const { playable } = useGame();
  return useMemo(() => speakerFor(words, playable.scenario, authorTexts(playable.document, words)), [words, playable]);
}
