/** What happened on opening and saving, in words, with what can be done about it. */
import type { Notice } from '../../store/state.ts';
import { mismatchText } from '../text/mismatch.ts';
import type { Words } from '../text/words.ts';
import { useCards, useCardsState, useWords } from './context.tsx';

export function Notices() {
  const words = useWords();
  const cards = useCards();
  const notice = useCardsState((state) => state.notice);
  const saving = useCardsState((state) => state.saving);
  const hasGame = useCardsState((state) => state.game !== null);
  return (
    <div aria-live="polite" className="notices">
      {hasGame && saving === 'elsewhere' && (
        <div className="notice">
          <p>{words.t('saving.elsewhere')}</p>
          <button type="button" onClick={() => void cards.loadOther()}>
            {words.t('saving.loadOther')}
          </button>
          <button type="button" onClick={() => cards.keepCopy()}>
            {words.t('saving.keepCopy')}
          </button>
        </div>
      )}
      {hasGame && saving === 'failed' && (
        <div className="notice">
          <p>{words.t('saving.failed')}</p>
        </div>
      )}
      {notice !== null && (
        <div className={isGoodNews(notice) ? 'notice calm' : 'notice'}>
          <p>{noticeText(notice, words)}</p>
          {notice.kind === 'run-unreadable' && (
            <ul>
              {notice.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <button type="button" className="plain" onClick={() => cards.say(null)}>
            {words.t('notices.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What went as wished needs no alarm. */
function isGoodNews(notice: Notice): boolean {
  return notice.kind === 'run-saved' || (notice.kind === 'run-opened' && notice.verified);
}

function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'scenario-missing':
      return words.t('notices.scenario-missing', { scenario: notice.scenario });
    case 'rules-changed':
      return words.t('notices.rules-changed', { month: notice.month });
    case 'run-unreadable':
      return words.t('notices.run-unreadable');
    case 'run-opened':
      return notice.mismatch === null ? words.t('notices.run-verified') : `${words.t('notices.run-differs')} ${mismatchText(words, notice.mismatch)}`;
    case 'run-none':
      return words.t('notices.run-none');
    case 'run-saved':
      return words.t('notices.run-saved', { name: notice.name });
  }
}
