/** The parameters of a term: value, uncertainty, origin, and what each rests on. */
import type { CountryId, ExplainedParameter } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { parameterName } from '../text/parameters.ts';
import { Grounds } from './Grounds.tsx';

interface ParametersProps {
  country: CountryId;
  parameters: readonly ExplainedParameter[];
  /** Those whose grounds were told under an earlier term. */
  told: ReadonlySet<string>;
}

export function Parameters({ country, parameters, told }: ParametersProps) {
  const { words } = useSpeaker();
  const { t, signed, number } = words;
  const { models } = useGame().setting;
  return (
    <ul className="parameters">
      {parameters.map((parameter) => {
        const compiled = models[country]?.parameters[parameter.name];
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
            {parameter.status === 'learnt' || parameter.status === 'drawn' ? (
              <p className="small">{t(`why.started.${parameter.status}`)}</p>
            ) : (
              compiled !== undefined && (told.has(parameter.name) ? <p className="small muted">{t('why.toldAbove')}</p> : <Grounds parameter={compiled} />)
            )}
          </li>
        );
      })}
    </ul>
  );
}
