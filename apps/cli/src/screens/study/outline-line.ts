import type { ProgramContext } from '../../model/index.ts';
import type { GridRow } from '../../table/index.ts';
import { fitLine, type Line, lineOf } from '../../terminal/index.ts';

/** A row: pointer and name; of a claim the sign of its verdict and what it says, of a figure how it fares, of a section its claims. */
export function outlineLine(row: GridRow, isCursor: boolean, { look, ledger }: ProgramContext, width: number): Line {
  const [fares, says] = row.cells;
  const isClaim = ledger.claims.some(({ id }) => id === row.id);
  const pointer = lineOf([isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected']);
  const name = lineOf([row.label, isCursor ? 'cursor' : row.style]);
  const [found, style] = [fares?.text ?? '', fares?.style ?? 'plain'];
  if (!isClaim) {
    const rest = found === '' ? lineOf(['  '], [says?.text ?? '', 'faint']) : lineOf(['  '], [found, style]);
    return fitLine([...pointer, ...name, ...rest], width);
  }
  const rest = lineOf([' '], [found.split(' ')[0] ?? '', style], [' '], [says?.text ?? '', isCursor ? 'strong' : 'plain']);
  return fitLine([...pointer, ...fitLine(name, 4), ...rest], width);
}
