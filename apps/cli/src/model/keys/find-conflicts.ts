import type { KeyBinding } from './key-binding.ts';

/** The conflicts of a keymap; there may be none. */
export function findConflicts(bindings: readonly KeyBinding[]) {
  return bindings.flatMap((one, index) =>
    bindings.slice(index + 1).flatMap((other) => {
      if (!one.on.some((kind) => other.on.includes(kind))) return [];
      return one.keys.filter((key) => other.keys.includes(key)).map((key) => ({ key, actions: [one.id, other.id] as const }));
    }),
  );
}
