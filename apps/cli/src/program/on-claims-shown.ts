import { type SheetKind, topSheet } from '../model/index.ts';
import type { ProgramStore } from './program-store.ts';

const claimKinds: readonly SheetKind[] = ['paper', 'claim', 'claim-receipt'];

/** Calls back once, when the first sheet with claims is shown. */
export function onClaimsShown(store: ProgramStore, callBack: () => void): void {
  const leave = store.subscribe(() => {
    if (!claimKinds.includes(topSheet(store.snapshot().state).kind)) return;
    leave();
    callBack();
  });
}
