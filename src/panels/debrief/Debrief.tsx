/** The debrief: what came of a game, part by part, with a table of contents. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Fact } from '../../engine/index.ts';
import { originOf } from '../../store/branches.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Chronicle } from '../play/Chronicle.tsx';
import { Why } from '../why/Why.tsx';
import { SameSeed } from './again/SameSeed.tsx';
import { SideBySide } from './again/SideBySide.tsx';
import { TurningPoints } from './again/TurningPoints.tsx';
import { WhatIf } from './again/WhatIf.tsx';
import { Contents } from './Contents.tsx';
import type { Part } from './Contents.tsx';
import { Deals } from './Deals.tsx';
import { Exports } from './Exports.tsx';
import { Flows } from './Flows.tsx';
import { Lenses } from './Lenses.tsx';
import { Predictions } from './Predictions.tsx';
import { Reflection } from './Reflection.tsx';
import { Threats } from './Threats.tsx';
import { Timeline } from './Timeline.tsx';

export function Debrief() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const [puzzle, setPuzzle] = useState<Fact | null>(null);
  /** Every part is a section whose heading has the part's id. */
  const parts: readonly (Part & { body: ReactNode })[] = [
    { id: 'lenses', title: t('debrief.part.lenses'), body: <Lenses /> },
    { id: 'timeline', title: t('debrief.part.timeline'), body: <Timeline onWhy={setPuzzle} /> },
    { id: 'deals', title: t('debrief.part.deals'), body: <Deals onWhy={setPuzzle} /> },
    { id: 'threats', title: t('debrief.part.threats'), body: <Threats /> },
    { id: 'flows', title: t('debrief.part.flows'), body: <Flows /> },
    { id: 'predictions', title: t('predict.debrief.title'), body: <Predictions /> },
    ...(originOf(game) === null ? [] : [{ id: 'beside', title: t('again.branch.part'), body: <SideBySide /> }]),
    { id: 'turning', title: t('again.turning.part'), body: <TurningPoints /> },
    { id: 'what-if', title: t('again.whatIf.part'), body: <WhatIf /> },
    { id: 'same-seed', title: t('again.seed.part'), body: <SameSeed /> },
    { id: 'reflection', title: t('report.reflection.part'), body: <Reflection /> },
    { id: 'run', title: t('debrief.part.run'), body: <Exports /> },
    { id: 'chronicle', title: t('debrief.part.chronicle'), body: <TrueChronicle onWhy={setPuzzle} /> },
  ];
  return (
    <main id="content" className="debrief" tabIndex={-1}>
      <header className="debrief-head">
        <h1>{t('debrief.title')}</h1>
        <p className="lead">{t('debrief.lead')}</p>
        <dl className="debrief-facts">
          <div>
            <dt>{t('debrief.scenario')}</dt>
            <dd>{game.playable.document.title[say.words.language]}</dd>
          </div>
          <div>
            <dt>{t('debrief.months')}</dt>
            <dd>{t('debrief.monthsPlayed', { played: game.months.length, all: game.setting.scenario.months, first: say.month(1), last: say.month(Math.max(1, game.months.length)) })}</dd>
          </div>
          <div>
            <dt>{t('debrief.seed')}</dt>
            <dd>{game.seed}</dd>
          </div>
        </dl>
      </header>
      <Contents parts={parts} />
      <div className="debrief-parts">
        {parts.map(({ id, body }) => (
          <div key={id} className={`debrief-part part-${id}`}>
            {body}
          </div>
        ))}
      </div>
      {puzzle !== null && <Why fact={puzzle} onClose={() => setPuzzle(null)} />}
    </main>
  );
}

function TrueChronicle({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const { t } = useSpeaker().words;
  return (
    <>
      <Chronicle onWhy={onWhy} />
      <p className="muted">{t('debrief.truth')}</p>
    </>
  );
}
