import { type Cell, clustersOf, type Line, type Style } from '../../terminal/index.ts';

/** A rectangle of cells that charts write into; writing outside it is ignored. */
export interface DrawBoard {
  put(column: number, row: number, text: string, style: Style): void;
  lines(): readonly Line[];
}

/** An empty board. */
export function drawBoard(width: number, height: number): DrawBoard {
  const rows: Cell[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ({ text: ' ', style: 'plain' as const })),
  );
  return {
    put(column, row, text, style) {
      const line = rows[row];
      if (line === undefined) return;
      let at = column;
      for (const cluster of clustersOf(text)) {
        if (at >= 0 && at + cluster.width <= width && cluster.width > 0) {
          line[at] = { text: cluster.text, style };
          if (cluster.width === 2) line[at + 1] = { text: '', style };
        }
        at += cluster.width;
      }
    },
    lines: () => rows,
  };
}
