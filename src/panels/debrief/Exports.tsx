/** What leaves the page: the run file and what it proves, tables for a spreadsheet, and the report on paper. */
import { useEffect, useState } from 'react';
import type { GameInHand } from '../../store/game.ts';
import { download, fileStem } from '../../store/download.ts';
import { saveRun } from '../../store/run-file.ts';
import { useCards, useGame, useWords } from '../frame/context.tsx';
import { ReportDialog } from './report/ReportDialog.tsx';

const TABLES = ['months', 'answers', 'orders'] as const;

export function Exports() {
  const { t } = useWords();
  const cards = useCards();
  const game = useGame();
  const [isReportOpen, openReport] = useState(false);
  // Fetched ahead: a table can then be saved without a network.
  useEffect(() => void loadTables().catch(() => undefined), []);
  const doubt = game.notes.find((note) => note.kind === 'unverified');
  const canUndo = game.setting.scenario.mode === 'practice';
  return (
    <section aria-labelledby="run" className="exports">
      <h2 id="run">{t('report.exports.title')}</h2>
      <div className="export-kinds">
        <section aria-labelledby="run-file">
          <h3 id="run-file">{t('debrief.run')}</h3>
          <p>{t('debrief.runAbout')}</p>
          <p className="muted small">{t('report.exports.holds')}</p>
          {game.undone.length > 0 && <p>{t('debrief.undone', { count: game.undone.length })}</p>}
          {doubt !== undefined && <p>{doubt.month === 0 ? t('runs.doubtWhole') : t('runs.doubt', { month: doubt.month })}</p>}
          <p className="field-row">
            <button type="button" className="primary" onClick={() => void saveRun(cards, game)}>
              {t('debrief.save')}
            </button>
          </p>
        </section>
        <section aria-labelledby="tables">
          <h3 id="tables">{t('report.exports.tables')}</h3>
          <p>{t('report.exports.tablesAbout')}</p>
          <ul className="export-tables">
            {TABLES.map((table) => (
              <li key={table}>
                <button type="button" aria-describedby={`table-${table}`} onClick={() => void saveTable(game, table).catch(() => cards.say({ kind: 'load-failed' }))}>
                  {t(`report.exports.table.${table}`)}
                </button>
                <small id={`table-${table}`}>{t(`report.exports.tableAbout.${table}`)}</small>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="paper">
          <h3 id="paper">{t('report.exports.paper')}</h3>
          <p>{t('report.exports.paperAbout')}</p>
          <p className="field-row">
            <button type="button" onClick={() => openReport(true)}>
              {t('report.exports.print')}
            </button>
          </p>
        </section>
      </div>
      <p className="field-row">
        <button type="button" onClick={() => void cards.again()}>
          {t('debrief.again')}
        </button>
        {canUndo && (
          <button type="button" onClick={() => cards.undoMonth()}>
            {t('play.undo')}
          </button>
        )}
      </p>
      {isReportOpen && <ReportDialog onClose={() => openReport(false)} />}
    </section>
  );
}

const loadTables = () => import('../../store/csv.ts');

async function saveTable(game: GameInHand, table: (typeof TABLES)[number]): Promise<void> {
  const { answersTable, csvText, monthsTable, ordersTable } = await loadTables();
  const build = { months: monthsTable, answers: answersTable, orders: ordersTable }[table];
  download(csvText(build(game)), { name: `${fileStem(game)}.${table}.csv`, type: 'text/csv;charset=utf-8' });
}
