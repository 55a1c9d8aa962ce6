/** What can be done with the games that a browser keeps, apart from playing them: list, delete, bring back, and look what another tab did. */
import type { StoreApi } from 'zustand/vanilla';
import type { Autosave } from './autosave.ts';
import type { Keeper } from './keeper.ts';
import type { CardsState } from './state.ts';

interface Around {
  readonly store: StoreApi<CardsState>;
  readonly keeper: Keeper;
  readonly autosave: Autosave;
}

/** These actions of the store; a browser that refuses its database keeps nothing, and that is no error here. */
export function keptActions({ store, keeper, autosave }: Around) {
  const { getState: get, setState: set } = store;

  async function refreshKept(): Promise<void> {
    await autosave.settled();
    const [kept, unread] = await Promise.all([keeper.list().catch(() => []), keeper.unread().catch(() => 0)]);
    set({ kept, unread });
  }

  return {
    refreshKept,
    async forget(id: string): Promise<void> {
      await autosave.settled();
      const game = await keeper.load(id).catch(() => null);
      await keeper.remove(id).catch(() => undefined);
      // Nothing may write it again by the way.
      if (get().game?.id === id) set({ game: null, writing: [], aside: [], rehearsal: null });
      await refreshKept();
      if (game !== null) set({ notice: { kind: 'forgotten', game } });
    },
    async unforget(): Promise<void> {
      const { notice } = get();
      if (notice?.kind !== 'forgotten') return;
      set({ notice: null });
      await keeper.save(notice.game, null).catch(() => undefined);
      await refreshKept();
    },
    async lookElsewhere(): Promise<void> {
      const { game, saving } = get();
      if (game === null || saving !== 'saved' || (await autosave.isOurs(game.id))) return;
      if (get().game?.id === game.id && get().saving === 'saved') set({ saving: 'behind' });
    },
  };
}
