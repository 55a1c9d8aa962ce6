/** What every panel can reach: the store, the words of the chosen language, and the voice that announces. */
import { createContext, use, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CountryId } from '../../engine/index.ts';
import type { Cards } from '../../store/cards.ts';
import type { GameInHand } from '../../store/game.ts';
import type { CardsState } from '../../store/state.ts';
import type { Sight } from '../play/map-sight.ts';
import { authorTexts } from '../text/author.ts';
import type { Stated } from '../text/source.ts';
import { beforeIn } from '../text/before.ts';
import { speakerFor } from '../text/speaker.ts';
import type { Speaker } from '../text/speaker.ts';
import { worded } from '../text/wording.ts';
import type { Worded } from '../text/wording.ts';
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

/** What the map draws and the legend explains, without words. */
export type MapSign =
  | 'seat' | 'node' | 'unknown' | 'land' | 'pressure' | 'inducement' | 'accord' | 'pending' | 'proposal' | 'counter-offer' | 'due' | 'ordered' | 'counter-threatened' | 'counter-in-force'
  | 'bloc' | 'flow' | 'removal' | 'border' | 'lit' | 'chosen';

export interface MapLegend {
  /** Steps of compliance 0..1. */
  readonly ladder: readonly { readonly from: number; readonly to: number; readonly colour: string }[];
  readonly signs: readonly MapSign[];
}

/** A leg of the corridor. */
export interface MapLeg {
  readonly from: CountryId;
  readonly to: CountryId;
}

/** What is written on the sea. */
export interface MapNames {
  readonly seas: Readonly<Record<'pacific' | 'atlantic' | 'gulf' | 'caribbean', string>>;
  readonly kilometres: string;
}

/** Where things stand on the map; `mark` is half of what a country's mark takes up, and `bloc` where its caption stands, in pixels. */
export interface MapMirror {
  readonly buttons: readonly MapButton[];
  readonly places: readonly MapSpot[];
  readonly mark: number;
  readonly bloc: readonly [number, number] | null;
}

export interface MapView {
  /** The signs, in the colours of now, and a sample of one as the map draws it. */
  readonly legend: () => MapLegend;
  readonly paintSample: (canvas: HTMLCanvasElement, sign: MapSign) => void;
  readonly show: (sight: Sight) => void;
  readonly recolour: () => void;
  readonly rename: (names: MapNames) => void;
  /** Whether something is being shown. */
  readonly isMoving: () => boolean;
  /** Ends what is moving at once. */
  readonly skip: () => void;
  readonly destroy: () => void;
}

export interface MapWishes {
  readonly sight: Sight;
  readonly names: MapNames;
  readonly onSelect: (country: CountryId | null) => void;
  readonly onHover: (country: CountryId | null) => void;
  readonly onHoverLeg: (leg: MapLeg | null) => void;
  readonly onLayout: (mirror: MapMirror) => void;
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

/** Puts coded statements into the words of the page's language. */
export function useWording(): (stated: Stated) => Worded {
  const language = useCardsState((state) => state.settings.language);
  const spanish = useCardsState((state) => state.shelf?.spanish);
  return useCallback((stated) => worded(stated, { language, spanish }), [language, spanish]);
}

/** The game in hand; only for panels that are shown with one. */
export function useGame(): GameInHand {
  const game = useCardsState((state) => state.game);
  if (game === null) throw new Error('This panel is only shown with a game in hand.');
  return game;
}

export function useSpeaker(): Speaker {
  const words = useWords();
  const { playable, months, worlds, setting } = useGame();
  return useMemo(
    () => speakerFor(words, playable.scenario, { ...authorTexts(playable.document, words), before: beforeIn({ months, worlds, setting }) }),
    [words, playable, months, worlds, setting],
  );
}
