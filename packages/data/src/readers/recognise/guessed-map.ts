import type { TidyMap } from '../contract/index.ts';
import { readPeriod, unitOf } from '../normalise/index.ts';
import { columnGuesses } from './column-guesses.data.ts';
import type { HeadLines } from './frame-of.ts';

/** How a unit names ten to a power. */
const scaleNames: Readonly<Record<number, string>> = { 3: 'thousand ', 4: '10 thousand ', 6: 'million ', 8: '100 million ', 9: 'billion ' };

/**
 * The columns of a file that nobody knows, and the beginning of a map of them: what their names say, and what is left to be said. The header is taken to be the
 * first of the lines with most names.
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
  const isWide = columns.filter((name) => readPeriod(name) !== null).length > 1;
  const named = new Map<string, string>();
  for (const [part, names] of columnGuesses) {
    const column = columns.find((name) => names.test(name));
    const free = part === 'partner' && named.has(part) ? 'reporter' : part;
    if (column !== undefined && !named.has(free) && !(isWide && (part === 'period' || part === 'value'))) named.set(free, column);
  }
  const found = [...named];
  const lacks = ['reporter', 'partner', 'flow'].filter((part) => !named.has(part)).map((part) => `${part}:=…`);
  const pieces = [...found.map(([part, column]) => `${part}=${column.includes(',') ? `"${column}"` : column}`), ...lacks];
  const periods = isWide ? ['wide=period'] : named.has('period') ? [] : ['period:=…'];
  const above = lines.filter(({ line }) => line < (header?.line ?? 0)).flatMap(({ cells }) => cells);
  // Letters before a currency (`musd`) may be a scale that nobody can be sure of.
  const units = [named.get('value') ?? '', ...above].flatMap((text) =>
    /\p{L}(?:usd|eur|cny|rub)/iu.test(text) ? [] : (unitOf(text) ?? []),
  );
  const guess = {
    columns: Object.fromEntries(found),
    unit: units[0] === undefined ? '' : `${scaleNames[units[0].scale] ?? ''}${units[0].currency}`,
    ...(isWide ? { wide: 'period' } : {}),
    ...(header === undefined ? {} : { header: header.line }),
  };
  return { columns, guess, map: [...pieces, ...periods, ...(isWide || named.has('value') ? [] : ['value=…']), 'unit=…'].join(',') };
}
