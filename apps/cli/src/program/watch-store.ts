import { type LocationKind, topLocation } from '../model/index.ts';
import { draftInReading } from './actions/draft-actions.ts';
import type { ProgramStore } from './program-store.ts';

const claimKinds: readonly LocationKind[] = ['study', 'claim', 'claim-receipt', 'draft'];

/** Calls back once, when the first location with claims or a draft is shown. */
export function onClaimsShown(store: ProgramStore, callBack: () => void): void {
  const leave = store.subscribe(() => {
    if (!claimKinds.includes(topLocation(store.snapshot().state).kind)) return;
    leave();
    callBack();
  });
}

/** How long a draft is read before keys have their turn, in milliseconds. */
const turn = 12;

/** Reads the long draft that is shown, a while at a time, and tells how far it is; it rests as soon as another screen is shown. */
export function readDrafts(store: ProgramStore): void {
  let isWaiting = false;
  const read = (): void => {
    isWaiting = false;
    const { state, context } = store.snapshot();
    const draft = draftInReading(topLocation(state), context);
    if (draft === null) return;
    const end = performance.now() + turn;
    const share = context.drafts?.read(draft.text, () => performance.now() < end) ?? 0;
    const percent = Math.floor(share * 100);
    store.tell(share < 1 ? context.text['draft.reading']({ percent }) : (context.drafts?.check(draft.text)?.summary ?? ''));
  };
  store.subscribe(() => {
    if (!isWaiting) setImmediate(read);
    isWaiting = true;
  });
}
