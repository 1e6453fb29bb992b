import { formatNumber } from '@sogdia/core/format';
import type { Location, NoteOverlay, ProgramContext } from '../../model/index.ts';
import { numberOf } from '../../table/index.ts';
import { shownGrid } from './shown-grid.ts';

/** Numbers are put into so many classes of one width. */
const classes = 6;

/** The column under the cursor described: of numbers how they lie and how often each class has one, of texts how often each stands there. */
export function columnSheet(location: Location, context: ProgramContext): NoteOverlay {
  const { columns, rows } = shownGrid(location, context);
  const cells = rows.flatMap((row) => row.cells[location.column] ?? []);
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []).toSorted((one, other) => one - other);
  const counts = numbers.length === 0 ? cells.map(({ text }) => text).toSorted() : classesOf(numbers, context);
  const lines = [...factsOf(numbers, cells.length, context), ...countLines(counts, context)];
  return { kind: 'note', title: columns[location.column]?.label ?? '', lines, copies: lines.join('\n'), scroll: 0 };
}

/** How many rows there are, and at which value each quarter of the numbers ends. A sum would count a group and its members twice. */
function factsOf(numbers: readonly number[], rows: number, { text, language }: ProgramContext): readonly string[] {
  const said = (name: string, value: string): string => `${name.padEnd(20)}${value.padStart(12)}`;
  const quarters = (['lowest', 'lower', 'median', 'upper', 'highest'] as const).map((name, quarter) => {
    const place = ((numbers.length - 1) * quarter) / 4;
    const [low = 0, high = low] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
    return said(text[`column.${name}`], shown(low + (high - low) * (place % 1), language));
  });
  const counts = [said(text['column.rows'], String(rows)), said(text['column.without'], String(rows - numbers.length))];
  return [...counts, ...(numbers.length === 0 ? [] : quarters), ''];
}

function shown(value: number, language: ProgramContext['language']): string {
  return (value < 0 ? '−' : '') + formatNumber(value, { decimals: 2 }, language);
}

/** Of each number where its class begins. */
function classesOf(numbers: readonly number[], { text, language }: ProgramContext): readonly string[] {
  const [lowest = 0, highest = 0] = [numbers[0], numbers.at(-1)];
  const width = (highest - lowest) / classes || 1;
  return numbers.map((value) => {
    const order = Math.min(classes - 1, Math.floor((value - lowest) / width));
    return text['column.from']({ from: shown(lowest + order * width, language) });
  });
}

/** How often each text comes, with a bar. */
function countLines(texts: readonly string[], { look }: ProgramContext): readonly string[] {
  const counts = [...new Set(texts)].map((text) => ({ text, count: texts.filter((one) => one === text).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const bar = (count: number): string => look.glyphs.block.repeat(Math.round((count / most) * 20)).padEnd(21);
  return counts.map(({ text, count }) => `${text.slice(0, 32).padEnd(33)}${bar(count)}${count}`);
}
