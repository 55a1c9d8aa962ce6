/** The five lenses, none above the others, with the scenario's headline beside them. */
import { headlineOf, LENSES, lensesOf } from '../../engine/index.ts';
import type { Lens, Setting, World } from '../../engine/index.ts';
import type { PlayedMonth } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';

export function Lenses({ setting, world, months }: { setting: Setting; world: World; months: readonly PlayedMonth[] }) {
  const { words } = useSpeaker();
  const { t, number, percent } = words;
  const lenses = lensesOf(setting, world);
  const weights = words.list(
    LENSES.filter((lens) => setting.scenario.headline[lens] > 0).map((lens) =>
      t('debrief.weight', { lens: t(`names.lens.${lens}`), share: percent(setting.scenario.headline[lens]) }),
    ),
  );
  return (
    <section aria-labelledby="lenses">
      <h2 id="lenses">{t('debrief.lenses')}</h2>
      <ul className="lenses">
        {LENSES.map((lens) => (
          <li key={lens} className="lens">
            <h3>{t(`names.lens.${lens}`)}</h3>
            <p className="lens-value">{number(lenses[lens])}</p>
            <meter className="bar" min={0} max={100} value={lenses[lens]} aria-label={t(`names.lens.${lens}`)} />
            <Course months={months} lens={lens} />
            <p className="muted small">{t(`names.lensAbout.${lens}`)}</p>
          </li>
        ))}
      </ul>
      <p className="headline">{t('debrief.headline', { weights, value: number(headlineOf(setting, lenses)) })}</p>
      <Perspectives lenses={lenses} />
      <details>
        <summary>{t('debrief.byMonth')}</summary>
        <MonthTable months={months} />
      </details>
    </section>
  );
}

/** Other people would weigh the same results otherwise. */
function Perspectives({ lenses }: { lenses: Readonly<Record<Lens, number>> }) {
  const { t, number, language } = useSpeaker().words;
  const { perspectives } = useGame().playable.document.lenses;
  return (
    <ul className="bullets">
      {perspectives.map(({ id, name, why, weights }) => (
        <li key={id}>
          {t('debrief.perspective', {
            name: name[language],
            why: why[language],
            value: number(LENSES.reduce((sum, lens) => sum + weights[lens] * lenses[lens], 0)),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The lens month by month as a small line; the table below holds the figures. */
function Course({ months, lens }: { months: readonly PlayedMonth[]; lens: Lens }) {
  const values = months.map((month) => readingsIn(month)?.[lens] ?? 0);
  const points = values.map((value, index) => `${(index / Math.max(1, values.length - 1)) * 116 + 2},${38 - (value / 100) * 36}`).join(' ');
  return (
    <svg className="course" viewBox="0 0 120 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <polyline points={points} />
    </svg>
  );
}

function MonthTable({ months }: { months: readonly PlayedMonth[] }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  return (
    <table className="table month-table">
      <thead>
        <tr>
          <th scope="col">{t('debrief.month')}</th>
          {LENSES.map((lens) => (
            <th key={lens} scope="col" className="figure">
              {t(`names.lens.${lens}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, index) => (
          <tr key={index}>
            <th scope="row">{say.month(index + 1)}</th>
            {LENSES.map((lens) => (
              <td key={lens} className="figure">
                {number(readingsIn(month)?.[lens] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The lenses of one month by itself. */
function readingsIn(month: PlayedMonth): Readonly<Record<Lens, number>> | undefined {
  return month.facts.find((fact) => fact.kind === 'lenses')?.lenses;
}
