/** The report as it stands on paper: what came of a game, why, what was thought of it, and what it rests on. */
import { ENGINE_VERSION } from '../../../engine/index.ts';
import { useCardsState, useGame, useSpeaker } from '../../frame/context.tsx';
import { Answers } from './Answers.tsx';
import { Deeds } from './Deeds.tsx';
import { extentFor } from './extent.ts';
import { Figures } from './Figures.tsx';
import { Thoughts } from './Thoughts.tsx';

/** Digits of a hash that tell versions apart at a glance. */
const SHORT = 12;

/** @param at the moment of printing, milliseconds since 1970 */
export function Sheet({ at }: { at: number }) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const game = useGame();
  const { document } = game.playable;
  const rules = useCardsState((state) => state.shelf?.rules ?? '');
  const doubt = game.notes.find((note) => note.kind === 'unverified');
  const extent = extentFor(game);
  const facts = [
    ['months', t('debrief.monthsPlayed', { played: game.months.length, all: game.setting.scenario.months, first: say.month(1), last: say.month(Math.max(1, game.months.length)) })],
    ['seed', game.seed],
    ['engine', ENGINE_VERSION],
    ['rules', rules.slice(0, SHORT)],
    ['digest', game.months.at(-1)?.digest ?? ''],
  ] as const;
  return (
    <article className="sheet" lang={words.language}>
      <header className="sheet-head">
        <div>
          <p className="sheet-kind">{t('report.sheet.kind', { when: words.moment(at) })}</p>
          <h3>{document.title[words.language]}</h3>
        </div>
        <dl className="sheet-blanks">
          {(['name', 'group'] as const).map((blank) => (
            <div key={blank}>
              <dt>{t(`report.sheet.${blank}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </header>
      <dl className="sheet-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`report.sheet.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {game.undone.length > 0 && <p className="sheet-remark">{t('debrief.undone', { count: game.undone.length })}</p>}
      {doubt !== undefined && <p className="sheet-remark">{doubt.month === 0 ? t('runs.doubtWhole') : t('runs.doubt', { month: doubt.month })}</p>}
      <Figures />
      <Deeds lines={extent.lines} />
      <Answers most={extent.answers} />
      <Thoughts characters={extent.characters} />
      <Sources />
    </article>
  );
}

/** What the governments are compiled from, and what no reader should take this for. */
function Sources() {
  const { words } = useSpeaker();
  const { t } = words;
  const { scenario, evidence, document } = useGame().playable;
  const used = evidence.articles.filter(({ id }) => scenario.articles.includes(id) || document.evidence.statements.some((own) => own.id === id));
  const articles = used.map(({ id, outlet, published, partisan, machineTranslated }) => {
    const marks = [...(partisan ? [t('dossier.partisan')] : []), ...(machineTranslated ? [t('dossier.translated')] : [])];
    // The author's own statements have names that mean nothing to a reader.
    const number = document.evidence.statements.some((own) => own.id === id) ? '' : `${id} `;
    const article = { number, outlet: outlet === 'unknown' ? t('report.sheet.outletUnknown') : outlet, date: words.date(published) };
    return marks.length === 0 ? t('report.sheet.article', article) : t('report.sheet.articleMarked', { ...article, marks: words.list(marks) });
  });
  return (
    <footer className="sheet-foot">
      <p>{t('report.sheet.sources', { articles: articles.join('; ') })}</p>
      <p>{t('report.sheet.limits')}</p>
    </footer>
  );
}
