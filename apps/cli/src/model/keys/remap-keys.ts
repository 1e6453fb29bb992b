import { nearestNames, ownValue } from '@sogdia/core/model';
import { findConflicts } from './find-conflicts.ts';
import { type ActionId, type Keymap, keymap } from './keymap.data.ts';

/** Why a reader's keys for an action were not taken. */
export type KeyProblem =
  | { readonly kind: 'unknown-action'; readonly action: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unknown-key'; readonly action: string; readonly key: string }
  | { readonly kind: 'conflict'; readonly key: string; readonly actions: readonly [string, string] };

const names: readonly string[] = [
  ...['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'],
  ...['enter', 'escape', 'tab', 'backspace', 'space'],
];
/** Names that actions had in earlier versions, which a reader's settings may still say. */
const formerActions: ReadonlyMap<string, ActionId> = new Map([['go.paper', 'go.study']]);

/** Keys that work in every state, whatever the keymap says: they leave, suspend and draw the screen anew. */
export const reservedKeys: Readonly<Record<string, ActionId>> = {
  'ctrl-c': 'program.quit',
  'ctrl-z': 'program.suspend',
  'ctrl-l': 'screen.redraw',
};

/**
 * The keymap with a reader's keys in the place of its own. An unknown action or key is told and left out; so are keys that two actions
 * would share, for which the keys of the program stay.
 */
export function remapKeys(wanted: Readonly<Record<string, readonly string[]>>): {
  readonly keys: Keymap;
  readonly problems: readonly KeyProblem[];
} {
  const ids = keymap.map(({ id }) => id);
  const taken = new Map<string, readonly string[]>();
  const problems: KeyProblem[] = [];
  for (const [given, keys] of Object.entries(wanted)) {
    const action = formerActions.get(given) ?? given;
    if (action !== given && Object.hasOwn(wanted, action)) continue;
    const unknown = keys.filter((key) => !isKey(key, action));
    if (!ids.some((id) => id === action)) problems.push({ kind: 'unknown-action', action, nearest: nearestNames(action, ids) });
    else if (unknown.length > 0) problems.push(...unknown.map((key) => ({ kind: 'unknown-key' as const, action, key })));
    else taken.set(action, keys);
  }
  for (;;) {
    const keys = keymap.map((binding) => ({ ...binding, keys: taken.get(binding.id) ?? binding.keys }));
    const conflicts = findConflicts(keys);
    if (conflicts.length === 0) return { keys, problems };
    problems.push(...conflicts.map((conflict) => ({ kind: 'conflict' as const, ...conflict })));
    for (const { actions } of conflicts) for (const action of actions) taken.delete(action);
  }
}

/** One sign, a key by its name, or a letter with Ctrl. */
function isKey(key: string, action: string): boolean {
  const owner = ownValue(reservedKeys, key);
  if (owner !== undefined) return owner === action;
  return names.includes(key) || /^ctrl-[a-z]$/.test(key) || (Array.from(key).length === 1 && !/^[\s\p{Control}]$/u.test(key));
}
