import type { KeyBinding } from './key-binding.ts';

/** Two actions that want the same key on the same kind of location. */
export interface KeyConflict {
  readonly key: string;
  readonly actions: readonly [string, string];
}

/** The conflicts of a keymap; there may be none. */
export function findConflicts(bindings: readonly KeyBinding[]): readonly KeyConflict[] {
  return bindings.flatMap((one, index) =>
    bindings.slice(index + 1).flatMap((other) => {
      if (!one.on.some((kind) => other.on.includes(kind))) return [];
      return one.keys.filter((key) => other.keys.includes(key)).map((key) => ({ key, actions: [one.id, other.id] as const }));
    }),
  );
}
