import type { SheetKind } from '../program/sheet.ts';
import { type ActionId, keymap } from './keymap.ts';

/** The action of a key on a kind of sheet; null where the key does nothing. */
export function findAction(key: string, kind: SheetKind): ActionId | null {
  return keymap.find((binding) => (binding.keys as readonly string[]).includes(key) && binding.on.includes(kind))?.id ?? null;
}

/** The actions that are valid on a kind of sheet. */
export function actionsOn(kind: SheetKind): readonly (typeof keymap)[number][] {
  return keymap.filter((binding) => binding.on.includes(kind));
}
