/** What happened on opening and saving, in sentences. */
import type { CatalogueEntry } from '../../content/catalogue.ts';
import type { KeptGame } from '../../store/keeper.ts';
import { isPassing } from '../../store/state.ts';
import type { Notice } from '../../store/state.ts';
import { mismatchText } from './mismatch.ts';
import type { Words } from './words.ts';

/** The sentences of a notice; the problems of a damaged file are listed apart. */
export function noticeText(words: Words, notice: Notice, catalogue: readonly CatalogueEntry[]): string {
  const { t, number } = words;
  switch (notice.kind) {
    case 'scenario-missing':
      return t('notices.scenario-missing', { scenario: notice.scenario });
    case 'rules-changed':
      return t('notices.rules-changed', { month: notice.month });
    case 'kept-shortened':
      return t('notices.kept-shortened', { played: notice.played, months: notice.months });
    case 'resumed':
      return resumedText(words, notice);
    case 'forgotten':
      return t('notices.forgotten', { title: titleOf(words, notice.game, catalogue) });
    case 'run-opened': {
      const found = notice.mismatch === null ? t('notices.run-verified') : `${t('notices.run-differs')} ${mismatchText(words, notice.mismatch)}`;
      return notice.again ? `${found} ${t('notices.again')}` : found;
    }
    case 'run-none':
      return t('notices.run-none', { name: notice.name, what: t(`notices.what.${notice.what}`) });
    case 'run-too-large':
      return t('notices.run-too-large', { name: notice.name, size: number(notice.bytes / 1_000_000, 1) });
    case 'files-many':
      return t('notices.files-many', { count: notice.count });
    case 'run-unreadable':
    case 'file-unreadable':
    case 'run-saved':
      return t(`notices.${notice.kind}`, { name: notice.name });
    case 'kept-unreadable':
    case 'kept-gone':
    case 'drop-at-home':
    case 'load-failed':
      return t(`notices.${notice.kind}`);
  }
}

/** What went as wished needs no alarm. */
export function isGoodNews(notice: Notice): boolean {
  return notice.kind === 'forgotten' || isPassing(notice);
}

/** The title of a kept game; its scenario may be gone. */
export function titleOf({ language }: Words, game: KeptGame, catalogue: readonly CatalogueEntry[]): string {
  const entry = game.embedded ?? catalogue.find((one) => one.id === game.scenario);
  return entry?.title[language] ?? game.scenario;
}

function resumedText({ t }: Words, { month, months, orders }: Extract<Notice, { kind: 'resumed' }>): string {
  if (month > months) return t('notices.resumedOver');
  return orders === 0 ? t('notices.resumed', { month, months }) : t('notices.resumedOrders', { month, months, count: orders });
}
