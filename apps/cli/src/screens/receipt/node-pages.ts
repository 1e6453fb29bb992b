import type { Line } from '../../frame/cell.ts';
import { fitLine, lineOf } from '../../frame/line.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import type { Room } from '../screen.ts';

/** Some lines that the cursor stands on as one; `headLine` is the one that is pointed at. */
export interface PageNode {
  readonly lines: readonly Line[];
  readonly headLine: number;
}

/** Whole nodes from the top of the cursor's page; a node that is longer than the page is cut. */
export function pageOfNodes(nodes: readonly PageNode[], row: number, room: Room, glyphs: Glyphs): readonly Line[] {
  const start = startsOf(nodes, room.height).findLast((index) => index <= row) ?? 0;
  return nodes.slice(start).flatMap((node, index) => {
    const isCursor = start + index === row;
    return node.lines.map((line, order) => {
      const isHead = isCursor && order === node.headLine;
      const pointer = lineOf([isHead ? glyphs.pointer : ' ', 'key'], [' ']);
      return fitLine(
        [...pointer, ...(isHead ? line.map((cell) => (cell.style === 'title' ? { ...cell, style: 'cursor' as const } : cell)) : line)],
        room.width,
      );
    });
  });
}

/** The nodes that begin a page, filled one after the other. */
function startsOf(nodes: readonly PageNode[], height: number): readonly number[] {
  const starts = [0];
  let used = 0;
  for (const [index, node] of nodes.entries()) {
    if (used > 0 && used + node.lines.length > height) {
      starts.push(index);
      used = 0;
    }
    used += node.lines.length;
  }
  return starts;
}
