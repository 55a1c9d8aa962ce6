/** What is worth a mark beside a country's name. */
import type { CountryId } from '../../engine/index.ts';
import { COUNTER_MEASURES } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import { levelOf, mattersOf, seatOf, standingsOf } from '../../store/table.ts';
import { useCardsState, useGame, useSpeaker } from '../frame/context.tsx';

export type Mark = 'due' | 'counter' | 'open' | 'accord' | 'pressure' | 'inducement' | 'warning' | 'measure' | 'ordered';

/** The marks of a country, the most urgent first, each in words. */
export function useMarks(country: CountryId): readonly { readonly mark: Mark; readonly text: string }[] {
  const { t } = useSpeaker().words;
  const game = useGame();
  const isOrdered = useCardsState((state) => state.writing.some((order) => order.country === country));
  const matters = mattersOf(game).filter((matter) => matter.country === country);
  const standings = standingsOf(game, country);
  const open = standings.filter((one) => one.proposal?.status === 'open').length;
  const accords = standings.filter((one) => one.accord !== null).length;
  const levels = game.setting.scenario.levers.map(({ lever }) => levelOf(game, country, lever));
  const stages = COUNTER_MEASURES.map((_, index) => worldOf(game).counterStage[seatOf(game.setting, country) * COUNTER_MEASURES.length + index] ?? 0);
  const marks: { mark: Mark; text: string }[] = [];
  if (matters.some((matter) => matter.due !== null)) marks.push({ mark: 'due', text: t('play.marks.due') });
  if (matters.some((matter) => matter.counter !== null)) marks.push({ mark: 'counter', text: t('play.marks.counter') });
  if (stages.includes(2)) marks.push({ mark: 'measure', text: t('play.marks.measure') });
  if (stages.includes(1)) marks.push({ mark: 'warning', text: t('play.marks.warning') });
  if (open > 0) marks.push({ mark: 'open', text: t('play.marks.open', { count: open }) });
  if (accords > 0) marks.push({ mark: 'accord', text: t('play.marks.accord', { count: accords }) });
  if (levels.some((level) => level > 0)) marks.push({ mark: 'pressure', text: t('play.marks.pressure') });
  if (levels.some((level) => level < 0)) marks.push({ mark: 'inducement', text: t('play.marks.inducement') });
  if (isOrdered) marks.push({ mark: 'ordered', text: t('play.marks.ordered') });
  return marks;
}
