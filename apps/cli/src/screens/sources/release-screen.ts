import { type Location, type ProgramContext, viewLocation } from '../../model/index.ts';
import { arrangeGrid, type Grid, textCell } from '../../table/index.ts';
import { fitLine, lineOf } from '../../terminal/index.ts';
import { builtOnce, type Screen, tablePanel } from '../layout/index.ts';
import { releaseAt } from './sources-screen.ts';

const figuresGrid = builtOnce((location, context) => releaseGrid(location, context));

/** The figures of a release as a table: what each is of, its value, how it stands in the source. */
export const releaseScreen: Screen = {
  title: (location, context) => releaseAt(location, context)?.release.label ?? '',
  grid: figuresGrid,
  lines: (location, context, { width, height }) => {
    const { text } = context;
    const grid = arrangeGrid(figuresGrid(location, context), location);
    const { figures, count } = context.figuresOf(location.subject ?? '');
    const part = figures.length < count ? text['table.part']({ from: 1, to: figures.length, of: count }) : '';
    const { row, label = text['table.empty'] } = { row: grid.rows[location.row], ...grid.rows[location.row] };
    const cell = row?.cells[location.column];
    const told =
      cell === undefined
        ? label
        : text['detail.cell']({ row: label, column: grid.columns[location.column]?.label ?? '', value: cell.text });
    const panel = tablePanel({ title: text['sources.figures']({ count }), unit: part }, location, grid, context, {
      width,
      height: height - 1,
    });
    return [...panel, fitLine(lineOf([`${context.look.glyphs.pointer} ${told}`]), width)];
  },
  rowsShown: (_location, _context, { height }) => Math.max(1, height - 3),
  drill: (location, context) => {
    const at = arrangeGrid(figuresGrid(location, context), location).rows[location.row]?.id;
    const asked = context.figuresOf(location.subject ?? '').figures[Number(at)]?.asked ?? null;
    return asked === null
      ? null
      : viewLocation({ ...context.usual, ...asked, measures: [...asked.measures], partners: [...asked.partners] });
  },
};

function releaseGrid({ subject }: Location, { text, figuresOf }: ProgramContext): Grid {
  const labels = [text['sources.period'], text['sources.value'], text['sources.printed']];
  return {
    corner: text['sources.figure'],
    columns: labels.map((label) => ({ id: label, label, short: label, align: 'right' })),
    rows: figuresOf(subject ?? '').figures.map(({ label, period, value, printed }, index) => ({
      ...{ id: String(index), label, style: 'plain' },
      cells: [textCell(period), textCell(value), textCell(printed, 'faint')],
    })),
    legend: [],
  };
}
