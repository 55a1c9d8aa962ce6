/** The parameters of a term: value, uncertainty, origin, and the coded statements behind each. */
import type { ExplainedParameter } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { positionById } from '../play/positions.ts';
import { Positions } from '../play/Positions.tsx';
import { parameterName } from '../text/parameters.ts';

export function Parameters({ parameters }: { parameters: readonly ExplainedParameter[] }) {
  const { words } = useSpeaker();
  const { t, signed, number } = words;
  const game = useGame();
  return (
    <ul className="parameters">
      {parameters.map((parameter) => {
        const positions = parameter.units.flatMap((id) => positionById(game, id) ?? []);
        return (
          <li key={parameter.name}>
            <dl>
              <div>
                <dt>{t('why.parameter')}</dt>
                <dd>{parameterName(words, parameter.name)}</dd>
              </div>
              <div>
                <dt>{t('why.value')}</dt>
                <dd>{signed(parameter.value)}</dd>
              </div>
              <div>
                <dt>{t('why.uncertainty')}</dt>
                <dd>{number(parameter.sd, 2)}</dd>
              </div>
              <div>
                <dt>{t('why.origin')}</dt>
                <dd>{t(`names.status.${parameter.status}`)}</dd>
              </div>
            </dl>
            {positions.length > 0 && (
              <details>
                <summary>{t('why.sources', { count: positions.length })}</summary>
                <Positions positions={positions} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
