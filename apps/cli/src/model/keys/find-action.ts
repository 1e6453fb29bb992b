import type { LocationKind } from '../location/location.ts';
import type { ActionId, Keymap } from './keymap.data.ts';

/** The action of a key on a kind of location; null where the key does nothing. */
export function findAction(key: string, kind: LocationKind, keymap: Keymap): ActionId | null {
  return keymap.find(({ keys, on }) => keys.includes(key) && on.includes(kind))?.id ?? null;
}

/** The actions that are valid on a kind of location. */
export function actionsOn(kind: LocationKind, keymap: Keymap): Keymap {
  return keymap.filter(({ on }) => on.includes(kind));
}
