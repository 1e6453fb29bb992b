import type { Observation } from '@sogdia/core/model';
import { decodeColumns } from './decode-columns.ts';
import { type EncodedTable, encodeColumns, type Scalar } from './encode-columns.ts';
import { decodePrinted, encodePrinted } from './printed-value.ts';

const names: readonly string[] = [
  'reporter',
  'partner',
  'flow',
  'period',
  'product',
  'value',
  'unit',
  'valuation',
  'printedValue',
  'printedUnit',
  'printedGrowth',
  'quantities',
  'source',
  'release',
  'status',
  'confidence',
  'flags',
  'note',
];

/**
 * Observations column by column; the quality flags of a row are one text, separated by blanks, and the value as printed is a power of ten
 * where the number says the rest. The quantities of a row are one text, too, in JSON.
 */
export function encodeObservations(observations: readonly Observation[]): EncodedTable {
  const rows = observations.map((row): readonly Scalar[] => [
    row.reporter,
    row.partner,
    row.flow,
    row.period,
    row.product,
    row.value,
    row.unit,
    row.valuation,
    encodePrinted(row.printed.value, row.value),
    row.printed.unit,
    row.printedGrowth,
    row.quantities === undefined ? null : JSON.stringify(row.quantities),
    row.source,
    row.release,
    row.status,
    row.confidence,
    row.flags.join(' '),
    row.note,
  ]);
  return encodeColumns(names, rows);
}

/**
 * The observations of an embedded table. The rows were validated in full when they were embedded and their text is checked
 * against its SHA-256 before; here only their structure is. Throws `RangeError` for a broken table or a value that is no number.
 */
export function decodeObservations(table: EncodedTable): Observation[] {
  const columns = decodeColumns(names, table);
  const flags = new Map<Scalar, Observation['flags']>();
  return Array.from({ length: table.rows }, (_, row) => {
    const cell = (column: number): Scalar => columns[column]?.[row] ?? null;
    const value = cell(5);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`row ${row} has the value ${value}; expected a number`);
    return {
      reporter: cell(0),
      partner: cell(1),
      flow: cell(2),
      period: cell(3),
      product: cell(4),
      value,
      unit: cell(6),
      valuation: cell(7),
      printed: { value: decodePrinted(cell(8), value), unit: cell(9) },
      printedGrowth: cell(10),
      ...quantitiesOf(cell(11)),
      source: cell(12),
      release: cell(13),
      status: cell(14),
      confidence: cell(15),
      flags: flagsOf(cell(16), flags),
      note: cell(17),
    } as Observation;
  });
}

function quantitiesOf(text: Scalar): Pick<Observation, 'quantities'> {
  return typeof text === 'string' ? { quantities: JSON.parse(text) } : {};
}

function flagsOf(text: Scalar, known: Map<Scalar, Observation['flags']>): Observation['flags'] {
  let flags = known.get(text);
  if (flags === undefined) {
    flags = (text === '' || text === null ? [] : String(text).split(' ')) as Observation['flags'];
    known.set(text, flags);
  }
  return flags;
}
