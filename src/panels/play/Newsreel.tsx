/** The strip under the map: what happened in the month, step by step, with everything to hold it, leave it and see it again. */
import { Icon } from '../frame/Icon.tsx';
import type { IconName } from '../frame/Icon.tsx';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Showing } from './playback.ts';
import { captionOf } from './step-words.ts';

/**
 * The announcements tell every fact of a month at its end, so the strip speaks only to who steps by hand. Its buttons stay where they are and never go, so that the focus is never lost;
 * what cannot be done now says so.
 */
export function Newsreel({ showing: { steps, step, phase, isStill, show, finish } }: { showing: Showing }) {
  const say = useSpeaker();
  const { t } = say.words;
  const { months } = useGame();
  const last = steps.length - 1;
  const shown = step === null ? undefined : steps[step];
  const main = mainAct(phase, isStill);
  const act = (): void => {
    if (main.name === 'pause') show(step ?? 0, 'paused');
    else if (main.name === 'resume') show(step ?? 0, 'running');
    else show(0, isStill ? 'paused' : 'running');
  };
  return (
    <section className="newsreel" aria-label={t('news.title')} data-phase={phase}>
      {/* Before the first month is over there is nothing to step through, and nothing to stop at on the way of Tab. */}
      <div className="newsreel-tools" inert={steps.length === 0}>
        <Tool icon="previous" text={t('news.previous')} isOff={steps.length === 0 || step === 0} onUse={() => show(step === null ? last : step - 1, 'paused')} />
        <Tool icon={main.icon} text={t(`news.${main.name}`)} isOff={steps.length === 0} onUse={act} />
        <Tool icon="next" text={t('news.next')} isOff={step === null} onUse={() => (step === last ? finish() : show((step ?? 0) + 1, 'paused'))} />
        <Tool icon="skip" text={t('news.skip')} isOff={step === null} onUse={finish} />
      </div>
      <div className="newsreel-told">
        <p className="newsreel-caption" aria-live={phase === 'paused' ? 'polite' : 'off'}>
          {shown === undefined || step === null ? (
            <Rest month={months.length} steps={steps.length} />
          ) : (
            <>
              <span className="newsreel-count">{t('news.count', { step: step + 1, steps: steps.length })}</span> {captionOf(shown, say)}
            </>
          )}
        </p>
        <ol className="newsreel-pips" aria-hidden="true">
          {steps.map((one, index) => (
            <li key={`${one.topic} ${one.countries.join(' ')} ${one.facts.length} ${index}`} data-told={step === null || index < step ? '' : undefined} data-now={index === step ? '' : undefined} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Rest({ month, steps }: { month: number; steps: number }) {
  const say = useSpeaker();
  const { t } = say.words;
  if (month === 0) return t('news.none');
  return (
    <>
      <strong>{t('news.heading', { month: say.month(month) })}</strong> {t('news.rest', { count: steps })}
    </>
  );
}

interface MainAct {
  readonly name: 'again' | 'through' | 'restart' | 'pause' | 'resume';
  readonly icon: IconName;
}

/** What the middle button does: where nothing may move by itself it leads to the first step, which then waits. */
function mainAct(phase: Showing['phase'], isStill: boolean): MainAct {
  if (phase === 'running') return { name: 'pause', icon: 'pause' };
  if (isStill) return phase === 'over' ? { name: 'through', icon: 'resume' } : { name: 'restart', icon: 'again' };
  return phase === 'over' ? { name: 'again', icon: 'again' } : { name: 'resume', icon: 'resume' };
}

function Tool({ icon, text, isOff, onUse }: { icon: IconName; text: string; isOff: boolean; onUse: () => void }) {
  return (
    <button type="button" className={`tool newsreel-${icon}`} title={text} aria-label={text} aria-disabled={isOff} onClick={() => !isOff && onUse()}>
      <Icon name={icon} />
    </button>
  );
}
