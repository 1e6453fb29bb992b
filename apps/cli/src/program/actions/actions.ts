import {
  type ActionId,
  newestRow,
  newSheet,
  otherSpan,
  type ProgramContext,
  type ProgramState,
  type Sheet,
  type SheetKind,
  sheetForms,
  topSheet,
  twoBooksSpec,
} from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { type Copy, cellAtCursor, commandOf, copyOfCell, copyOfRow, shownGrid, tableFile } from '../table/index.ts';
import { changeBook } from './change-book.ts';
import { changeRows, changeSheets, changeTop, clampCursor, pushSheet } from './change-sheet.ts';
import { changeVintage } from './change-vintage.ts';
import type { Effect, Transition } from './effect.ts';
import { moveCursor, nextHit } from './move-cursor.ts';
import { openRevisions } from './open-revisions.ts';
import { foldWorking, moveToSection, nextVerdict } from './paper-actions.ts';

type Action = (state: ProgramState, context: ProgramContext) => ProgramState | Transition;

/** What every action does to the state. */
const actions: Readonly<Record<ActionId, Action>> = {
  'cursor.up': (state, context) => moveCursor(state, { rows: -1 }, context),
  'cursor.down': (state, context) => moveCursor(state, { rows: 1 }, context),
  'cursor.left': (state, context) => moveCursor(state, { columns: -1 }, context),
  'cursor.right': (state, context) => moveCursor(state, { columns: 1 }, context),
  'cursor.first': (state, context) => moveCursor(state, { rows: -1e6 }, context),
  'cursor.last': (state, context) => moveCursor(state, { rows: 1e6 }, context),
  'cursor.page-up': (state, context) => moveCursor(state, { rows: -pageOf(state) }, context),
  'cursor.page-down': (state, context) => moveCursor(state, { rows: pageOf(state) }, context),
  'sheet.drill': drill,
  'sheet.climb': climb,
  'sheet.form': (state, context) => changeTop(state, { form: after(sheetForms, topSheet(state).form), scroll: 0 }, context),
  'receipt.open': openReceipt,
  'book.next': (state, context) => changeBook(state, 1, context),
  'book.previous': (state, context) => changeBook(state, -1, context),
  'time.earlier': (state, context) => changeVintage(state, -1, context),
  'time.later': (state, context) => changeVintage(state, 1, context),
  'revisions.open': openRevisions,
  'years.span': otherYears,
  'table.sort': sort,
  'filter.open': openFilter,
  'filter.next': (state, context) => nextHit(state, 1, context),
  'filter.previous': (state, context) => nextHit(state, -1, context),
  'section.previous': (state, context) => moveToSection(state, -1, context),
  'section.next': (state, context) => moveToSection(state, 1, context),
  'verdict.next': nextVerdict,
  'working.fold': foldWorking,
  'view.events': (state, context) => changeTop(state, { spec: { ...topSheet(state).spec, events: !topSheet(state).spec.events } }, context),
  'view.undo': (state, context) => travel(state, 'past', context),
  'view.redo': (state, context) => travel(state, 'future', context),
  'copy.cell': (state, context) => copied(state, copyOfCell(topSheet(state), context), context),
  'copy.row': (state, context) => copied(state, copyOfRow(topSheet(state), context), context),
  'export.view': (state, context) => withEffect(state, { kind: 'export', file: tableFile(topSheet(state), context) }),
  'command.show': showCommand,
  'go.overview': (state, context) => go(state, 'overview', context),
  'go.paper': (state, context) => go(state, 'paper', context),
  'go.sources': (state, context) => go(state, 'sources', context),
  'go.mirror': (state, context) => go(state, 'mirror', context),
  'palette.here': (state) => ({ ...state, overlay: { kind: 'palette', scope: 'here', text: '', index: 0 } }),
  'palette.everything': (state) => ({ ...state, overlay: { kind: 'palette', scope: 'everything', text: '', index: 0 } }),
  'screen.redraw': (state) => withEffect(state, { kind: 'redraw' }),
  'program.quit': (state) => withEffect(state, { kind: 'quit' }),
  'program.suspend': (state) => withEffect(state, { kind: 'suspend' }),
};

