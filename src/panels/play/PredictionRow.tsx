/** The row in which a student may predict an answer: two choices write it down, a line says why, nothing asks for it. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Offer } from '../../engine/index.ts';
import { DECISIONS, REASON_LENGTH, SURENESS, isHindsight, predicting, predictionNow, predictionsOf, slotNow } from '../../store/predictions.ts';
import type { Decision, Guess, Sureness } from '../../store/predictions.ts';
import { useCards, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import { useWhenLeft } from '../frame/leaving.ts';
import { SURENESS_NAMES } from './sureness.ts';

interface RowProps {
  readonly offer: Offer;
  /** Only one row is open for changes: those that are done fold to one line. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function PredictionRow({ offer, isOpen, onOpen }: RowProps) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const cards = useCards();
  const { announce } = useSurroundings();
  const game = useGame();
  const written = predictionNow(game, offer);
  const [begun, setBegun] = useState<Decision | null>(null);
  const decision = written?.decision ?? begun;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isOpen && isAsked.current) row.current?.querySelector<HTMLElement>('input:checked')?.focus();
    isAsked.current = false;
  }, [isOpen]);
  // What a choice brings to light comes into sight.
  const stage = written === null ? decision : written.sureness;
  useEffect(() => {
    if (isOpen && stage !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, stage]);
  const names = { country: say.country(offer.country), demand: say.demand(offer.demand) };
  const write = (guess: Guess): void => {
    // What is being answered stays open under the focus, so that an arrow can go on to the next step; another row may have been opened since.
    onOpen();
    cards.annotate(predicting(game, offer, guess));
    announce([t('predict.writtenNamed', { ...names, decision: t(`predict.said.${guess.decision}`), share: percent(guess.sureness) })]);
  };
  const decide = (next: Decision): void => {
    onOpen();
    setBegun(next);
    if (written === null) announce([t('predict.asked', { ...names, decision: t(`predict.said.${next}`) })]);
    else write({ ...written, decision: next });
  };
  const explain = (reason: string): void => {
    // The row may go because another month or another game has come: of that, nothing was said here.
    if (written !== null && cards.store.getState().game?.months === game.months) cards.annotate(predicting(game, offer, { ...written, reason }));
  };
  const remove = (): void => {
    cards.annotate(predicting(game, offer, null));
    setBegun(null);
    announce([t('predict.removed')]);
    document.getElementById(id)?.focus();
  };
  if (written !== null && !isOpen) {
    return (
      <div className="predict">
        <p className="predict-written small">
          {t('predict.written', { decision: t(`predict.said.${written.decision}`), share: percent(written.sureness), sureness: t(`predict.sureness.${SURENESS_NAMES[written.sureness]}`) })}
          {written.reason !== '' && (
            <>
              {' '}
              <span className="muted">{t('predict.reveal.reason', { reason: written.reason })}</span>
            </>
          )}
        </p>
        <button type="button" className="plain small" aria-label={t('predict.changeNamed', names)} onClick={() => ((isAsked.current = true), onOpen())}>
          {t('predict.change')}
        </button>
      </div>
    );
  }
  const said = decision === null ? '' : t(`predict.said.${decision}`);
  return (
    <div className="predict" ref={row}>
      <Scale
        legend={t('predict.title')}
        name={t('predict.named', names)}
        options={DECISIONS.map((value) => ({ value, label: t(`predict.decision.${value}`) }))}
        value={decision}
        id={id}
        onChoose={decide}
      />
      {decision !== null && (
        <Scale
          legend={t('predict.sure')}
          name={t('predict.sureNamed', { ...names, decision: said })}
          options={SURENESS.map((value) => ({ value, label: percent(value), about: t(`predict.sureness.${SURENESS_NAMES[value]}`) }))}
          value={written?.sureness ?? null}
          onChoose={(sureness: Sureness) => write({ decision, sureness, reason: written?.reason ?? '' })}
        />
      )}
      {decision !== null && written === null && <p className="muted small">{t('predict.pick')}</p>}
      {written !== null && (
        <Reason label={t('predict.why')} name={t('predict.whyNamed', { ...names, decision: said })} value={written.reason} onChange={explain}>
          <button type="button" className="tool" title={t('predict.remove')} aria-label={t('predict.removeNamed', names)} onClick={remove}>
            <Icon name="remove" />
          </button>
        </Reason>
      )}
      <Before offer={offer} />
    </div>
  );
}

interface ScaleProps<T extends string | number> {
  readonly legend: string;
  /** What the group asks, for those who do not see the order above it. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about?: string }[];
  readonly value: T | null;
  readonly id?: string;
  readonly onChoose: (value: T) => void;
}

/** Radio buttons in one bar. */
function Scale<T extends string | number>({ legend, name, options, value, id, onChoose }: ScaleProps<T>) {
  const group = useId();
  return (
    <fieldset className="predict-scale" aria-label={name}>
      <legend className="small" aria-hidden="true">
        {legend}
      </legend>
      <div>
        {options.map((option, index) => (
          <label key={option.value}>
            <input type="radio" name={group} id={index === 0 ? id : undefined} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>
              {option.label}
              {option.about !== undefined && <small>{option.about}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ReasonProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly children: ReactNode;
}

/** One line of text, written down when it is left, and when the page is. */
function Reason({ label, name, value, onChange, children }: ReasonProps) {
  const [text, setText] = useState(value);
  const keep = (): void => {
    if (text.trim() !== value) onChange(text);
  };
  useWhenLeft(keep);
  return (
    <div className="predict-reason">
      <label className="small">
        <span>{label}</span>
        <input
          type="text"
          aria-label={name}
          value={text}
          maxLength={REASON_LENGTH}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      </label>
      {children}
    </div>
  );
}

/** A month that was played before has shown its answers; what was predicted then stands. */
function Before({ offer }: { offer: Offer }) {
  const { t, percent } = useSpeaker().words;
  const game = useGame();
  const slot = slotNow(game, offer);
  if (!isHindsight(game, slot)) return null;
  const first = predictionsOf(game.notes).find((one) => one.take < slot.take && one.month === slot.month && one.country === offer.country && one.demand === offer.demand);
  return (
    <p className="muted small">
      {t('predict.again')}
      {first !== undefined && <> {t('predict.before', { decision: t(`predict.said.${first.decision}`), share: percent(first.sureness) })}</>}
    </p>
  );
}
