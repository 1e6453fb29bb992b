import { type LocationKind, topLocation } from '../model/index.ts';
import type { ProgramStore } from './program-store.ts';

const claimKinds: readonly LocationKind[] = ['study', 'claim', 'claim-receipt'];

/** Calls back once, when the first location with claims is shown. */
export function onClaimsShown(store: ProgramStore, callBack: () => void): void {
  const leave = store.subscribe(() => {
    if (!claimKinds.includes(topLocation(store.snapshot().state).kind)) return;
    leave();
    callBack();
  });
}
