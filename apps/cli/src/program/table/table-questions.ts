import { encodeViewSpec, type TradeSpec, type ViewSeries, type ViewSpec } from '@sogdia/core';
import { economyCodeSchema, isTradeSpec } from '@sogdia/core/model';
import { tradeSpecOf } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { type Grid, keyColumn, type Lineage } from '../../table/index.ts';
import { cellAtCursor, shownGrid } from './shown-grid.ts';

/** A view that answers a part of a table: the rows of it that the table keeps, by what they are sorted, which of its columns are shown; `isInOrder` is whether the rows come as they stand. */
export interface TableQuestion {
  readonly spec: ViewSpec;
  readonly where: readonly string[];
  readonly sort: string | null;
  readonly fields: string | null;
  readonly isInOrder: boolean;
}

/** A column of a table with the number of one of its rows. */
interface Column {
  readonly id: string;
  readonly row: string;
  readonly lineage: Lineage;
}

/** The views that together answer the table of a location as it is arranged; one, unless its columns are of several kinds. */
export function tableQuestions(location: Location, context: ProgramContext): readonly TableQuestion[] {
  if (location.kind === 'mirror') return [questionOfFlows(location, context)];
  const grid = shownGrid(location, context);
  const groups = Map.groupBy(columnsOf(grid, grid.whole ?? grid), (column) => questionKey(column, context));
  return [...groups.values()].flatMap((columns) => {
    const isByPeriod = columns.every(({ row, lineage }) => row === lineage.point.period);
    return isByPeriod ? [questionByPeriod(columns, location, context)] : questionByPartner(columns, location, grid);
  });
}

/** The columns of a grid that show numbers of a view, whether any of their rows is kept or not; what is worked out beside a number is in no view. */
function columnsOf(shown: Pick<Grid, 'columns'>, { columns, rows }: Pick<Grid, 'columns' | 'rows'>): readonly Column[] {
  return shown.columns.flatMap(({ id }) => {
    const index = columns.findIndex((column) => column.id === id);
    const at = rows.map(({ id: row, cells: { [index]: cell } }) => ({ row, cell }));
    const isOwn = at.every(({ cell }) => typeof cell?.sortsBy !== 'number' || cell.sortsBy === cell.lineage?.point.value);
    return isOwn ? at.flatMap(({ row, cell }) => (cell?.lineage ? [{ id, row, lineage: cell.lineage }] : [])).slice(0, 1) : [];
  });
}

/** Columns with the same key are of one view but for its measures. */
function questionKey({ lineage: { view } }: Column, { world }: ProgramContext): string {
  const { spec } = view;
  return encodeViewSpec(world, isTradeSpec(spec) ? { ...spec, measures: ['total-trade'] } : spec);
}

/** The spec of a view that has the measures of some columns. */
function withMeasures(columns: readonly Column[], { spec }: Location): ViewSpec {
  const specs = columns.map(({ lineage }) => lineage.view.spec);
  const measures = specs.flatMap((spec) => (isTradeSpec(spec) ? spec.measures : []));
  const [first = spec] = specs;
  return isTradeSpec(first) ? { ...first, measures: [...new Set(measures)] } : first;
}

