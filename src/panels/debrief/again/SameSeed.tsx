/** The game among the doctrines on its own seed: where it lies on each lens, and a table that can be sorted by any column. */
import { useState } from 'react';
import type { SeedRow } from '../../../lab/same-seed.ts';
import { figureOf } from '../../../store/weights.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import { chosenWeights } from '../weighings.ts';
import { DoctrineIdeas } from './DoctrineIdeas.tsx';
import { DoctrinePlots } from './DoctrinePlots.tsx';
import { DoctrineTable } from './DoctrineTable.tsx';
import { useOrders, useReplayer, useWork } from './replaying.ts';
import { rowsFrom } from './seed-rows.ts';
import { WorkButton, WorkLine } from './WorkLine.tsx';

export function SameSeed() {
  const { words } = useSpeaker();
  const { t } = words;
  const game = useGame();
  const orders = useOrders(game);
  const replayer = useReplayer(game, orders);
  const work = useWork<readonly SeedRow[]>();
  const [pointed, setPointed] = useState<number | null>(null);
  const { result } = work;
  const weights = chosenWeights(game);
  const rows = result === null ? null : rowsFrom(result, { words, figure: (row) => figureOf(row.lenses, weights) });
  return (
    <section aria-labelledby="same-seed" className="again same-seed">
      <h2 id="same-seed">{t('again.seed.part')}</h2>
      <p className="again-about">{t('again.seed.about')}</p>
      <p className="headline">{t('again.seed.draw')}</p>
      <p className="field-row">
        <WorkButton
          status={work.status}
          name={t(result === null ? 'again.seed.run' : 'again.seed.rerun')}
          isDone={result !== null}
          onStart={() => work.start((report) => replayer.sameSeed(report))}
          onStop={() => replayer.cancel()}
        />
      </p>
      <WorkLine work={work} done={rows === null ? '' : t('again.seed.done', { count: rows.length - 1 })} />
      {rows !== null && (
        <>
          <DoctrinePlots rows={rows} pointed={pointed} />
          <DoctrineTable rows={rows} onPoint={setPointed} />
          <DoctrineIdeas rows={rows} />
        </>
      )}
    </section>
  );
}
