import type { Event, IndicatorValue, Observation, PlaceFact, Quantity, Target } from '@sogdia/core/model';

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

/** An observation as a row of `observations.csv`. */
export function observationCells(row: Observation): readonly Cell[] {
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
export function quantityCells(row: Observation, { value, unit, printed, status, findings }: Quantity): readonly Cell[] {
  return [...keyCells(row), value, unit, printed.value, printed.unit, status, findings === undefined ? null : JSON.stringify(findings)];
}

/** A figure of an indicator as a row of `indicators.csv`. */
export function indicatorCells(row: IndicatorValue): readonly Cell[] {
  return [row.indicator, row.economy, ...figureCells(row), (row.flags ?? []).join(' '), row.note];
}

/** A fact of a place as a row of `facts.csv`. */
export function factCells(place: string, row: Omit<PlaceFact, 'names' | 'release'>): readonly Cell[] {
  return [place, row.fact, ...figureCells(row), row.note];
}

/** An event as a row of `events.csv`. */
export function eventCells(row: Event): readonly Cell[] {
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
