import {
  type ActionId,
  type Location,
  type LocationKind,
  locationForms,
  newestMonthSpec,
  newLocation,
  type ProgramContext,
  type ProgramState,
  topLocation,
  twoRecordsSpec,
  withTop,
  wordsOfMethod,
} from '../../model/index.ts';
import { figureAt, metricAt, receiptLocation, releaseAt, screens } from '../../screens/index.ts';
import { changeLocations, changeRows, changeTop, clampCursor, pushLocation } from '../locations/change-location.ts';
import type { Effect, Transition } from '../locations/effect.ts';
import { openQuestion } from '../question/index.ts';
import { type Copy, cellAtCursor, columnSheet, commandSheet, copyOfCell, copyOfRow, shownGrid, tableFile } from '../table/index.ts';
import { changeRecord } from './change-record.ts';
import { changeVintage } from './change-vintage.ts';
import { acceptSuggestion, draftInReading, editDraft, emptyDraft, goToDraft, nextOther } from './draft-actions.ts';
import { moveCursor, nextHit } from './move-cursor.ts';
import { openRevisions } from './open-revisions.ts';
import { foldWorking, moveToSection, nextClaim, nextVerdict } from './study-actions.ts';

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
  'location.drill': drill,
  'location.climb': climb,
  'location.form': (state, context) => changeTop(state, { form: after(locationForms, topLocation(state).form), scroll: 0 }, context),
  'receipt.open': openReceipt,
  'page.open': openReleasePage,
  'record.next': (state, context) => changeRecord(state, 1, context),
  'record.previous': (state, context) => changeRecord(state, -1, context),
  'time.earlier': (state, context) => changeVintage(state, -1, context),
  'time.later': (state, context) => changeVintage(state, 1, context),
  'revisions.open': openRevisions,
  'table.sort': sort,
  'filter.open': (state) => openFilter(state, null),
  'filter.column': filterColumn,
  'column.describe': (state, context) => ({ ...state, overlay: columnSheet(topLocation(state), context) }),
  'column.hide': hideColumn,
  'column.show': (state, context) =>
    topLocation(state).hidden.length === 0
      ? { ...state, message: context.text['message.none-hidden'] }
      : changeTop(state, { hidden: [] }, context),
  'filter.next': (state, context) => nextHit(state, 1, context),
  'filter.previous': (state, context) => nextHit(state, -1, context),
  'claim.next': (state, context) => nextClaim(state, 1, context),
  'claim.previous': (state, context) => nextClaim(state, -1, context),
  'draft.accept': (state, context) => acceptSuggestion(state, context),
  'draft.accept-all': (state, context) => acceptSuggestion(state, context, true),
  'draft.edit': editDraft,
  'draft.paste': emptyDraft,
  'draft.other': nextOther,
  'section.previous': (state, context) => moveToSection(state, -1, context),
  'section.next': (state, context) => moveToSection(state, 1, context),
  'verdict.next': nextVerdict,
  'working.fold': foldWorking,
  'question.edit': openQuestion,
  'view.undo': (state, context) => travel(state, 'past', context),
  'view.redo': (state, context) => travel(state, 'future', context),
  'copy.cell': (state, context) => copied(state, copyOfCell(topLocation(state), context), context),
  'copy.row': (state, context) => copied(state, copyOfRow(topLocation(state), context), context),
  'export.view': (state, context) => withEffect(state, { kind: 'export', file: tableFile(topLocation(state), context) }),
  'command.show': showCommand,
  'go.overview': (state, context) => go(state, 'overview', context),
  'go.study': (state, context) => go(state, 'study', context),
  'go.sources': (state, context) => go(state, 'sources', context),
  'go.mirror': (state, context) => go(state, 'mirror', context),
  'go.month': goToMonth,
  'go.draft': goToDraft,
  'go.topics': (state, context) => go(state, 'topics', context),
  'palette.here': (state) => ({ ...state, overlay: { kind: 'palette', scope: 'here', text: '', index: 0 } }),
  'palette.everything': (state) => ({ ...state, overlay: { kind: 'palette', scope: 'everything', text: '', index: 0 } }),
  'history.open': (state) => ({ ...state, overlay: { kind: 'palette', scope: 'everything', text: '<', index: 0 } }),
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

function drill(state: ProgramState, context: ProgramContext): ProgramState | Transition {
  const location = topLocation(state);
  if (location.draft?.isStopped === true) return withTop(state, { ...location, draft: { ...location.draft, isStopped: false } });
  const method = metricAt(location, context);
  if (method !== null) return withEffect(state, { kind: 'run', words: wordsOfMethod(method) });
  const next = screens[location.kind].drill(location, context);
  return next === null ? { ...state, message: context.text['message.nothing-below'] } : pushLocation(state, next, context);
}

/** One level up: out of the filter first, then off the location; never out of the program. */
function climb(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (location.filter !== '') return changeRows(state, { filter: '' }, context);
  const draft = draftInReading(location, context);
  if (draft !== null) return withTop(state, { ...location, draft: { ...draft, isStopped: true } });
  const [first, ...rest] = state.locations;
  if (rest.length === 0) return { ...state, message: context.text['message.at-the-top'] };
  return changeLocations(state, [first, ...rest.slice(0, -1)], context);
}

