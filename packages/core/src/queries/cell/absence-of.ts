import type { Dataset } from '../../model/dataset/index.ts';
import type { Absence } from '../../model/trade/index.ts';
import { beginningYear } from '../../model/values/index.ts';
import type { Cell } from './observations-of-cell.ts';

/** Why the recorder of a cell is known to have none of its own for it; null where nothing is known of it. */
export function absenceOf({ absences }: Pick<Dataset, 'absences'>, cell: Pick<Cell, 'reporter' | 'partner' | 'period'>): Absence | null {
  const year = beginningYear(cell.period);
  const covers = ({ reporter, partner, from, to }: Absence): boolean =>
    reporter === cell.reporter && (partner === null || partner === cell.partner) && from <= year && year <= to;
  return absences.find(covers) ?? null;
}
