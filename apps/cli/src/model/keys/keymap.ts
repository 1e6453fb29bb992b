import { bothRecordsKinds, datedKinds, everyKind, type KeyBinding, listKinds, numberKinds, tableKinds } from './key-binding.ts';

const binding = <Id extends string>(
  id: Id,
  keys: readonly string[],
  on: KeyBinding['on'],
  footer: number | null = null,
): KeyBinding & { readonly id: Id } => ({ id, keys, on, footer });

/**
 * Every action of the program with its keys. Help, footer, palettes and the reference of keys are made from this list; letters
 * are never the only way, for `:` reaches every action.
 */
export const keymap = [
  binding('cursor.up', ['up', 'k'], everyKind, 1),
  binding('cursor.down', ['down', 'j'], everyKind),
  binding('cursor.left', ['left', 'h', '<'], tableKinds),
  binding('cursor.right', ['right', 'l', '>'], tableKinds),
  binding('cursor.first', ['home', 'g'], everyKind),
  binding('cursor.last', ['end', 'G'], everyKind),
  binding('cursor.page-up', ['pageup', 'ctrl-u'], everyKind),
  binding('cursor.page-down', ['pagedown', 'ctrl-d', 'space'], everyKind),
  binding('location.drill', ['enter'], [...numberKinds, 'study', 'topics', 'claim'], 2),
  binding('location.climb', ['escape', 'backspace'], everyKind, 3),
  binding('receipt.open', ['i'], numberKinds, 4),
  binding('location.form', ['v'], numberKinds, 5),
  binding('record.next', ['b'], ['overview', 'view', 'partner', 'receipt'], 6),
  binding('record.previous', ['B'], ['overview', 'view', 'partner', 'receipt']),
  binding('time.earlier', ['['], datedKinds),
  binding('time.later', [']'], datedKinds, 11),
  binding('revisions.open', ['r'], datedKinds, 7),
  binding('years.span', ['t'], bothRecordsKinds, 6),
  binding('table.sort', ['s'], tableKinds, 8),
  binding('filter.open', ['/'], listKinds, 7),
  binding('filter.next', ['n'], listKinds),
  binding('filter.previous', ['N'], listKinds),
  binding('view.events', ['m'], ['view']),
  binding('goods.choose', ['p'], ['view'], 16),
  binding('indicators.choose', ['I'], everyKind),
  binding('section.previous', ['left', 'h', '<'], ['study']),
  binding('section.next', ['right', 'l', '>'], ['study']),
  binding('verdict.next', ['f'], ['study'], 4),
  binding('working.fold', ['v'], ['study', 'claim'], 5),
  binding('view.undo', ['u'], everyKind, 12),
  binding('view.redo', ['ctrl-r'], everyKind),
  binding('copy.cell', ['y'], everyKind, 9),
  binding('copy.row', ['Y'], everyKind),
  binding('export.view', ['e'], [...numberKinds, 'receipt'], 10),
  binding('command.show', ['c'], everyKind),
  binding('go.overview', ['1'], everyKind, 20),
  binding('go.study', ['2'], everyKind, 21),
  binding('go.sources', ['3'], everyKind, 22),
  binding('go.mirror', ['4'], everyKind, 23),
  binding('go.topics', ['5'], everyKind, 24),
  binding('palette.here', ['?'], everyKind, 13),
  binding('palette.everything', [':'], everyKind),
  binding('screen.redraw', ['ctrl-l'], everyKind),
  binding('program.quit', ['q', 'ctrl-c'], everyKind, 14),
  binding('program.suspend', ['ctrl-z'], everyKind),
] as const;

/** The id of an action. */
export type ActionId = (typeof keymap)[number]['id'];
/** The actions with their keys: those of the program, or with a reader's own. */
export type Keymap = readonly (KeyBinding & { readonly id: ActionId })[];
