import { columnKey, type TidyMap } from '../contract/index.ts';
import { readPeriod, twoYears, unitOf } from '../normalise/index.ts';
import { columnGuesses, flowPairs } from './column-guesses.data.ts';
import type { HeadLines } from './frame-of.ts';

/** How a unit names ten to a power. */
const scaleNames: Readonly<Record<number, string>> = { 3: 'thousand ', 4: '10 thousand ', 6: 'million ', 8: '100 million ', 9: 'billion ' };

/** What is said of an economy or a flow by its code beside its name; a number that a database gave (`country_id`) says nothing. */
const codes = /(^| )(code|m49|код|编码|代码)( |$)/;
const keys = /(^| )id( |$)/;

/**
 * The columns of a file that nobody knows, and the beginning of a map of them: what their names and first cells say, and what is left to be said. The header is
 * taken to be the first of the lines with most names.
 */
export function guessedMap({ lines }: HeadLines): {
  readonly columns: readonly string[];
  readonly map: string;
  /** The same map as far as it goes, with the unit that stands beside or above the values. */
  readonly guess: TidyMap;
} {
  const namesIn = (cells: readonly string[]) =>
    cells.filter((cell) => cell !== '' && (!/^[\d.,\s-]+$/.test(cell) || readPeriod(cell) !== null));
  const most = Math.max(0, ...lines.slice(0, 20).map(({ cells }) => namesIn(cells).length));
  const header = lines.find(({ cells }) => namesIn(cells).length === most);
  const columns =
    header?.cells.slice(0, header.cells.findLastIndex((cell) => cell !== '') + 1).map((cell) => cell.replaceAll(/\s+/g, ' ')) ?? [];
  const cellsOf = (column: string): readonly string[] =>
    lines.filter(({ line }) => line > (header?.line ?? 0)).flatMap(({ cells }) => cells[columns.indexOf(column)] || []);
  const named = namedParts(columns);
  const isByPeriod = columns.filter((name) => readPeriod(name) !== null || twoYears(name) !== null).length > 1;
  const free = columns.filter((name) => ![...named].some(([part, column]) => part !== 'value' && column === name));
  const pair = named.has('flow') || isByPeriod ? null : flowPair(free);
  const wide = isByPeriod ? 'period' : (pair?.pattern ?? null);
  if (isByPeriod) named.delete('period');
  if (wide !== null) named.delete('value');
  const period = named.get('period') ?? named.get('month');
  if (!named.has('month') && period !== undefined && areMonths(cellsOf(period))) {
    named.set('month', period);
    named.delete('period');
  }
  const above = lines.filter(({ line }) => line < (header?.line ?? 0)).flatMap(({ cells }) => cells);
  // Letters before a currency (`musd`) may be a scale that nobody can be sure of.
  const units = [named.get('value') ?? pair?.beside ?? '', ...above].flatMap((text) =>
    /\p{L}(?:usd|eur|cny|rub)/iu.test(text) ? [] : (unitOf(text) ?? []),
  );
  const unit = named.get('unit');
  if (unit !== undefined && (units.length > 0 || !cellsOf(unit).some((cell) => unitOf(cell) !== null))) named.delete('unit');
  const guess = {
    columns: Object.fromEntries(named),
    unit: units[0] === undefined ? '' : `${scaleNames[units[0].scale] ?? ''}${units[0].currency}`,
    ...(wide === null ? {} : { wide }),
    ...(header === undefined ? {} : { header: header.line }),
  };
  const lacks = ['reporter', 'partner', ...(pair === null ? ['flow'] : [])].filter((part) => !named.has(part)).map((part) => `${part}:=…`);
  const pieces = [...named].map(([part, column]) => `${part}=${column.includes(',') ? `"${column}"` : column}`);
  const periods = isByPeriod || period !== undefined ? [] : ['period:=…'];
  const values = wide === null ? (named.has('value') ? [] : ['value=…']) : [`wide=${wide}`];
  return {
    columns,
    guess,
    map: [...pieces, ...lacks, ...periods, ...values, ...(named.has('unit') ? [] : [`unit=${guess.unit || '…'}`])].join(','),
  };
}

/** The columns whose names tell a part; of those of an economy or a flow one of names before one of codes. */
function namedParts(columns: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const [part, names] of columnGuesses) {
    const fitting = columns.filter((name) => names.test(columnKey(name)) && !keys.test(columnKey(name)));
    const isOfName = part === 'reporter' || part === 'partner' || part === 'flow';
    const column = (isOfName ? fitting.find((name) => !codes.test(columnKey(name))) : undefined) ?? fitting[0];
    const free = part === 'partner' && named.has(part) && named.get(part) !== column ? 'reporter' : part;
    if (column !== undefined && !named.has(free)) named.set(free, column);
  }
  return named;
}

/** Whether dates are those of months: days of several months, in each the same or the last. */
function areMonths(cells: readonly string[]): boolean {
  const dates = cells.map((cell) => /^\d{4}-(\d\d)-(01|28|29|30|31)$/.exec(cell));
  return dates.every((date) => date !== null) && new Set(dates.map((date) => date?.[1])).size > 1;
}

/** The first two columns that are alike but for exports and imports: a pattern that both follow, and what else they say. */
function flowPair(columns: readonly string[]): { readonly pattern: string; readonly beside: string } | null {
  const lower = columns.map((name) => name.toLowerCase());
  for (const [exports, imports] of flowPairs)
    for (const [at, name] of lower.entries()) {
      const start = name.indexOf(exports);
      const [one = '', other] = [columns[at], columns[lower.indexOf(name.replace(exports, imports))]];
      if (start < 0 || other === undefined) continue;
      const [before, after] = [one.slice(0, start), one.slice(start + exports.length)];
      const words = [one.slice(start, start + exports.length), other.slice(start, start + imports.length)];
      const [first, last] = [before, after].map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      return { pattern: `^${first}(?<flow>${words.join('|')})${last}$`, beside: `${before} ${after}` };
    }
  return null;
}