/** Opens the line of the filter, with the beginning of a condition where there is one. */
function openFilter(state: ProgramState, condition: string | null): ProgramState {
  const location = topLocation(state);
  const { filter, row, top } = location;
  const begun = condition === null ? state : withTop(state, { ...location, filter: `${filter} ${condition}`.trim() });
  return { ...begun, overlay: { kind: 'filter', before: { filter, row, top } } };
}

/** Opens the filter at a comparison with the column under the cursor, by the first word of its name. */
function filterColumn(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const { columns, rows } = shownGrid(location, context);
  const [name = ''] = (columns[location.column]?.label ?? '').toLowerCase().split(' ');
  const isNumber = rows.some(({ cells }) => typeof cells[location.column]?.sortsBy === 'number');
  return openFilter(state, `${name}${isNumber ? '>=' : '='}`);
}

/** The column under the cursor hidden; one stays. */
function hideColumn(state: ProgramState, context: ProgramContext): ProgramState {
  const { column, hidden, ...location } = topLocation(state);
  const { columns } = shownGrid({ ...location, column, hidden }, context);
  const id = columns[column]?.id;
  if (id === undefined || columns.length < 2) return { ...state, message: context.text['message.last-column'] };
  return changeTop(state, { hidden: [...hidden, id] }, context);
}

function openReceipt(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const figure = figureAt(location, context);
  if (figure !== null && figure.receipt !== null) {
    const { spec, draft, row } = location;
    return pushLocation(state, newLocation('claim-receipt', { spec, draft, period: String(row) }), context);
  }
  const lineage = cellAtCursor(location, context)?.cell?.lineage ?? null;
  if (lineage === null) return { ...state, message: context.text['message.no-number'] };
  return pushLocation(state, receiptLocation(lineage), context);
}

/** Opens the page of the source under the cursor, and says its address. */
function openReleasePage(state: ProgramState, context: ProgramContext): ProgramState | Transition {
  const { url, readAt } = releaseAt(topLocation(state), context)?.source ?? { url: null, readAt: null };
  const address = url ?? /https?:\S+/.exec(readAt ?? '')?.[0] ?? '';
  if (!/^https?:/.test(address)) return { ...state, message: context.text['message.no-page'] };
  return withEffect({ ...state, message: address }, { kind: 'browse', address });
}

/** From high to low, then from low to high, then as the data stand. */
function sort(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const column = shownGrid(location, context).columns[location.column]?.id;
  if (column === undefined) return state;
  const isSame = location.sort?.column === column;
  const next: Location['sort'] = !isSame
    ? { column, descending: true }
    : location.sort?.descending === true
      ? { column, descending: false }
      : null;
  return changeTop(state, { sort: next }, context);
}

function travel(state: ProgramState, way: 'past' | 'future', context: ProgramContext): ProgramState {
  const locations = way === 'past' ? state.past.at(-1) : state.future[0];
  if (locations === undefined)
    return { ...state, message: context.text[way === 'past' ? 'message.nothing-to-undo' : 'message.nothing-to-redo'] };
  const past = way === 'past' ? state.past.slice(0, -1) : [...state.past, state.locations];
  const future = way === 'past' ? [state.locations, ...state.future] : state.future.slice(1);
  return clampCursor({ ...state, locations, past, future }, context);
}

function copied(state: ProgramState, copy: Copy | null, context: ProgramContext): ProgramState | Transition {
  if (copy === null) return { ...state, message: context.text['message.no-number'] };
  return withEffect({ ...state, message: context.text['message.copied']({ name: copy.name }) }, { kind: 'copy', text: copy.text });
}

/** Shown and copied at once. */
function showCommand(state: ProgramState, context: ProgramContext): Transition {
  const overlay = commandSheet(topLocation(state), context);
  const message = context.text['message.copied-lines']({ count: overlay.copies.split('\n').length });
  return { state: { ...state, overlay, message }, effects: [{ kind: 'copy', text: overlay.copies }] };
}

function go(state: ProgramState, kind: LocationKind, context: ProgramContext): ProgramState {
  if (state.locations.length === 1 && topLocation(state).kind === kind) return state;
  const spec = context.usual;
  return changeLocations(
    state,
    kind === 'overview'
      ? [newLocation('overview', { spec })]
      : [newLocation('overview', { spec }), newLocation(kind, kind === 'mirror' ? { spec: twoRecordsSpec(context), column: 1 } : { spec })],
    context,
  );
}

/** The overview of the newest month. */
function goToMonth(state: ProgramState, context: ProgramContext): ProgramState {
  const spec = newestMonthSpec(context);
  if (spec === null) return { ...state, message: context.text['message.no-months'] };
  return changeLocations(state, [newLocation('overview', { spec: context.usual }), newLocation('overview', { spec })], context);
}

function after<Item>(items: readonly Item[], current: Item): Item {
  return items[(items.indexOf(current) + 1) % items.length] ?? current;
}
