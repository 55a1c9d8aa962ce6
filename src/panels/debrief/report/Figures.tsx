/** The five lenses on paper, with the weights of the class and what each way of weighing makes of them. */
import { LENSES, lensesOf } from '../../../engine/index.ts';
import { worldOf } from '../../../store/game.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import { chosenWeights, extremesOf, ownWeighing, presetsOf } from '../weighings.ts';

export function Figures() {
  const { words } = useSpeaker();
  const { t, number, percent } = words;
  const game = useGame();
  const lenses = lensesOf(game.setting, worldOf(game));
  const weights = chosenWeights(game);
  const rows = [ownWeighing(game, words, weights), ...presetsOf(game, words)];
  const extremes = extremesOf(rows);
  return (
    <div className="sheet-two">
      <div>
        <h4>{t('debrief.lenses')}</h4>
        <table className="sheet-table">
          <thead>
            <tr>
              <th scope="col">{t('report.sheet.lens')}</th>
              <th scope="col">
                <span className="unseen">{t('report.sheet.bar')}</span>
              </th>
              <th scope="col" className="figure">
                {t('report.sheet.mean')}
              </th>
              <th scope="col" className="figure">
                {t('report.weights.own')}
              </th>
            </tr>
          </thead>
          <tbody>
            {LENSES.map((lens) => (
              <tr key={lens}>
                <th scope="row">{t(`names.lens.${lens}`)}</th>
                <td className="sheet-bar">
                  <Bar value={lenses[lens]} />
                </td>
                <td className="figure">{number(lenses[lens])}</td>
                <td className="figure">{percent(weights[lens] / 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <h4>{t('report.sheet.views')}</h4>
        <table className="sheet-table">
          <tbody>
            {rows.map(({ id, name, figure }) => (
              <tr key={id} className={id === 'own' ? 'sheet-own' : ''}>
                <th scope="row">{name}</th>
                <td className="figure">{number(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="sheet-note">
          {extremes === null
            ? t('report.weights.alike')
            : t('report.sheet.apart', { highFigure: number(extremes.high.figure), lowFigure: number(extremes.low.figure) })}
        </p>
      </div>
    </div>
  );
}

/** A bar on the scale from 0 to 100; the figure stands beside it. */
function Bar({ value }: { value: number }) {
  return (
    <svg aria-hidden="true" focusable="false">
      <rect className="sheet-rail" width="100%" height="100%" />
      <rect className="sheet-fill" width={`${value}%`} height="100%" />
    </svg>
  );
}
