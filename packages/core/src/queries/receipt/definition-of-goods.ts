import { type Missing, missing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { cellsOf } from './cells-of.ts';

/** What a record of goods may hold besides; a question that names it takes such a record wherever one is held. */
export type GoodsDefinition = 'goods-and-services';

/**
 * The receipts of a ratio, those above the line and those below it, of one definition of goods: as they are read by the policies, or where
 * goods then stand against goods with services, all of goods with services. The reason `definitions-differ` where no record of one
 * definition is held for all of them; the receipts are then those of the policies.
 */
export function ofOneDefinition<const Receipts extends readonly Receipt[]>(
  read: (definition: GoodsDefinition | undefined) => Receipts,
): { readonly receipts: Receipts; readonly missing: Missing | null } {
  const asRead = read(undefined);
  if (!mixesDefinitions(asRead)) return { receipts: asRead, missing: null };
  const withServices = read('goods-and-services');
  if (!mixesDefinitions(withServices)) return { receipts: withServices, missing: null };
  return { receipts: asRead, missing: missing('definitions-differ') };
}

/** Whether the records of one recorder among some receipts hold services in part only. */
function mixesDefinitions(receipts: readonly Receipt[]): boolean {
  const byRecorder = Map.groupBy(receipts.flatMap(cellsOf), ({ subject }) => subject.recorder);
  return [...byRecorder.values()].some((cells) => new Set(cells.map(({ flags }) => flags.includes('goods-and-services'))).size > 1);
}
