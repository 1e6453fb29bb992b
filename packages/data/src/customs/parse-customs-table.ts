import { parseCommaSeparated } from '../parse/index.ts';
import { CustomsTableError } from './customs-table-error.ts';
import { tableOfHtml } from './table-of-html.ts';

/** What customs print of one flow with one country: the month, the year to it (null where the table has no such column), the growth of the latter. */
export interface CustomsFigures {
  readonly month: string;
  readonly yearToDate: string | null;
  readonly growth: string | null;
}

/** A row of customs' table by country; null for a flow that has no figure. */
export interface CustomsRow {
  readonly name: string;
  readonly turnover: CustomsFigures | null;
  readonly export: CustomsFigures | null;
  readonly import: CustomsFigures | null;
}

/** Customs' table of trade by country of one month: rows kept, and the others by what they lack; together the rows read. */
export interface CustomsTable {
  readonly month: string;
  readonly unit: string;
  readonly read: number;
  readonly rows: readonly CustomsRow[];
  readonly rejected: readonly { readonly row: number; readonly found: string; readonly lacks: 'name' | 'number' }[];
}

const flows = { 进出口: 'turnover', 出口: 'export', 进口: 'import' } as const;
type FlowName = keyof typeof flows;

const units: ReadonlyMap<string, string> = new Map([
  ['万元人民币', '10 thousand CNY'],
  ['千美元', 'thousand USD'],
]);

/** Which column holds what, by flow; the columns of the year to date are absent in January. */
type Columns = Readonly<Record<FlowName, Partial<Record<'month' | 'yearToDate' | 'growth', number>>>>;

/**
 * Reads the table of total values by country of China customs' monthly bulletin (进出口商品国别（地区）总值表), from the page or as
 * comma-separated values that a spreadsheet program saved. Names, units and digits as printed, without separators of thousands; `-` is no figure.
 * Throws `CustomsTableError` for the preliminary table of main countries, for another table, and for a unit that is not known.
 * @example parseCustomsTable('(2) 2024年1月进出口商品国别(地区)总值表\n单位：万元人民币\n进口原产国,进出口,出口,进口\n,1月,1月,1月\n某国,3,2,1\n').month // => '2024-01'
 */
export function parseCustomsTable(text: string): CustomsTable {
  const grid = /<t[dr][\s>]/i.test(text) ? tableOfHtml(text) : parseCommaSeparated(text);
  const head = grid.findIndex((row) => row.some((cell) => /原产|目的/.test(cell)));
  const above = grid.slice(0, Math.max(head, 0)).flat().join(' ');
  const [, year, month] = /(\d{4})年(\d{1,2})月/.exec(above) ?? [];
  const [, unit = ''] = /单位\s*[:：∶]\s*([^\s()（）]+)/.exec(above) ?? [];
  if (year === undefined || month === undefined) throw new CustomsTableError('no-month');
  if (above.includes('主要国别')) throw new CustomsTableError('preliminary');
  const known = units.get(unit);
  if (known === undefined) throw new CustomsTableError('unknown-unit', unit);
  const labels = grid[head] ?? [];
  const nameColumn = labels.findIndex((cell) => /原产|目的/.test(cell));
  const columns = columnsOf(labels, grid[head + 1] ?? [], nameColumn);
  return { month: `${year}-${month.padStart(2, '0')}`, unit: known, ...rowsOf(grid.slice(head + 2), nameColumn, columns) };
}

/** The columns by both rows of the head; a label over several columns stands over the first of them in comma-separated values. */
function columnsOf(labels: readonly string[], below: readonly string[], nameColumn: number): Columns {
  const columns: Record<FlowName, Partial<Record<'month' | 'yearToDate' | 'growth', number>>> = { 进出口: {}, 出口: {}, 进口: {} };
  let group = '';
  for (let at = nameColumn + 1; at < Math.max(labels.length, below.length); at += 1) {
    group = bare(labels[at] ?? '') || group;
    const label = bare(below[at] ?? '');
    if (isFlow(group)) columns[group][/1至|累计/.test(label) ? 'yearToDate' : 'month'] = at;
    else if (group.includes('去年同期') && isFlow(label)) columns[label].growth = at;
  }
  return columns;
}

function rowsOf(
  body: readonly (readonly string[])[],
  nameColumn: number,
  columns: Columns,
): Pick<CustomsTable, 'read' | 'rows' | 'rejected'> {
  const named = body.filter((row) => row.some((cell) => cell.trim() !== '') && !/^注[:：]/.test((row[nameColumn] ?? '').trim()));
  const rows: CustomsRow[] = [];
  const rejected: { row: number; found: string; lacks: 'name' | 'number' }[] = [];
  for (const [index, cells] of named.entries()) {
    const name = bare(cells[nameColumn] ?? '');
    const figures = (flow: FlowName): CustomsFigures | null => figuresOf(cells, columns[flow]);
    const wrong = cells.slice(nameColumn + 1).find((cell) => !isPrinted(bare(cell)));
    if (name === '' || wrong !== undefined)
      rejected.push({ row: index + 1, found: wrong ?? name, lacks: wrong === undefined ? 'name' : 'number' });
    else rows.push({ name, turnover: figures('进出口'), export: figures('出口'), import: figures('进口') });
  }
  return { read: named.length, rows, rejected };
}

function figuresOf(cells: readonly string[], { month, yearToDate, growth }: Columns[FlowName]): CustomsFigures | null {
  const at = (column: number | undefined): string | null => {
    const cell = column === undefined ? '' : bare(cells[column] ?? '').replaceAll(',', '');
    return cell === '' || cell === '-' ? null : cell;
  };
  const printed = at(month);
  return printed === null ? null : { month: printed, yearToDate: at(yearToDate), growth: at(growth) };
}

function isFlow(label: string): label is FlowName {
  return Object.hasOwn(flows, label);
}

function isPrinted(cell: string): boolean {
  return cell === '' || cell === '-' || /^-?[\d,]+(\.\d+)?$/.test(cell);
}

/** A cell without the blanks by which customs set names under one another. */
function bare(cell: string): string {
  return cell.replace(/[\s\u3000\u00A0]/g, '');
}
