import type { Observation, ObservationColumns, Observations, Origin, QuantityUnit } from '@sogdia/core/model';
import { decodePrinted, encodePrinted, ObservationTable } from '../../observations/index.ts';
import { type DecodedColumn, decodeColumns } from './decode-columns.ts';
import { type EncodedTable, encodeColumns, type Scalar } from './encode-columns.ts';

const names = [
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
] as const;

type Name = (typeof names)[number];

type Flow = ObservationColumns['flows'][number];

/** The columns that an origin is made of. */
const namesOfOrigin = ['source', 'release', 'unit', 'valuation', 'status', 'confidence', 'flags'] as const satisfies readonly Name[];

/**
 * Observations column by column; the quality flags of a row are one text, separated by blanks, and the value as printed is a power of ten
 * where the number says the rest. The derivation of a row, its quantities and its findings are one text each, in JSON.
 */
export function encodeObservations(observations: Observations): EncodedTable {
  const rows = observations.map((row): readonly Scalar[] => {
    const cells: Readonly<Record<Name, Scalar>> = {
      ...row,
      printedValue: row.printed === null ? null : encodePrinted(row.printed.value, row.value),
      printedUnit: row.printed?.unit ?? null,
      derivation: jsonOf(row.derivation),
      quantities: jsonOf(row.quantities),
      flags: row.flags.join(' '),
      findings: jsonOf(row.findings),
    };
    return names.map((name) => cells[name]);
  });
  return encodeColumns(names, rows);
}

/**
 * The observations of an embedded table, held by column: an observation is made when it is asked for. The rows were validated in full when they were
 * embedded and their text is checked against its SHA-256 before; here only their structure is. Throws `RangeError` for a broken table or a value
 * that is no number.
 */
export function decodeObservations(table: EncodedTable): ObservationTable {
  const columns = Object.fromEntries(decodeColumns(names, table).map((column, at) => [names[at], column])) as Record<Name, DecodedColumn>;
  const flow = combined([columns.reporter, columns.partner, columns.flow]);
  const origin = combined(namesOfOrigin.map((name) => columns[name]));
  const [period, product] = [columns.period.coded(), columns.product.coded()];
  const origins = origin.firstRows.map((row) => originAt(columns, row));
  const flows = flow.firstRows.map((row) => flowAt(columns, row));
  const read = reader();
  const value = valuesOf(columns.value, table.rows);
  return new ObservationTable(
    {
      flows,
      periods: period.values as readonly Observation['period'][],
      products: product.values as readonly Observation['product'][],
      origins,
      flow: flow.ids,
      period: period.positions,
      product: product.positions,
      origin: origin.ids,
      value,
      quantityUnits: (row) => quantityUnitsOf(read('quantities', columns.quantities.at(row)).quantities),
    },
    (row) => {
      const of = origins[origin.ids[row] as number] as Origin;
      const printed = columns.printedValue.at(row);
      return {
        ...(flows[flow.ids[row] as number] as Flow),
        period: columns.period.at(row),
        product: columns.product.at(row),
        value: value[row],
        unit: of.unit,
        valuation: of.valuation,
        printed: printed === null ? null : { value: decodePrinted(printed, value[row] as number), unit: columns.printedUnit.at(row) },
        ...read('derivation', columns.derivation.at(row)),
        printedGrowth: columns.printedGrowth.at(row),
        ...read('quantities', columns.quantities.at(row)),
        source: of.source,
        release: of.release,
        status: of.status,
        confidence: of.confidence,
        flags: of.flags,
        ...read('findings', columns.findings.at(row)),
        note: columns.note.at(row),
      } as Observation;
    },
  );
}

function valuesOf(column: DecodedColumn, rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    const value = column.at(row);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`row ${row} has the value ${value}; expected a number`);
    return value;
  });
}

/** The combinations of values that rows have in some columns: for each row which, and for each the first row that has it. */
function combined(columns: readonly DecodedColumn[]): { readonly ids: Uint32Array; readonly firstRows: readonly number[] } {
  const [first, ...others] = columns.map((column) => column.coded());
  let ids = Uint32Array.from(first?.positions ?? []);
  let firstRows: number[] = [];
  for (const { values, positions } of others) {
    const known = new Map<number, number>();
    firstRows = [];
    ids = ids.map((id, row) => {
      const both = id * values.length + (positions[row] as number);
      const place = known.get(both);
      if (place !== undefined) return place;
      known.set(both, firstRows.length);
      return firstRows.push(row) - 1;
    });
  }
  return { ids, firstRows };
}

function flowAt({ reporter, partner, flow }: Record<Name, DecodedColumn>, row: number): Flow {
  return { reporter: reporter.at(row), partner: partner.at(row), flow: flow.at(row) } as Flow;
}

function originAt(columns: Record<Name, DecodedColumn>, row: number): Origin {
  const { flags, ...texts } = Object.fromEntries(namesOfOrigin.map((name) => [name, columns[name].at(row)]));
  return { ...texts, flags: flags === '' || flags === null ? [] : String(flags).split(' ') } as unknown as Origin;
}

/** The units of the quantities that nobody estimated. */
function quantityUnitsOf(quantities: Observation['quantities'] = []): readonly QuantityUnit[] {
  return quantities.flatMap(({ unit, status }) => (status === 'estimated' ? [] : [unit]));
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
