import type { Location, ProgramContext } from '../../model/index.ts';
import { type Grid, hitsIn, keyColumn } from '../../table/index.ts';
import { fitLine, type Line, lineOf, type Piece } from '../../terminal/index.ts';

/** The line that says what is done to a table: which rows are kept, how they are sorted, what is searched; none where nothing is. */
export function statusLines(location: Location, grid: Grid, context: ProgramContext, width: number): readonly Line[] {
  const { text, look } = context;
  const { columns, rows, corner } = grid.whole ?? grid;
  const names = new Map([[keyColumn, corner], ...columns.map(({ id, label }) => [id, label] as const)]);
  // What is done to columns that this table lacks is not seen.
  const filters = location.filters.flatMap(({ column, condition }) => (names.has(column) ? [`${names.get(column)} ${condition}`] : []));
  const sorts = location.sort.filter(({ column }) => names.has(column));
  const signs = sorts.map((key) => `${names.get(key.column)} ${key.descending ? look.glyphs.descending : look.glyphs.ascending}`);
  const selected = grid.rows.filter(({ id }) => location.selected.includes(id)).length;
  const kept = `(${text['table.kept']({ kept: grid.rows.length, of: rows.length })})`;
  const parts: readonly (readonly [word: string, what: readonly string[]])[] = [
    [text['table.filter'], filters.length === 0 ? [] : [`${filters.join('  ')} ${kept}`]],
    [text['table.sort'], signs.length > 1 ? signs.map((sign, index) => `${index + 1} ${sign}`) : signs],
    [text['table.search'], location.search === '' ? [] : [searchText(location, grid, context)]],
    [text['table.selected'], selected === 0 ? [] : [text['table.rows']({ count: selected })]],
    [text['table.hidden'], location.hidden.flatMap((id) => names.get(id) ?? [])],
  ];
  const pieces = parts.flatMap(([word, what]): readonly Piece[] =>
    what.length === 0 ? [] : [[` ${word} `, 'warning'], [`${what.join('  ')} `]],
  );
  return pieces.length === 0 ? [] : [fitLine(lineOf(...pieces), width)];
}

/** What is searched for, in how many rows it is found, and which of them the cursor is on. */
export function searchText({ search, row }: Location, grid: Pick<Grid, 'rows'>, { text }: ProgramContext): string {
  const hits = hitsIn(grid, search);
  return text['table.searched']({ search, at: hits.indexOf(row) + 1, of: hits.length });
}
