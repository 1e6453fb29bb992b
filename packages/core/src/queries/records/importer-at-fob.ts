import { cifToFob, cifToFobFormula } from '../../metrics/mirror/cif-to-fob.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { derive } from '../receipt/index.ts';

/** The CIF/FOB factor that is used unless another is stated: IMF, Direction of Trade Statistics, since 2017. */
export const cifFobFactor = 1.06;

/** Who uses a factor; any other is the reader's own. */
const sources: ReadonlyMap<number, string> = new Map([
  [1.06, 'CIF/FOB factor of the IMF, Direction of Trade Statistics since 2017'],
  [1.1, 'CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017'],
  [1, 'no allowance for freight and insurance'],
]);

/**
 * The importer's record brought to free on board at the stated factor; its source, or that it is the reader's own, stands in the
 * formula. Undefined: as the record.
 * @example
 * ```ts
 * importerAtFob(
 *   readFlow(dataset, {
 *     reporter: 'CHN',
 *     partner: 'KAZ',
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'latest',
 *     flow: 'import',
 *   }),
 *   1.1,
 * ).formula // => 'm / 1.1 (CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017)'
 * ```
 */
export function importerAtFob(importer: Receipt, factor: number = cifFobFactor): ReceiptStep {
  const formula = `m / ${factor} (${sources.get(factor) ?? 'CIF/FOB factor as asked for'})`;
  const derivation = { subject: importer.subject, unit: importer.unit, operation: cifToFobFormula.id, formula };
  return derive(derivation, [{ role: 'importer', receipt: importer }], (imports) => cifToFob(imports, factor));
}
