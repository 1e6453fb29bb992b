import type { Location, ProgramContext } from '../../model/index.ts';
import { clickable, fitFrame, fitLine, type Line, lineOf, ruleLine } from '../../terminal/index.ts';
import type { PageNode } from './page-node.ts';
import type { Room } from './screen.ts';

/** Where a reader of nodes is: at one of them, with a line of all of them at the top. */
export type PagePlace = Pick<Location, 'row' | 'scroll'>;

/** Nodes under a rule with their title, from the line that is shown first; where lines are left below, the last tells how many. */
export function nodePage(
  title: string,
  nodes: readonly PageNode[],
  place: PagePlace,
  { look: { glyphs }, text }: ProgramContext,
  room: Room,
): readonly Line[] {
  const { row, scroll } = settledPlace(nodes, place, room.height);
  const lines = nodes.flatMap((node, index) =>
    node.lines.map((line, order) => [clickable(line, { row: index }), index === row && order === node.headLine] as const),
  );
  const end = scroll + shownLines(nodes, room.height);
  const shown = lines.slice(scroll, end).map(([line, isHead]) => {
    const pointer = lineOf([isHead ? glyphs.pointer : ' ', 'key'], [' ']);
    const body = isHead ? line.map((cell) => (cell.style === 'title' ? { ...cell, style: 'cursor' as const } : cell)) : line;
    return fitLine([...pointer, ...body], room.width);
  });
  const left = lines.length - end;
  const more = left > 0 ? [lineOf([`${text['words.more']({ lines: left })} ${glyphs.descending}`, 'faint'])] : [];
  const at = Math.min(row + 1, nodes.length);
  const rule = ruleLine(title, text['table.part']({ from: at, to: at, of: nodes.length }), room.width, glyphs);
  return fitFrame([rule, ...shown, ...more], room.width, room.height);
}

/**
 * The place after some steps: one goes to the next node, once the last line of this one is shown, else down by a line; more than one
 * are as many lines, and the cursor goes to the first node that has its head among them.
 */
export function moveOnPage(nodes: readonly PageNode[], from: PagePlace, steps: number, height: number): PagePlace {
  const place = settledPlace(nodes, from, height);
  if (steps === 0 || nodes.length === 0) return place;
  return Math.abs(steps) === 1 ? step(nodes, place, steps, height) : leaf(nodes, place, steps, height);
}

function step(nodes: readonly PageNode[], { row, scroll }: PagePlace, by: number, height: number): PagePlace {
  const { start, end } = spanOf(nodes, row);
  const page = shownLines(nodes, height);
  if (by > 0 && end > scroll + page) return { row, scroll: scroll + 1 };
  if (by < 0 && start < scroll) return { row, scroll: scroll - 1 };
  const next = Math.max(0, Math.min(row + by, nodes.length - 1));
  return settledPlace(nodes, { row: next, scroll }, height);
}

function leaf(nodes: readonly PageNode[], { row, scroll }: PagePlace, by: number, height: number): PagePlace {
  const page = shownLines(nodes, height);
  const count = lineCount(nodes);
  const to = Math.max(0, Math.min(scroll + by, count - page));
  // To the end itself goes who wants all of it, or has no line left to scroll.
  if (to === scroll || Math.abs(by) >= count) return { row: by > 0 ? nodes.length - 1 : 0, scroll: to };
  const heads = nodes.map((node, index) => spanOf(nodes, index).start + node.headLine);
  const isShown = (head: number | undefined): boolean => head !== undefined && head >= to && head < to + page;
  if (isShown(heads[row])) return { row, scroll: to };
  const first = heads.findIndex(isShown);
  const before = heads.findLastIndex((head) => head < to);
  return { row: first >= 0 ? first : Math.max(0, before), scroll: to };
}

/** The place with lines of its node on the page: as it was where there are, else with the node in the middle. */
function settledPlace(nodes: readonly PageNode[], place: PagePlace, height: number): PagePlace {
  const row = Math.max(0, Math.min(place.row, nodes.length - 1));
  const page = shownLines(nodes, height);
  const last = Math.max(0, lineCount(nodes) - page);
  const scroll = Math.max(0, Math.min(place.scroll, last));
  const { start, end } = spanOf(nodes, row);
  const head = start + (nodes[row]?.headLine ?? 0);
  const isHeadShown = head >= scroll && head < scroll + page;
  const isRestShown = start < scroll && end > scroll;
  if (isHeadShown || isRestShown) return { row, scroll };
  return { row, scroll: Math.max(0, Math.min(start - Math.floor(page / 2), last)) };
}

/** The lines of nodes that are on the screen at once, below the rule and, where not all are, over the line that tells how many follow. */
function shownLines(nodes: readonly PageNode[], height: number): number {
  const room = height - 1;
  return lineCount(nodes) <= room ? room : Math.max(1, room - 1);
}

function lineCount(nodes: readonly PageNode[]): number {
  return nodes.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The lines of a node among those of all. */
function spanOf(nodes: readonly PageNode[], row: number): { readonly start: number; readonly end: number } {
  const start = lineCount(nodes.slice(0, row));
  return { start, end: start + (nodes[row]?.lines.length ?? 0) };
}
