/** The parameters of a term: value, uncertainty, origin, and what each rests on. */
import type { CountryId, ExplainedParameter } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { parameterName } from '../text/parameters.ts';
import { Grounds } from './Grounds.tsx';

export function Parameters({ country, parameters }: { country: CountryId; parameters: readonly ExplainedParameter[] }) {
  const say = useSpeaker();
  const { t, signed, number } = say.words;
  const { models } = useGame().setting;
  return (
    <ul className="parameters">
      {parameters.map((parameter) => {
        const compiled = models[country]?.parameters[parameter.name];
        return (
          <li key={parameter.name}>
            <p className="parameter">
              <strong>{parameterName(say, parameter.name)}</strong> <span className="parameter-value">{t('why.giveOrTake', { value: signed(parameter.value), sd: number(parameter.sd, 2) })}</span>{' '}
              <span className="tag">{t(`names.status.${parameter.status}`)}</span>
            </p>
            {parameter.status === 'learnt' || parameter.status === 'drawn' ? (
              <p className="small">{t(`why.started.${parameter.status}`)}</p>
            ) : (
              compiled !== undefined && <Grounds parameter={compiled} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
