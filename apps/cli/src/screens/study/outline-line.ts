import type { ProgramContext } from '../../model/index.ts';
import type { GridRow } from '../../table/index.ts';
import { fitLine, type Line, lineOf, type Style } from '../../terminal/index.ts';

/** A row: pointer and name; of a claim the sign of its verdict and what it says, of a figure how it fares, of a section its claims. */
export function outlineLine(row: GridRow, isCursor: boolean, { look, ledger }: ProgramContext, width: number): Line {
  const [fares, says] = row.cells;
  const isClaim = ledger.claims.some(({ id }) => id === row.id);
  const pointer = lineOf([isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected']);
  const style: Style = isCursor ? 'cursor' : row.style;
  if (!isClaim)
    return fitLine(
      [
        ...pointer,
        ...lineOf(
          [row.label, style],
          ['  '],
          [fares?.text === '' ? (says?.text ?? '') : (fares?.text ?? ''), fares?.text === '' ? 'faint' : (fares?.style ?? 'plain')],
        ),
      ],
      width,
    );
  const sign = lineOf([(fares?.text ?? '').split(' ')[0] ?? '', fares?.style ?? 'plain']);
  return fitLine(
    [
      ...pointer,
      ...fitLine(lineOf([row.label, style]), 4),
      ...lineOf([' ']),
      ...sign,
      ...lineOf([' '], [says?.text ?? '', isCursor ? 'strong' : 'plain']),
    ],
    width,
  );
}
