import { formatNumber } from '@sogdia/core/format';
import { axisTicks } from '../../charts/index.ts';
import type { Location, ProgramContext } from '../../model/index.ts';
import { cellAt, columnAt, type GridCell, keyColumn, meets, numberOf } from '../../table/index.ts';
import { shownGrid } from './shown-grid.ts';

/** A value, or a class of numbers: how many rows have it in all and among those that are shown, and the condition that keeps them. */
export interface ColumnBar {
  readonly label: string;
  readonly rows: number;
  readonly shown: number;
  readonly condition: string;
}

/** A column described: facts on all rows beside those on the rows that are shown, and how often what comes. */
export interface ColumnSheet {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, all: string, shown: string])[];
  readonly bars: readonly ColumnBar[];
}

/** The number at which each quarter ends. */
const quarters = { lowest: 0, lower: 1, median: 2, upper: 3, highest: 4 } as const;

const factNames = ['rows', 'without', 'lowest', 'lower', 'median', 'mean', 'upper', 'highest'] as const;

/** Numbers are put into about so many classes of one width. */
const classes = 7;

/**
 * The column under the cursor: of numbers how they lie and how many each class has; of texts, and where it is counted, how often each value stands there. There
 * is no sum, which would count a group and its members twice.
 */
export function columnSheet(location: Location, isCounted: boolean, context: ProgramContext): ColumnSheet {
  const { text, language } = context;
  const grid = shownGrid(location, context);
  const { id, label } = columnAt(grid, location.column) ?? { id: keyColumn, label: grid.corner };
  const [all = [], shown = []] = [grid.whole ?? grid, grid].map(({ columns, rows }) => {
    const index = id === keyColumn ? -1 : columns.findIndex((column) => column.id === id);
    return rows.flatMap((row) => cellAt(row, index) ?? []);
  });
  const isNumber = all.some((cell) => numberOf(cell) !== null);
  const parts = isNumber && !isCounted ? classesOf(numbersOf(all), language) : valuesOf(all);
  const count = (cells: readonly GridCell[], condition: string): number => cells.filter((cell) => meets(cell, condition)).length;
  const bars = parts.map((part) => ({ ...part, rows: count(all, part.condition), shown: count(shown, part.condition) }));
  const fact = (name: (typeof factNames)[number]): ColumnSheet['facts'][number] => {
    const [one = '', other = ''] = [all, shown].map((cells) => {
      const numbers = numbersOf(cells);
      if (name === 'rows') return String(cells.length);
      if (name === 'without') return String(cells.length - numbers.length);
      const value = name === 'mean' ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : quarterOf(numbers, quarters[name]);
      return Number.isNaN(value) ? '–' : numberText(value, language);
    });
    return [text[`column.${name}`], one, other];
  };
  return {
    id,
    title: label,
    facts: factNames.slice(0, isNumber ? factNames.length : 1).map(fact),
    bars: isNumber && !isCounted ? bars : bars.toSorted((one, other) => other.rows - one.rows),
  };
}

function numbersOf(cells: readonly GridCell[]): readonly number[] {
  return cells.flatMap((cell) => numberOf(cell) ?? []).toSorted((one, other) => one - other);
}

function quarterOf(numbers: readonly number[], quarter: number): number {
  const place = ((numbers.length - 1) * quarter) / 4;
  const [low = Number.NaN, high = low] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

function numberText(value: number, language: ProgramContext['language'], decimals = 2): string {
  return (value < 0 ? '−' : '') + formatNumber(value, { decimals }, language);
}

/** Classes of a round width from the lowest number to the highest, each with its beginning and without its end. */
function classesOf(numbers: readonly number[], language: ProgramContext['language']): readonly Pick<ColumnBar, 'label' | 'condition'>[] {
  const lowest = numbers[0] ?? 0;
  const { values, decimals: needed } = axisTicks(lowest, numbers.at(-1) ?? 0, classes);
  const [first = 0, second = first + 1] = values;
  const decimals = values.length > 1 ? needed : 2;
  const starts = first > lowest ? [first - (second - first), ...values] : values;
  return starts.map((start) => {
    const [from = 0, to = 0] = [start, start + second - first].map((end) => Number(end.toFixed(decimals)));
    const label = `${numberText(from, language, decimals)} – ${numberText(to, language, decimals)}`;
    return { label, condition: `>=${from} <${to}` };
  });
}

/** Each value that stands in some cells. */
function valuesOf(cells: readonly GridCell[]): readonly Pick<ColumnBar, 'label' | 'condition'>[] {
  const texts = new Set(cells.map(({ text }) => text).filter((text) => text !== ''));
  return [...texts].map((text) => ({ label: text, condition: `= ${text}` }));
}
