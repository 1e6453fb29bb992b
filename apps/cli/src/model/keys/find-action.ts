import type { SheetKind } from '../sheet/index.ts';
import type { ActionId, Keymap } from './keymap.ts';

/** The action of a key on a kind of sheet; null where the key does nothing. */
export function findAction(key: string, kind: SheetKind, keymap: Keymap): ActionId | null {
  return keymap.find(({ keys, on }) => keys.includes(key) && on.includes(kind))?.id ?? null;
}

/** The actions that are valid on a kind of sheet. */
export function actionsOn(kind: SheetKind, keymap: Keymap): Keymap {
  return keymap.filter(({ on }) => on.includes(kind));
}
