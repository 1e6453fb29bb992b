import type { Target } from '@sogdia/core/model';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { BuiltTableName } from '../parse/index.ts';
import { toCommaSeparated } from './to-comma-separated.ts';

/** A built table of a release: its file name and its text. */
export interface BuiltTable {
  readonly name: BuiltTableName;
  readonly text: string;
  readonly rows: number;
}

/** The built tables of a release, in the order of its raw rows; a kind that the release has no rows of gives no table. */
export function tablesOfRelease(release: HarmonizedRelease): readonly BuiltTable[] {
  const observations = release.observations.map((row) => [
    row.reporter,
    row.partner,
    row.flow,
    row.period,
    row.product,
    row.value,
    row.unit,
    row.valuation,
    row.printed.value,
    row.printed.unit,
    row.printedGrowth,
    row.source,
    row.status,
    row.confidence,
    row.flags.join(' '),
    row.note,
  ]);
  const quantities = release.observations.flatMap((row) =>
    (row.quantities ?? []).map(({ value, unit, printed, status }) => [
      row.reporter,
      row.partner,
      row.flow,
      row.period,
      row.product,
      value,
      unit,
      printed.value,
      printed.unit,
      status,
    ]),
  );
  const indicators = release.indicators.map((row) => [
    row.indicator,
    row.economy,
    row.period,
    row.value,
    row.text,
    row.unit,
    row.source,
    row.status,
    row.confidence,
    row.note,
  ]);
  const facts = release.facts.map((row) => [
    row.place,
    row.fact,
    row.period,
    row.value,
    row.text,
    row.unit,
    row.source,
    row.status,
    row.confidence,
    row.note,
  ]);
  const events = release.events.map((row) => [
    row.id,
    row.date,
    row.end,
    row.economies.join(' '),
    row.kind,
    row.title,
    row.detail,
    row.onCharts ? 'true' : 'false',
    targetText(row.target),
    row.confidence,
    row.source,
  ]);
  return [
    { name: 'observations.csv' as const, columns: observationColumns, rows: observations },
    { name: 'quantities.csv' as const, columns: quantityColumns, rows: quantities },
    { name: 'indicators.csv' as const, columns: indicatorColumns, rows: indicators },
    { name: 'facts.csv' as const, columns: factColumns, rows: facts },
    { name: 'events.csv' as const, columns: eventColumns, rows: events },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, columns, rows }) => ({ name, text: toCommaSeparated(columns, rows), rows: rows.length }));
}

/** What an event sets as an aim, in words separated by blanks. */
function targetText(target: Target | undefined): string {
  if (target === undefined) return '';
  const { measure, reporter, partner, year, value, unit, printed } = target;
  return [measure, reporter, partner, year, value, unit, printed.value, printed.unit].join(' ');
}

/** The places and the outlines of a release as lists in JSON, by the name of the file; what it has none of gives no list. */
export function listsOfRelease({ places, outlines }: HarmonizedRelease): ReadonlyMap<string, string> {
  const lists: Readonly<Record<string, readonly object[]>> = { 'places.json': places, 'outlines.json': outlines };
  const held = Object.entries(lists).filter(([, rows]) => rows.length > 0);
  return new Map(held.map(([name, rows]) => [name, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`]));
}

const observationColumns =
  'reporter,partner,flow,period,product,value,unit,valuation,printed_value,printed_unit,printed_growth,source,status,confidence,flags,note'.split(
    ',',
  );
const quantityColumns = 'reporter,partner,flow,period,product,value,unit,printed_value,printed_unit,status'.split(',');
const indicatorColumns = 'indicator,economy,period,value,text,unit,source,status,confidence,note'.split(',');
const factColumns = 'place,fact,period,value,text,unit,source,status,confidence,note'.split(',');
const eventColumns = 'id,date,end,economies,kind,title,detail,on_charts,target,confidence,source'.split(',');
