import { ownValue } from '@sogdia/core/model';
import { parseCommaSeparated } from '../table/index.ts';

/** The tables that a dataset is written as. */
export type BuiltTableName = 'observations.csv' | 'quantities.csv' | 'indicators.csv' | 'facts.csv' | 'events.csv';

/** A row of a built table as an object of the model, which has still to check it. */
export type BuiltRow = Readonly<Record<string, unknown>>;

/** The columns of each table that come to a field of the model by more than their name. */
const columns = {
  'observations.csv':
    'reporter partner flow period product value valuation printed_value printed_unit source status confidence flags note'.split(' '),
  'quantities.csv': 'reporter partner flow period product value unit printed_value printed_unit status'.split(' '),
  'indicators.csv': 'indicator economy period value text unit source status confidence note'.split(' '),
  'facts.csv': 'place fact period value text unit source status confidence note'.split(' '),
  'events.csv': 'id date end economies kind title detail on_charts confidence source'.split(' '),
} as const satisfies Record<BuiltTableName, readonly string[]>;

/**
 * The rows of a table as the build writes it, columns by name, as objects of the model that are not checked yet: an empty cell is null where
 * the model has one, and what should be a number and is none stands as its text. Of a table of one release the release is given; where it is
 * null, the column `release` tells that of each row. Events may lack the column `target`. Throws `RangeError` for a column that is
 * missing or there twice.
 * @example builtRows('events.csv', 'id,date,end,economies,kind,title,detail,on_charts,confidence,source\na,2020,,DEU,law,A law,,true,high,s\n', 's/1')[0]?.end // => null
 */
export function builtRows(name: Exclude<BuiltTableName, 'observations.csv'>, text: string, release: string | null): readonly BuiltRow[] {
  const [head = [], ...records] = parseCommaSeparated(text);
  expectHead(name, head, release);
  return records.map((record) => {
    const cells = new Map(head.map((column, index) => [column, record[index] ?? '']));
    const cell = (column: string): string => cells.get(column) ?? '';
    const row = rowOf[name](cell);
    const of = { ...row, release: release ?? cell('release') };
    return name === 'quantities.csv' ? of : { ...of, source: cell('source'), confidence: cell('confidence') };
  });
}

/** Throws `RangeError` for a column that is missing in the head of a table, or there twice. */
export function expectHead(name: BuiltTableName, head: readonly string[], release: string | null): void {
  const wanted = release === null ? ['release', ...columns[name]] : columns[name];
  const missing = wanted.find((column) => !head.includes(column));
  if (missing !== undefined)
    throw new RangeError(
      `${name}${release === null ? '' : ` of ${release}`} has no column ${missing}; found ${head.join(', ') || 'nothing'}`,
    );
  const twice = wanted.find((column) => head.indexOf(column) !== head.lastIndexOf(column));
  if (twice !== undefined) throw new RangeError(`${name} has two columns ${twice}; expected each once`);
}

/** The cell that a row is of, and its release, as one text. */
export function keyOfRow(row: BuiltRow): string {
  return keyFields.map((field) => ownValue(row, field)).join(' ');
}

const keyFields = ['reporter', 'partner', 'flow', 'period', 'product', 'release'];

/** Gives the text of a row in a column, empty where the table has no such column. */
export type Cell = (column: string) => string;

const rowOf: Readonly<Record<Exclude<BuiltTableName, 'observations.csv'>, (cell: Cell) => BuiltRow>> = {
  'quantities.csv': (cell) => ({
    ...positionOf(cell),
    quantity: { value: numberOr(cell('value')), unit: cell('unit'), printed: printedOf(cell), status: cell('status'), ...findingsOf(cell) },
  }),
  'indicators.csv': (cell) => ({
    indicator: cell('indicator'),
    economy: cell('economy'),
    ...figureOf(cell),
    ...(cell('flags') === '' ? {} : { flags: wordsOf(cell('flags')) }),
  }),
  'facts.csv': (cell) => ({ place: cell('place'), fact: cell('fact'), ...figureOf(cell) }),
  'events.csv': (cell) => ({
    id: cell('id'),
    date: cell('date'),
    end: textOr(cell('end')),
    economies: wordsOf(cell('economies')),
    kind: cell('kind'),
    title: cell('title'),
    detail: textOr(cell('detail')),
    onCharts: ownValue({ true: true, false: false }, cell('on_charts')) ?? cell('on_charts'),
    ...(cell('target') === '' ? {} : { target: targetOf(cell('target')) }),
  }),
};

/** What detectors found of a figure, where they did. */
function findingsOf(cell: Cell): BuiltRow {
  return cell('findings') === '' ? {} : { findings: JSON.parse(cell('findings')) };
}

/** Which cell of the trade matrix a row is of. */
function positionOf(cell: Cell): BuiltRow {
  return {
    reporter: cell('reporter'),
    partner: cell('partner'),
    flow: cell('flow'),
    period: cell('period'),
    product: cell('product'),
  };
}

function printedOf(cell: Cell): BuiltRow {
  return { value: cell('printed_value'), unit: cell('printed_unit') };
}

/** What an event sets as an aim, from the words of its column. */
function targetOf(text: string): BuiltRow {
  const [measure, reporter, partner, year = '', value = '', unit, printed, ...words] = text.split(' ');
  return {
    measure,
    reporter,
    partner,
    year: numberOr(year),
    value: numberOr(value),
    unit,
    printed: { value: printed, unit: words.join(' ') },
  };
}

/** What a figure of an indicator or of a place is. */
function figureOf(cell: Cell): BuiltRow {
  return {
    period: cell('period'),
    value: cell('value') === '' ? null : numberOr(cell('value')),
    text: textOr(cell('text')),
    unit: cell('unit'),
    status: cell('status'),
    ...(cell('formula') === '' ? {} : { formula: cell('formula') }),
    note: textOr(cell('note')),
  };
}

/** The number that a cell holds; a cell that holds none stays as it is, so that the model tells what was found. */
export function numberOr(cell: string): number | string {
  const number = Number(cell);
  return cell.trim() === '' || Number.isNaN(number) ? cell : number;
}

function textOr(cell: string): string | null {
  return cell === '' ? null : cell;
}

export function wordsOf(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '');
}
