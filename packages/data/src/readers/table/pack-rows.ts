import type { IndicatorRow, RowProduct } from '../contract/index.ts';
import { encodeText, strictDecoder } from '../decode/index.ts';
import type { AmountKind } from './amounts-column.ts';
import type { RowFrame } from './row-frame.ts';
import { type TradeRows, TradeTable, tradeTable } from './trade-table.ts';

/** What repeats in packed rows, and how many bytes each column has that follows. */
interface Head {
  readonly layout: 1;
  readonly frames: readonly RowFrame[];
  readonly products: readonly RowProduct[];
  readonly kinds: readonly AmountKind[];
  readonly others: readonly (readonly [place: number, text: string])[];
  readonly columns: Readonly<Record<ColumnName, number>>;
  readonly indicators: readonly IndicatorRow[];
}

const columnNames = ['frames', 'products', 'lines', 'values', 'printed', 'letters', 'amounts', 'amountValues', 'amountKinds'] as const;

type ColumnName = (typeof columnNames)[number];

/** Columns that rise, of which the steps are kept: most are the same. */
const rising: ReadonlySet<ColumnName> = new Set(['lines', 'printed', 'amounts']);

/**
 * Rows as bytes for keeping, in pieces that follow one another, so that none but the one in hand takes space: a text of JSON that holds what
 * repeats, with the values of indicators that were read beside rows, then each column. A row of BACI takes about 50 bytes, a quarter of it after gzip.
 * @example unpackRows([...packRows([])][0] ?? new Uint8Array()).rows.length // => 0
 */
export function* packRows(rows: TradeRows, indicators: readonly IndicatorRow[] = []): Generator<Uint8Array> {
  const { columns } = tradeTable(rows);
  const held = columnsByName(columns);
  const head: Head = {
    layout: 1,
    frames: columns.frames,
    products: columns.products,
    kinds: columns.amounts.kinds,
    others: [...columns.printed.others],
    columns: Object.fromEntries(columnNames.map((name) => [name, held[name].byteLength])) as Record<ColumnName, number>,
    indicators,
  };
  const text = encodeText(JSON.stringify(head));
  const first = new Uint8Array(4 + text.length);
  new DataView(first.buffer).setUint32(0, text.length, true);
  first.set(text, 4);
  yield first;
  for (const name of columnNames) yield rising.has(name) ? held[name].steps() : held[name].bytes();
}

/**
 * The rows of a pack, whose pieces stand behind one another, and the values of indicators beside them. Throws `RangeError` where it is not whole.
 * @example unpackRows([...packRows([])][0] ?? new Uint8Array()).indicators // => []
 */
export function unpackRows(packed: Uint8Array): { readonly rows: TradeTable; readonly indicators: readonly IndicatorRow[] } {
  const head = headIn(packed);
  const table = new TradeTable();
  const { columns } = table;
  for (const frame of head.frames) columns.frames.push(frame);
  for (const product of head.products) columns.products.push(product);
  columns.amounts.kinds.push(...head.kinds);
  for (const [place, text] of head.others) columns.printed.others.set(place, text);
  const held = columnsByName(columns);
  let at = 4 + sizeOfHead(packed);
  for (const name of columnNames) {
    const end = at + head.columns[name];
    if (end > packed.length) throw new RangeError(`packed rows without ${name}`);
    held[name].takeBytes(packed.subarray(at, end), rising.has(name));
    at = end;
  }
  checkWhole(table);
  return { rows: new TradeTable(columns), indicators: head.indicators };
}

function columnsByName({ frameOf, productOf, lines, values, printed, amounts }: TradeTable['columns']) {
  return {
    frames: frameOf,
    products: productOf,
    lines,
    values,
    printed: printed.ends,
    letters: printed.letters,
    amounts: amounts.ends,
    amountValues: amounts.values,
    amountKinds: amounts.kindOf,
  } satisfies Record<ColumnName, unknown>;
}

function sizeOfHead(packed: Uint8Array): number {
  if (packed.length < 4) throw new RangeError('packed rows without a head');
  return new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
}

function headIn(packed: Uint8Array): Head {
  const size = sizeOfHead(packed);
  if (4 + size > packed.length) throw new RangeError('packed rows without a head');
  const head = JSON.parse(strictDecoder('utf-8').decode(packed.subarray(4, 4 + size))) as Head;
  if (head.layout !== 1) throw new RangeError(`packed rows in the layout ${head.layout}`);
  return head;
}

/** Throws where a column is shorter than others, or points to what is not there. */
function checkWhole({ columns, length }: TradeTable): void {
  const { frames, products, frameOf, productOf, values, printed, amounts } = columns;
  const isFull = [frameOf, productOf, values, printed.ends, amounts.ends].every((column) => column.length === length);
  const isPaired = amounts.values.length === amounts.kindOf.length;
  if (!isFull || !isPaired) throw new RangeError('packed rows without all of their columns');
  let [letters, held] = [0, 0];
  for (let row = 0; row < length; row += 1) {
    if (frameOf.at(row) >= frames.length || productOf.at(row) >= products.length)
      throw new RangeError(`packed row ${row} without its parts`);
    if (printed.ends.at(row) < letters || amounts.ends.at(row) < held) throw new RangeError(`packed row ${row} without its amounts`);
    [letters, held] = [printed.ends.at(row), amounts.ends.at(row)];
  }
  if (letters !== printed.letters.length || held !== amounts.values.length)
    throw new RangeError('packed rows without all of their amounts');
  for (let at = 0; at < amounts.kindOf.length; at += 1)
    if (amounts.kindOf.at(at) >= amounts.kinds.length) throw new RangeError('packed rows without a kind of amounts');
}
