import type { Event, IndicatorValue, Observation, Observations, PlaceFact, Quantity, Target } from '@sogdia/core/model';
import type { BuiltTableName } from '../parse/index.ts';
import { type TableField, tableFields } from './table-fields.data.ts';

/** A cell of a built table; null is an empty one. */
export type Cell = string | number | null;

/** Which cell of the trade matrix a row is of. */
function keyCells({ reporter, partner, flow, period, product }: Observation): readonly Cell[] {
  return [reporter, partner, flow, period, product];
}

/** What a figure of an indicator or a place is. */
function figureCells(row: Omit<PlaceFact, 'names' | 'release' | 'fact'>): readonly Cell[] {
  return [row.period, row.value, row.text, row.unit, row.source, row.status, row.formula ?? null, row.confidence];
}

/** The figures and events that tables are built of; facts of places with the id of their place. */
interface Tabled {
  readonly observations: Observations;
  readonly indicators: readonly IndicatorValue[];
  readonly facts: readonly (Omit<PlaceFact, 'names'> & { readonly place: string })[];
  readonly events: readonly Event[];
}

/** A built table: its file, what its columns are, and its rows. */
export interface TableRows {
  readonly name: BuiltTableName;
  readonly fields: readonly TableField[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The built tables of figures and events, in their order, each row with the cells that `beside` adds; a kind of which there is nothing gives no table. */
export function builtTables(
  { observations, indicators, facts, events }: Tabled,
  beside: (row: { readonly release: string }) => readonly Cell[] = () => [],
): readonly TableRows[] {
  const rows: Readonly<Record<BuiltTableName, readonly (readonly Cell[])[]>> = {
    'observations.csv': observations.map((row) => [...observationCells(row), ...beside(row)]),
    'quantities.csv': observations.flatMap((row) => (row.quantities ?? []).map((one) => [...quantityCells(row, one), ...beside(row)])),
    'indicators.csv': indicators.map((row) => [...indicatorCells(row), ...beside(row)]),
    'facts.csv': facts.map((row) => [...factCells(row), ...beside(row)]),
    'events.csv': events.map((row) => [...eventCells(row), ...beside(row)]),
  };
  const names = ['observations.csv', 'quantities.csv', 'indicators.csv', 'facts.csv', 'events.csv'] as const;
  return names.flatMap((name) => (rows[name].length === 0 ? [] : [{ name, fields: tableFields[name], rows: rows[name] }]));
}

/** An observation as a row of `observations.csv`. */
function observationCells(row: Observation): readonly Cell[] {
  return [
    ...keyCells(row),
    row.value,
    row.unit,
    row.valuation,
    row.printed?.value ?? null,
    row.printed?.unit ?? null,
    row.derivation === undefined ? null : JSON.stringify(row.derivation),
    row.printedGrowth,
    row.source,
    row.status,
    row.confidence,
    row.flags.join(' '),
    row.findings === undefined ? null : JSON.stringify(row.findings),
    row.note,
  ];
}

/** A quantity beside an observation as a row of `quantities.csv`. */
function quantityCells(row: Observation, { value, unit, printed, status, findings }: Quantity): readonly Cell[] {
  return [...keyCells(row), value, unit, printed.value, printed.unit, status, findings === undefined ? null : JSON.stringify(findings)];
}

/** A figure of an indicator as a row of `indicators.csv`. */
function indicatorCells(row: IndicatorValue): readonly Cell[] {
  return [row.indicator, row.economy, ...figureCells(row), (row.flags ?? []).join(' '), row.note];
}

/** A fact of a place as a row of `facts.csv`. */
function factCells(row: Tabled['facts'][number]): readonly Cell[] {
  return [row.place, row.fact, ...figureCells(row), row.note];
}

/** An event as a row of `events.csv`. */
function eventCells(row: Event): readonly Cell[] {
  return [
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
  ];
}

/** What an event sets as an aim, in words separated by blanks. */
function targetText(target: Target | undefined): string {
  if (target === undefined) return '';
  const { measure, reporter, partner, year, value, unit, printed } = target;
  return [measure, reporter, partner, year, value, unit, printed.value, printed.unit].join(' ');
}
