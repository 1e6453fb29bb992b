import { studyViews, type TradeSpec } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';
import type { ActionId, Location, LocationKind, ProgramContext, ProgramState } from '../../model/index.ts';
import {
  locationForms,
  newestMonthSpec,
  newLocation,
  topLocation,
  twoRecordsSpec,
  viewLocation,
  withTop,
  wordsOfMethod,
} from '../../model/index.ts';
import { figureAt, metricAt, receiptLocation, releaseAt, releaseOfReceipt, screens } from '../../screens/index.ts';
import { changeLocations, changeRows, changeTop, clampCursor, pushLocation } from '../locations/change-location.ts';
import type { Effect, Transition } from '../locations/effect.ts';
import { homeLocation } from '../locations/home-location.ts';
import { openQuestion } from '../question/index.ts';
import { type Copy, cellAtCursor, commandSheet, copyOfCell, copyOfRows, savingCommand, tableFile } from '../table/index.ts';
import { changeRecord } from './change-record.ts';
import { changeVintage } from './change-vintage.ts';
import { acceptSuggestion, draftInReading, editDraft, emptyDraft, goToDraft, nextOther } from './draft-actions.ts';
import { moveCursor, nextHit } from './move-cursor.ts';
import { openRevisions } from './open-revisions.ts';
import { foldWorking, moveToSection, nextClaim, nextVerdict } from './study-actions.ts';
import { changeWidth, columnAtCursor, hideColumn, openFilter, selectRow, sortTable } from './table-actions.ts';

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
  'table.sort': (state, context) => sortTable(state, false, context),
  'table.sort-also': (state, context) => sortTable(state, true, context),
  'search.open': (state) => openFilter(state, null),
  'search.next': (state, context) => nextHit(state, 1, context),
  'search.previous': (state, context) => nextHit(state, -1, context),
  'filter.column': (state, context) => openFilter(state, columnAtCursor(state, context)),
  'column.describe': (state) => ({ ...state, overlay: { kind: 'table', list: 'described', index: 0 } }),
  'column.count': (state) => ({ ...state, overlay: { kind: 'table', list: 'counted', index: 0 } }),
  'column.hide': hideColumn,
  'column.choose': (state) => ({ ...state, overlay: { kind: 'table', list: 'columns', index: Math.max(0, topLocation(state).column) } }),
  'column.wider': (state, context) => changeWidth(state, 1, context),
  'column.narrower': (state, context) => changeWidth(state, -1, context),
  'row.select': selectRow,
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
  'copy.row': (state, context) => copied(state, copyOfRows(topLocation(state), context), context),
  'export.view': (state, context) => withEffect(state, { kind: 'export', file: tableFile(topLocation(state), context) }),
  'export.as': (state, context) => ({
    ...state,
    overlay: { kind: 'palette', scope: 'everything', text: savingCommand(topLocation(state), context), index: 0 },
  }),
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

/** One step back: out of the search, then out of the filters, then off the location; never out of the program. */
function climb(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (location.search !== '') return withTop(state, { ...location, search: '' });
  if (location.filters.length > 0) return changeRows(state, { filters: [] }, context);
  const draft = draftInReading(location, context);
  if (draft !== null) return withTop(state, { ...location, draft: { ...draft, isStopped: true } });
  const [first, ...rest] = state.locations;
  if (rest.length === 0) return { ...state, message: context.text['message.at-the-top'] };
  return changeLocations(state, [first, ...rest.slice(0, -1)], context);
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
  const location = topLocation(state);
  const found = releaseOfReceipt(location, context) ?? releaseAt(location, context);
  const { url, readAt } = found?.source ?? { url: null, readAt: null };
  const address = url ?? /https?:\S+/.exec(readAt ?? '')?.[0] ?? '';
  if (!/^https?:/.test(address)) return { ...state, message: context.text['message.no-page'] };
  return withEffect({ ...state, message: address }, { kind: 'browse', address });
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
  const home = homeLocation(context);
  const over = kind === 'mirror' ? { spec: twoRecordsSpec({ usual: comparedIn(home, context) }), column: 1 } : { spec: context.usual };
  return changeLocations(state, kind === 'overview' ? [home] : [home, newLocation(kind, over)], context);
}

/** What both sides are compared in: all goods; of a table of single goods the first that it opens with. */
function comparedIn({ kind, spec }: Location, { usual }: ProgramContext): TradeSpec {
  const isOfGoods = kind === 'view' && isTradeSpec(spec);
  return isOfGoods ? { ...spec, partners: usual.partners, products: spec.products.slice(0, 1) } : usual;
}

/** The overview of the newest month; of single goods their view by the month. */
function goToMonth(state: ProgramState, context: ProgramContext): ProgramState {
  const spec = newestMonthSpec(context);
  const home = homeLocation(context);
  if (spec !== null) return changeLocations(state, [home, newLocation('overview', { spec })], context);
  if (home.spec.frequency === 'month') return changeLocations(state, [home], context);
  const view = studyViews(context.world).find((one) => one.spec.frequency === 'month');
  if (view === undefined) return { ...state, message: context.text['message.no-months'] };
  return changeLocations(state, [home, viewLocation(view.spec)], context);
}

function after<Item>(items: readonly Item[], current: Item): Item {
  return items[(items.indexOf(current) + 1) % items.length] ?? current;
}
