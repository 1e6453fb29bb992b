import type { TradeSpec, ViewSpec } from '@sogdia/core';
import { economyCodeSchema } from '@sogdia/core/model';
import { tradeSpecOf } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { cellAtCursor, shownGrid } from './shown-grid.ts';

/** A view that answers a part of a table, the rows of it that the table keeps, and by which series they are sorted. */
export interface TableQuestion {
  readonly spec: ViewSpec;
  readonly where: readonly string[];
  readonly sort: string | null;
}

/** The views that together answer the table of a location as it is filtered and sorted; one, unless its columns are of several kinds. */
export function tableQuestions(location: Location, context: ProgramContext): readonly TableQuestion[] {
  if (location.kind === 'overview') return questionsOfOverview(location, context);
  if (location.kind === 'partner') return questionsOfPartner(location, context);
  if (location.kind === 'mirror') return [questionOfFlows(location, context)];
  const spec = shownSpec(location, context);
  return [{ spec, where: rowsKept(location, spec, context), sort: sortOf(location, spec, context) }];
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
  return { spec: ids.length === 0 ? spec : { ...spec, measures, partners: [...new Set(partners)] }, where: [], sort: null };
}

/** One year of several measures, of the economies in the order in which they stand. */
function questionsOfOverview(location: Location, context: ProgramContext): readonly TableQuestion[] {
  const codes = shownGrid(location, context).rows.map(({ id }) => economyCodeSchema.parse(id));
  if (codes.length === 0) return [];
  const spec = tradeSpecOf(location.spec);
  const ask = (given: Partial<TradeSpec>): TradeSpec => ({
    ...spec,
    from: spec.to,
    firstMonth: spec.lastMonth,
    partners: codes,
    transform: 'level',
    ...given,
  });
  const { group, partners } = context.question;
  const kept = codes.filter((code) => code !== group);
  const others = partners.filter((code) => !kept.includes(code));
  const shares = {
    spec: ask({ measures: ['total-trade'], transform: 'share', partners: [...kept, ...others] }),
    where: others.length === 0 ? [] : [`partner=${kept.join()}`],
    sort: null,
  };
  return [
    { spec: ask({ measures: ['total-trade', 'export', 'import', 'trade-balance'] }), where: [], sort: null },
    ...(kept.length === 0 ? [] : [shares]),
    { spec: ask({ measures: ['total-trade'], transform: 'growth' }), where: [], sort: null },
  ];
}

/** Every year of several measures of one economy; its share and its place are among the five. */
function questionsOfPartner(location: Location, context: ProgramContext): readonly TableQuestion[] {
  const { group, partners } = context.question;
  const code = economyCodeSchema.parse(location.subject ?? group ?? partners[0]);
  const asked = tradeSpecOf(location.spec);
  const ask = (given: Partial<TradeSpec>): TradeSpec => ({ ...asked, partners: [code], transform: 'level', chart: 'line', ...given });
  const question = (spec: ViewSpec, ...among: readonly string[]): TableQuestion => ({
    spec,
    where: [...among, ...rowsKept(location, spec, context)],
    sort: sortOf(location, spec, context),
  });
  const inFive = (transform: 'share' | 'rank'): TableQuestion =>
    question(ask({ measures: ['total-trade'], transform, partners }), `partner=${code}`);
  return [
    question(ask({ measures: ['export', 'import', 'total-trade', 'trade-balance'] })),
    ...(partners.includes(code) ? [inFive('share'), inFive('rank')] : []),
    question(ask({ measures: ['total-trade'], transform: 'growth' })),
  ];
}

/** The rows of a table that a filter keeps, as a condition; none where it keeps all, or where rows are no periods of the view. */
function rowsKept(location: Location, spec: ViewSpec, context: ProgramContext): readonly string[] {
  const { rows } = shownGrid(location, context);
  if (location.filter === '' || rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const periods = new Set(context.view(spec).series.flatMap(({ points }) => points.map(({ period }) => period as string)));
  return ids.every((id) => periods.has(id)) ? [`period=${ids.join()}`] : [];
}

/** The series that a table is sorted by, where the view has it; years fall on the location of a partner as long as they aren't sorted. */
function sortOf({ sort, kind, subject }: Location, spec: ViewSpec, context: ProgramContext): string | null {
  if (sort === null) return kind === 'partner' ? '-period' : null;
  const { series } = context.view(spec);
  const isOfColumn = ({ id, measure, economy }: (typeof series)[number]): boolean =>
    kind === 'partner'
      ? economy === subject && (spec.transform === 'level' ? measure : spec.transform) === sort.column
      : id === sort.column;
  const found = series.find(isOfColumn);
  return found === undefined ? null : `${sort.descending ? '-' : ''}${found.id}`;
}
