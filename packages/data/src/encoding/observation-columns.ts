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
  'derivation',
  'printedGrowth',
  'quantities',
  'source',
  'release',
  'status',
  'confidence',
  'flags',
  'findings',
  'note',
];

/**
 * Observations column by column; the quality flags of a row are one text, separated by blanks, and the value as printed is a power of ten
 * where the number says the rest. The derivation of a row, its quantities and its findings are one text each, in JSON.
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
    row.printed === null ? null : encodePrinted(row.printed.value, row.value),
    row.printed?.unit ?? null,
    jsonOf(row.derivation),
    row.printedGrowth,
    jsonOf(row.quantities),
    row.source,
    row.release,
    row.status,
    row.confidence,
    row.flags.join(' '),
    jsonOf(row.findings),
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
  const read = reader();
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
      printed: cell(8) === null ? null : { value: decodePrinted(cell(8), value), unit: cell(9) },
      ...read('derivation', cell(10)),
      printedGrowth: cell(11),
      ...read('quantities', cell(12)),
      source: cell(13),
      release: cell(14),
      status: cell(15),
      confidence: cell(16),
      flags: flagsOf(cell(17), flags),
      ...read('findings', cell(18)),
      note: cell(19),
    } as Observation;
  });
}

/** What has a structure, as the text of a column; null where a row has none. */
function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** Reads such texts back; rows that share one share what it says. */
function reader(): (field: 'derivation' | 'quantities' | 'findings', text: Scalar) => Partial<Observation> {
  const known = new Map<string, unknown>();
  return (field, text) => {
    if (typeof text !== 'string') return {};
    let value = known.get(text);
    if (value === undefined) {
      value = JSON.parse(text);
      known.set(text, value);
    }
    return { [field]: value };
  };
}

function flagsOf(text: Scalar, known: Map<Scalar, Observation['flags']>): Observation['flags'] {
  let flags = known.get(text);
  if (flags === undefined) {
    flags = (text === '' || text === null ? [] : String(text).split(' ')) as Observation['flags'];
    known.set(text, flags);
  }
  return flags;
}
