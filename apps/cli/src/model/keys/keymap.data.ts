import { claimKinds, datedKinds, everyKind, hitKinds, type KeyBinding, listKinds, numberKinds, tableKinds } from './key-binding.ts';

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
  binding('cursor.page-down', ['pagedown', 'ctrl-d'], everyKind),
  binding('location.drill', ['enter'], [...numberKinds, 'study', 'topics', 'claim', 'draft', 'sources', 'release', 'receipt'], 2),
  binding('draft.accept', ['a'], ['draft'], 4),
  binding('draft.accept-all', ['A'], ['draft'], 9),
  binding('draft.edit', ['E'], ['draft'], 4.2),
  binding('draft.paste', ['p'], ['draft'], 4.4),
  binding('draft.other', ['tab'], ['draft'], 8),
  binding('question.edit', ['e'], everyKind, 3),
  binding('location.climb', ['escape', 'backspace'], everyKind, 13),
  binding('receipt.open', ['i'], [...numberKinds, 'draft'], 5),
  binding('location.form', ['v'], numberKinds, 10),
  binding('page.open', ['o'], ['sources', 'release', 'receipt', 'claim-receipt'], 4),
  binding('record.next', ['b'], ['overview', 'view', 'partner', 'receipt'], 4),
  binding('record.previous', ['B'], ['overview', 'view', 'partner', 'receipt']),
  binding('time.earlier', ['['], datedKinds),
  binding('time.later', [']'], datedKinds, 15),
  binding('revisions.open', ['r'], datedKinds, 14),
  binding('search.open', ['/'], listKinds, 6),
  binding('search.next', ['n'], hitKinds),
  binding('search.previous', ['N'], hitKinds),
  binding('filter.column', ['f'], tableKinds, 6.2),
  binding('table.sort', ['s'], tableKinds, 6.4),
  binding('table.sort-also', ['S'], tableKinds),
  binding('column.describe', ['d'], tableKinds, 6.6),
  binding('column.count', ['F'], tableKinds),
  binding('column.hide', ['H'], tableKinds),
  binding('column.choose', ['C'], tableKinds, 6.8),
  binding('column.wider', ['w'], tableKinds),
  binding('column.narrower', ['W'], tableKinds),
  binding('row.select', ['space'], tableKinds),
  binding('claim.next', ['n'], claimKinds, 12),
  binding('claim.previous', ['N'], claimKinds),
  binding('section.previous', ['left', 'h', '<'], ['study']),
  binding('section.next', ['right', 'l', '>'], ['study']),
  binding('verdict.next', ['f'], ['study'], 7),
  binding('working.fold', ['v'], ['study', 'claim'], 8),
  binding('view.undo', ['u'], everyKind, 17),
  binding('view.redo', ['ctrl-r'], everyKind),
  binding('copy.cell', ['y'], everyKind, 11),
  binding('copy.row', ['Y'], everyKind),
  binding('export.view', ['x'], [...numberKinds, 'receipt'], 16),
  binding('export.as', ['X'], numberKinds),
  binding('command.show', ['c'], everyKind, 12),
  binding('go.overview', ['1'], everyKind),
  binding('go.study', ['2'], everyKind),
  binding('go.topics', ['3'], everyKind),
  binding('go.mirror', ['4'], everyKind),
  binding('go.month', ['5'], everyKind),
  binding('go.sources', ['6'], everyKind),
  binding('go.draft', ['7'], everyKind),
  binding('palette.here', ['?'], everyKind, 19),
  binding('history.open', [], everyKind),
  binding('palette.everything', [':'], everyKind, 18),
  binding('screen.redraw', ['ctrl-l'], everyKind),
  binding('program.quit', ['q', 'ctrl-c'], everyKind, 20),
  binding('program.suspend', ['ctrl-z'], everyKind),
] as const;

/** The id of an action. */
export type ActionId = (typeof keymap)[number]['id'];
/** The actions with their keys: those of the program, or with a reader's own. */
export type Keymap = readonly (KeyBinding & { readonly id: ActionId })[];
