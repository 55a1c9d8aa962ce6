/** What happened on opening and saving, in words, with what can be done about it. */
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { saveRun } from '../../store/run-file.ts';
import { isPassing } from '../../store/state.ts';
import type { Notice } from '../../store/state.ts';
import { problemText } from '../text/file-problems.ts';
import { isGoodNews, noticeText } from '../text/notice.ts';
import { useCards, useCardsState, useWords } from './context.tsx';

export function Notices() {
  const notice = useCardsState((state) => state.notice);
  const hasGame = useCardsState((state) => state.game !== null);
  const region = useRef<HTMLDivElement>(null);
  useRoomTold(region);
  usePassing(notice, region);
  return (
    <div ref={region} aria-live="polite" className="notices">
      {hasGame && <SavingNotice />}
      {hasGame && <AsideNotice />}
      <UnreadNotice />
      {notice !== null && <OneNotice notice={notice} />}
    </div>
  );
}

/** Tells the styles how much of the window's upper edge is covered, so that what is scrolled to comes to lie below it. */
function useRoomTold(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty('--notices', `${element.offsetHeight}px`));
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty('--notices');
    };
  }, [region]);
}

/** Milliseconds that what went as wished stays in sight: long enough to read its longest sentence twice. */
const STAYS = 10_000;

/** What went as wished goes by itself, but never from under a pointer or the focus: then it waits as long again. */
function usePassing(notice: Notice | null, region: RefObject<HTMLElement | null>): void {
  const cards = useCards();
  useEffect(() => {
    if (notice === null || !isPassing(notice)) return undefined;
    const clock = setInterval(() => {
      if (region.current?.matches(':hover, :focus-within') !== true && !document.hidden) cards.say(null);
    }, STAYS);
    return () => clearInterval(clock);
  }, [notice, region, cards]);
}

/** Stands until a person has decided, or until saving works again: it cannot be dismissed. */
function SavingNotice() {
  const { t } = useWords();
  const cards = useCards();
  const saving = useCardsState((state) => state.saving);
  const game = useCardsState((state) => state.game);
  if (saving === 'behind' || saving === 'elsewhere') {
    return (
      <Box>
        <p>{t(`saving.${saving}`)}</p>
        <Act name={t(saving === 'behind' ? 'saving.loadOther' : 'saving.dropHere')} onAct={() => void cards.loadOther()} />
        {saving === 'elsewhere' && <Act name={t('saving.keepCopy')} onAct={() => cards.keepCopy()} />}
      </Box>
    );
  }
  if (saving !== 'failed' || game === null) return null;
  return (
    <Box>
      <p>{t('saving.failed')}</p>
      <Act name={t('saving.file')} isLasting onAct={() => void saveRun(cards, game)} />
      <Act name={t('saving.again')} isLasting onAct={() => cards.saveAgain()} />
    </Box>
  );
}

/** Orders that gave way when a month was taken back. */
function AsideNotice() {
  const { t } = useWords();
  const cards = useCards();
  const count = useCardsState((state) => state.aside.length);
  if (count === 0) return null;
  return (
    <Box isCalm>
      <p>{t('notices.aside', { count })}</p>
      <Act name={t('notices.bringBack')} onAct={() => cards.bringBack()} />
      <Act name={t('notices.dropAside')} isPlain onAct={() => cards.dropAside()} />
    </Box>
  );
}

/** Nobody should think that games are gone only because this version of the page cannot read them. */
function UnreadNotice() {
  const { t } = useWords();
  const count = useCardsState((state) => (state.screen === 'home' ? state.unread : 0));
  return (
    count > 0 && (
      <Box isCalm>
        <p>{t('saving.unread', { count })}</p>
      </Box>
    )
  );
}

/** A damaged file rarely has more than one problem that does not follow from the first. */
const MOST_SHOWN = 4;

function OneNotice({ notice }: { notice: Notice }) {
  const words = useWords();
  const { t } = words;
  const cards = useCards();
  const catalogue = useCardsState((state) => state.catalogue);
  const problems = notice.kind === 'run-unreadable' ? notice.problems : [];
  const more = problems.length - MOST_SHOWN;
  return (
    <Box isCalm={isGoodNews(notice)}>
      <p>{noticeText(words, notice, catalogue)}</p>
      {notice.kind === 'forgotten' && <Act name={t('notices.unforget')} onAct={() => void cards.unforget()} />}
      <Act name={t('notices.dismiss')} isPlain onAct={() => cards.say(null)} />
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={`${problem.line} ${problem.column} ${problem.message}`}>{problemText(words, problem)}</li>
          ))}
          {more > 0 && <li>{t('notices.more', { count: more })}</li>}
        </ul>
      )}
    </Box>
  );
}

function Box({ isCalm = false, children }: { isCalm?: boolean; children: ReactNode }) {
  return <div className={isCalm ? 'notice calm' : 'notice'}>{children}</div>;
}

interface ActProps {
  name: string;
  onAct: () => void;
  isPlain?: boolean;
  /** Stays where it is when it was pressed. */
  isLasting?: boolean;
}

/** A button that goes away with its notice: the focus then goes back to where it came from, or to the screen. */
function Act({ name, onAct, isPlain = false, isLasting = false }: ActProps) {
  const came = useRef<Element | null>(null);
  return (
    <button
      type="button"
      className={isPlain ? 'plain' : undefined}
      onFocus={(event) => {
        if (event.relatedTarget?.closest('.notices') === null) came.current = event.relatedTarget;
      }}
      onClick={() => {
        onAct();
        if (isLasting) return;
        const back = came.current instanceof HTMLElement && came.current.isConnected ? came.current : document.getElementById('content');
        back?.focus({ preventScroll: true });
      }}
    >
      {name}
    </button>
  );
}
