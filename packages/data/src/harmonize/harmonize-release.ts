import type { Event, IndicatorValue, Observation, Outline, Study } from '@sogdia/core/model';
import type { BareFact, BarePlace } from '../content/index.ts';
import {
  derivedRowSchema,
  directionOfTradeRowSchema,
  eventRowSchema,
  indicatorRowSchema,
  type LinePointRow,
  linePointRowSchema,
  type ParsedTable,
  type PlaceRow,
  type ProductRow,
  parseMonthlyTable,
  parseOutlines,
  parseTable,
  placeRowSchema,
  productRowSchema,
  type QuantityRow,
  quantityRowSchema,
  type ReleaseRecord,
  type TradeRow,
  tradeRowSchema,
} from '../parse/index.ts';
import { applyCorrections } from './apply-corrections.ts';
import { directionOfTradeRows } from './direction-of-trade-rows.ts';
import { type Fault, fault } from './fault.ts';
import { harmonizeDerived } from './harmonize-derived.ts';
import { harmonizeEvents } from './harmonize-events.ts';
import { harmonizeIndicators } from './harmonize-indicators.ts';
import { harmonizeOutlines, harmonizePlaces } from './harmonize-places.ts';
import { harmonizeQuantities } from './harmonize-quantities.ts';
import { harmonizeTrade } from './harmonize-trade.ts';
import type { Harmonized } from './harmonized.ts';
import type { ReleaseFiles } from './release-files.ts';

/** What a release became: its rows in the model, how many rows were read and repeated, and what is wrong. */
export interface HarmonizedRelease {
  readonly record: ReleaseRecord;
  readonly read: number;
  readonly duplicates: number;
  /** Rows that were left out: of trade with what the release excludes, with a reason, and quantities of 0 beside a value. */
  readonly excluded: number;
  readonly observations: readonly Observation[];
  readonly indicators: readonly IndicatorValue[];
  readonly events: readonly Event[];
  readonly places: readonly BarePlace[];
  readonly facts: readonly BareFact[];
  readonly outlines: readonly Outline[];
  /** The studies that state the release's figures. */
  readonly studies: readonly Study[];
  readonly faults: readonly Fault[];
}

/** Carries a release from its raw files into the model: reads, maps, converts, works out what is derived, and corrects. */
export function harmonizeRelease(files: ReleaseFiles): HarmonizedRelease {
  const { record, names } = files;
  const { id } = record.release;
  const faults: Fault[] = [];
  const counts = { read: 0, duplicates: 0, excluded: 0 };
  const left = new Set(names.excluded.map(({ name }) => name));
  const observations: Observation[] = [];
  const indicators: IndicatorValue[] = [];
  const events: Event[] = [];
  const places: BarePlace[] = [];
  const facts: BareFact[] = [];
  const outlines: Outline[] = [];
  const quantities: QuantityRow[] = [];
  const placed: { readonly rows: PlaceRow[]; readonly points: LinePointRow[] } = { rows: [], points: [] };

  const rowsOf = <Row>(table: ParsedTable<Row>): readonly Row[] => {
    counts.read += table.read;
    counts.duplicates += table.duplicates;
    for (const { row, column, found, expected } of table.rejected)
      faults.push(fault('rows', id, `rejected row ${row} of ${id}: ${column}: ${found}; expected ${expected}`));
    return table.rows;
  };
  const trade = <Row extends TradeRow | ProductRow>(rows: readonly Row[]): void => {
    counts.excluded += rows.filter(({ reporter, partner }) => left.has(reporter) || left.has(partner)).length;
    keep(observations, harmonizeTrade(rows, record, names));
  };
  const keep = <Row>(into: Row[], harmonized: Harmonized<Row>): void => {
    into.push(...harmonized.rows);
    faults.push(...harmonized.faults);
  };

  for (const { path, reader } of record.raw) {
    const text = files.texts.get(path);
    if (text === undefined) {
      faults.push(fault('files', id, `missing file: ${id}/${path}; expected as release.json lists it`));
      continue;
    }
    if (reader === 'trade-table') trade(rowsOf(parseTable(text, tradeRowSchema)));
    if (reader === 'monthly-table') trade(rowsOf(parseMonthlyTable(text)));
    if (reader === 'product-table') trade(rowsOf(parseTable(text, productRowSchema)));
    if (reader === 'quantity-table') quantities.push(...rowsOf(parseTable(text, quantityRowSchema)));
    if (reader === 'derived-table') keep(observations, harmonizeDerived(rowsOf(parseTable(text, derivedRowSchema)), record, names));
    if (reader === 'direction-of-trade') trade(directionOfTradeRows(rowsOf(parseTable(text, directionOfTradeRowSchema)), record));
    if (reader === 'indicator-table') {
      const harmonized = harmonizeIndicators(rowsOf(parseTable(text, indicatorRowSchema)), record, names, files.indicators);
      keep(indicators, harmonized);
      facts.push(...harmonized.facts);
      observations.push(...harmonized.observations);
    }
    if (reader === 'place-table') placed.rows.push(...rowsOf(parseTable(text, placeRowSchema)));
    if (reader === 'line-table') placed.points.push(...rowsOf(parseTable(text, linePointRowSchema)));
    if (reader === 'outlines') keep(outlines, harmonizeOutlines(rowsOf(parseOutlines(text)), record, names));
    if (reader === 'event-table') keep(events, harmonizeEvents(rowsOf(parseTable(text, eventRowSchema)), record, names));
  }
  keep(places, harmonizePlaces(placed.rows, placed.points, record, names));
  const measured = harmonizeQuantities(observations, quantities, record, names);
  const corrected = applyCorrections(measured.rows, files.corrections);
  counts.excluded += measured.left;
  faults.push(...measured.faults, ...corrected.faults);
  return {
    record,
    ...counts,
    observations: corrected.rows,
    indicators,
    events,
    places,
    facts,
    outlines,
    studies: files.studies,
    faults,
  };
}
