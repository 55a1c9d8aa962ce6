/** Tells people who listen what a month brought, that one was taken back, and when the term is over; on every screen of a game. */
import { useEffect, useRef } from 'react';
import type { Fact } from '../../engine/index.ts';
import { currentMonth, isOver } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';
import type { Speaker } from '../text/speaker.ts';
import { isDeed, isNotable } from './notable.ts';
import { predictedBeside, revealOf } from './Predicted.tsx';

interface News {
  readonly kind: 'played' | 'taken-back';
  /** 1-based. */
  readonly month: number;
}

export function Herald(): null {
  const say = useSpeaker();
  const { announce } = useSurroundings();
  const game = useGame();
  const known = useRef(game);
  const news = useRef<News | null>(null);
  const language = useRef(say.words.language);
  useEffect(() => {
    const before = known.current;
    const hasMoved = before.id !== game.id || before.months !== game.months;
    // In another language the same news stands there in that language.
    const isTranslated = language.current !== say.words.language;
    known.current = game;
    language.current = say.words.language;
    if (hasMoved) news.current = newsBetween(before, game);
    if (hasMoved || isTranslated) announce(news.current === null ? [] : linesOf(news.current, game, say));
  }, [game, say, announce]);
  return null;
}

function newsBetween(before: GameInHand, after: GameInHand): News | null {
  if (before.id !== after.id) return null;
  const [was, is] = [before.months.length, after.months.length];
  if (is > was) return { kind: 'played', month: is };
  return is < was ? { kind: 'taken-back', month: was } : null;
}

/** The sentences of one piece of news. */
function linesOf({ kind, month }: News, game: GameInHand, say: Speaker): string[] {
  const { t } = say.words;
  if (kind === 'taken-back') return [t('play.news.takenBack', { month: say.month(month) })];
  const facts = (game.months[month - 1]?.facts ?? []).filter((fact) => isNotable(fact) && !isDeed(fact));
  const told = facts.length === 0 ? [t('play.chronicle.quiet')] : facts.flatMap((fact) => [sentenceOf(fact, say), ...revealed(fact, { game, month, say })]);
  const after = isOver(game) ? t('play.news.over') : t('play.news.now', { month: say.month(currentMonth(game)) });
  return [t('play.news.ended', { month: say.month(month) }), ...told, after];
}

/** What had been predicted of it, so that those who listen have it beside the answer too. */
function revealed(fact: Fact, { game, month, say }: { game: GameInHand; month: number; say: Speaker }): string[] {
  const prediction = predictedBeside(game, fact, month);
  return prediction === null ? [] : [revealOf(prediction, fact, say)];
}