/** Carries out an action. */
export function runAction(id: ActionId, state: ProgramState, context: ProgramContext): Transition {
  const result = actions[id]({ ...state, message: null }, context);
  return 'effects' in result ? result : { state: result, effects: [] };
}

function withEffect(state: ProgramState, effect: Effect): Transition {
  return { state, effects: [effect] };
}

function pageOf(state: ProgramState): number {
  return Math.max(1, Math.floor(state.height / 2));
}

function drill(state: ProgramState, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  const next = screens[sheet.kind].drill(sheet, context);
  return next === null ? { ...state, message: context.text['message.nothing-below'] } : pushSheet(state, next, context);
}

/** One level up: out of the filter first, then off the sheet; never out of the program. */
function climb(state: ProgramState, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  if (sheet.filter !== '') return changeRows(state, { filter: '' }, context);
  const [first, ...rest] = state.sheets;
  if (rest.length === 0) return { ...state, message: context.text['message.at-the-top'] };
  return changeSheets(state, [first, ...rest.slice(0, -1)], context);
}

function openFilter(state: ProgramState): ProgramState {
  const { filter, row, top } = topSheet(state);
  return { ...state, overlay: { kind: 'filter', before: { filter, row, top } } };
}

function openReceipt(state: ProgramState, context: ProgramContext): ProgramState {
  const lineage = cellAtCursor(topSheet(state), context)?.cell?.lineage ?? null;
  if (lineage === null) return { ...state, message: context.text['message.no-number'] };
  const { view, series, point } = lineage;
  return pushSheet(state, newSheet('receipt', { spec: view.spec, subject: series.id, period: point.period }), context);
}

/** Rows that are years begin anew at the newest; others stay. */
function otherYears(state: ProgramState, context: ProgramContext): ProgramState {
  const { kind, spec } = topSheet(state);
  return changeTop(state, { spec: otherSpan(spec), ...(kind === 'pair' ? { row: newestRow, top: 0 } : {}) }, context);
}

/** From high to low, then from low to high, then as the data stand. */
function sort(state: ProgramState, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  const column = shownGrid(sheet, context).columns[sheet.column]?.id;
  if (column === undefined) return state;
  const isSame = sheet.sort?.column === column;
  const next: Sheet['sort'] = !isSame
    ? { column, descending: true }
    : sheet.sort?.descending === true
      ? { column, descending: false }
      : null;
  return changeTop(state, { sort: next }, context);
}

function travel(state: ProgramState, way: 'past' | 'future', context: ProgramContext): ProgramState {
  const sheets = way === 'past' ? state.past.at(-1) : state.future[0];
  if (sheets === undefined)
    return { ...state, message: context.text[way === 'past' ? 'message.nothing-to-undo' : 'message.nothing-to-redo'] };
  const past = way === 'past' ? state.past.slice(0, -1) : [...state.past, state.sheets];
  const future = way === 'past' ? [state.sheets, ...state.future] : state.future.slice(1);
  return clampCursor({ ...state, sheets, past, future }, context);
}

function copied(state: ProgramState, copy: Copy | null, context: ProgramContext): ProgramState | Transition {
  if (copy === null) return { ...state, message: context.text['message.no-number'] };
  return withEffect({ ...state, message: context.text['message.copied']({ name: copy.name }) }, { kind: 'copy', text: copy.text });
}

function showCommand(state: ProgramState, context: ProgramContext): ProgramState {
  const { text } = commandOf(topSheet(state), context);
  return { ...state, overlay: { kind: 'note', title: context.text['note.command'], lines: text.split('\n'), copies: text } };
}

function go(state: ProgramState, kind: SheetKind, context: ProgramContext): ProgramState {
  if (state.sheets.length === 1 && topSheet(state).kind === kind) return state;
  return changeSheets(
    state,
    kind === 'overview'
      ? [newSheet('overview')]
      : [newSheet('overview'), newSheet(kind, kind === 'mirror' ? { spec: twoBooksSpec, column: 1 } : {})],
    context,
  );
}

function after<Item>(items: readonly Item[], current: Item): Item {
  return items[(items.indexOf(current) + 1) % items.length] ?? current;
}