/** A view whose periods are the rows: which of them are kept, by which of its lines they are sorted, and its lines where they are not all. */
function questionByPeriod(columns: readonly Column[], location: Location, context: ProgramContext): TableQuestion {
  const { rows, whole = { columns: [], rows: [] } } = shownGrid(location, context);
  const asked = new Set(columns.map((column) => questionKey(column, context)));
  const ofView = columnsOf(whole, whole).filter((column) => asked.has(questionKey(column, context)));
  const spec = location.kind === 'view' ? location.spec : withMeasures(ofView, location);
  const { series } = context.view(spec);
  const names = new Map(ofView.map(({ id, lineage }) => [id, nameIn(series, lineage)]));
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period as string)))].toSorted();
  const keys = location.sort.filter(({ column }) => column === keyColumn || whole.columns.some(({ id }) => id === column));
  const sort = keys.map(({ column, descending }) => {
    const name = column === keyColumn ? 'period' : names.get(column);
    return name === undefined ? null : (descending ? '-' : '') + name;
  });
  const falls = (whole.rows[0]?.id ?? '') > (whole.rows.at(-1)?.id ?? '');
  const isInOrder = !sort.includes(null);
  const orders = [...(isInOrder ? sort : []), ...(falls && !keys.some(({ column }) => column === keyColumn) ? ['-period'] : [])];
  const isWhole = columns.map(({ lineage }) => lineage.series.id).join() === series.map(({ id }) => id).join();
  const fields = isWhole ? null : ['period', ...columns.map(({ id }) => names.get(id))].join();
  return { spec, where: periodsKept(periods, rows), sort: orders.join() || null, fields, isInOrder };
}

/** How a line is named among those of its view: by its economy or its measure, where no other has it, else by its own id; a part of a discrepancy by its operation. */
function nameIn(series: readonly ViewSeries[], { series: { id, economy, measure }, point }: Lineage): string {
  if (!series.some((one) => one.id === id)) return point.receipt.subject.quantity;
  const isOnly = (name: (one: ViewSeries) => string): boolean => new Set(series.map(name)).size === series.length;
  if (isOnly((one) => one.economy)) return economy;
  return isOnly((one) => one.measure) ? measure : id;
}

/** The periods that are kept, as conditions: from one to another where they follow one another, else each; none where all are. */
function periodsKept(periods: readonly string[], rows: Grid['rows']): readonly string[] {
  const places = rows.map(({ id }) => periods.indexOf(id)).toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (last - first + 1 !== places.length) return [`period=${places.map((place) => periods[place]).join()}`];
  return [...(first > 0 ? [`period>=${periods[first]}`] : []), ...(last < periods.length - 1 ? [`period<=${periods[last]}`] : [])];
}

/** A view of one period whose economies are the rows, in the order in which they stand. */
function questionByPartner(columns: readonly Column[], location: Location, { rows }: Grid): readonly TableQuestion[] {
  const asked = tradeSpecOf(withMeasures(columns, location));
  const codes = rows.map(({ id }) => economyCodeSchema.parse(id));
  const kept = codes.filter((code) => asked.partners.includes(code));
  if (kept.length === 0 && codes.length > 0) return [];
  const others = asked.partners.filter((code) => !kept.includes(code));
  // A share is one among all, whichever are shown.
  const partners = asked.transform === 'share' || kept.length === 0 ? [...kept, ...others] : kept;
  const spec: TradeSpec = { ...asked, from: asked.to, firstMonth: asked.lastMonth, partners };
  const where = partners.length > kept.length ? [`partner=${kept.join()}`] : [];
  const fields = ['partner', ...columns.map((column) => column.lineage.series.measure)].join();
  return [{ spec, where, sort: null, fields, isInOrder: true }];
}

/** The spec that answers what the cursor of a location stands on. */
export function shownSpec(location: Location, context: ProgramContext): ViewSpec {
  if (location.kind === 'view' || location.kind === 'receipt') return location.spec;
  const cell = cellAtCursor(location, context)?.cell ?? null;
  return cell?.lineage?.view.spec ?? location.spec;
}

/** Both records of the flows that are shown, with the partners in the order in which they stand. */
function questionOfFlows(location: Location, context: ProgramContext): TableQuestion {
  const spec = tradeSpecOf(location.spec);
  const ids = shownGrid(location, context).rows.map(({ id }) => id);
  const partners = ids.map((id) => economyCodeSchema.parse(id.replace(/^\w+-/, '').toUpperCase()));
  const measures = spec.measures.filter((measure) => ids.some((id) => id.startsWith(measure)));
  return {
    spec: ids.length === 0 ? spec : { ...spec, measures, partners: [...new Set(partners)] },
    where: [],
    sort: null,
    fields: null,
    isInOrder: true,
  };
}
