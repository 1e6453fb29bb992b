import { formatSubject } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { ReceiptCell } from '../../../model/view/index.ts';

/** Each figure of low confidence once, and whether what others publish conflicts with it. */
export function doubtfulCells(
  world: World,
  cells: readonly ReceiptCell[],
  language: Language,
): readonly { readonly cell: string; readonly isInConflict: boolean }[] {
  const byName = Map.groupBy(cells, (cell) => formatSubject(world, cell.subject, language));
  return [...byName].map(([cell, same]) => ({ cell, isInConflict: same.some(({ flags }) => flags.includes('conflicting-sources')) }));
}
