/** What would have changed an answer: the smallest single changes of the proposal, each with its chance. */
import type { FactOf } from '../../engine/index.ts';
import { turningOf } from '../../store/turning.ts';
import type { Alternative, Change } from '../../store/turning.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { chanceRangeText, chanceText } from '../text/chance.ts';
import type { Speaker } from '../text/speaker.ts';

const MOST = 3;

export function Turning({ fact }: { fact: FactOf<'answered'> }) {
  const { words } = useSpeaker();
  const { t, signed } = words;
  const turning = turningOf(useGame(), fact);
  if (turning === null) return null;
  const { surplus, surprising, flips, nearest } = turning;
  const agreed = fact.decision === 'accept';
  return (
    <section aria-labelledby="turning" className="turning">
      <h3 id="turning">{t('why.turning.title')}</h3>
      {surprising ? (
        <p>{t(agreed ? 'why.turning.surprisingYes' : 'why.turning.surprisingNo', { surplus: signed(surplus) })}</p>
      ) : (
        <>
          <p>{t(flips.length === 0 ? (agreed ? 'why.turning.noneYes' : 'why.turning.noneNo') : agreed ? 'why.turning.leadYes' : 'why.turning.leadNo', { surplus: signed(surplus) })}</p>
          <ul className="bullets">
            {(flips.length > 0 ? flips.slice(0, MOST) : nearest === null ? [] : [nearest]).map((one) => (
              <Entry key={JSON.stringify(one.change)} alternative={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Entry({ alternative }: { alternative: Alternative }) {
  const say = useSpeaker();
  const { words } = say;
  const values = { change: changeText(alternative.change, say), surplus: words.signed(alternative.surplus), chance: chanceRangeText(words, alternative.chance), middle: chanceText(words, alternative.chance.probability) };
  return <li>{words.t('why.turning.entry', values)}</li>;
}

function changeText(change: Change, say: Speaker): string {
  const { t } = say.words;
  switch (change.part) {
    case 'ask':
      return t('why.turning.ask', { ask: say.ask(change.ask) });
    case 'posture':
      return t('why.turning.posture', { posture: t(`names.postureIn.${change.posture}`) });
    case 'give':
    case 'orElse':
      return change.level === null
        ? t(`why.turning.${change.part}None`, { lever: t(`names.lever.${change.lever}`) })
        : t(`why.turning.${change.part}`, { pledge: say.pledge(change.part, { lever: change.lever, level: change.level }) });
  }
}
