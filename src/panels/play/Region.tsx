/** How the region stands: people at the border, removals, and how far its governments stand together, month by month. */
import type { World } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Course } from './Course.tsx';
import { blocCourse, slowChangeText } from './standing.ts';

/** Every month's reading of something that is counted; nothing before the first month. */
function counted(game: GameInHand, read: (world: World) => number): readonly number[] {
  return game.worlds.slice(1).map(read);
}

export function Region() {
  const { words, scenario } = useSpeaker();
  const { t, percent } = words;
  const game = useGame();
  const bloc = blocCourse(game);
  return (
    <section className="region small" aria-labelledby="region">
      <h3 id="region">{t('play.region.title')}</h3>
      <dl>
        <Count name={t('play.region.encounters')} about={t('play.region.encountersAbout')} readings={counted(game, (world) => world.encounters)} />
        <Count name={t('play.region.removals')} about={t('play.region.removalsAbout')} readings={counted(game, (world) => world.removals.reduce((sum, one) => sum + one, 0))} />
        <div title={t('dossier.about.bloc')}>
          <dt>{t('dossier.bloc')}</dt>
          <dd>
            <strong>{percent(bloc.now)}</strong>
            <Course readings={bloc.readings} length={scenario.months + 1} from={0} to={1} />
            <small>{slowChangeText(words, bloc)}</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** People a month, in hundreds: the model is not finer than that. */
function Count({ name, about, readings }: { name: string; about: string; readings: readonly number[] }) {
  const { words, scenario } = useSpeaker();
  const { t, number } = words;
  const rounded = readings.map((reading) => 100 * Math.round(reading / 100));
  const last = rounded.at(-1);
  const change = (last ?? 0) - (rounded.at(-2) ?? last ?? 0);
  return (
    <div title={about}>
      <dt>{name}</dt>
      <dd>
        {last === undefined ? (
          <span>{t('play.score.none')}</span>
        ) : (
          <>
            <strong>{number(last)}</strong>
            <Course readings={rounded} length={scenario.months} from={0} to={Math.max(1, ...rounded)} />
            <small>{change === 0 ? t('play.change.none') : t(change > 0 ? 'play.change.more' : 'play.change.less', { by: number(Math.abs(change)) })}</small>
          </>
        )}
      </dd>
    </div>
  );
}
