import type { Value } from '../../../model/values/index.ts';
import { amount, recordOf } from '../../definition/index.ts';
import { calculate, calculateFromTrade, divide } from '../../numerics/index.ts';

/**
 * Marginal intra-industry trade (Bruelhart's A): the part of the change in trade in which exports and imports move alike. In it dx and dm
 * are the changes between two periods.
 * Units: all in one unit, at constant or current prices alike in both periods; the result is a ratio in [0, 1]; 1 when both change by the
 * same amount, 0 when they move apart.
 * A Missing operand is returned as it is, in the order of the arguments.
 * @metric marginal-iit
 * @example marginalIntraIndustryTrade({ exports: 1, imports: 1 }, { exports: 4, imports: 2 }) // => 0.5
 */
export function marginalIntraIndustryTrade(
  before: { readonly exports: Value; readonly imports: Value },
  after: { readonly exports: Value; readonly imports: Value },
): Value {
  return calculateFromTrade([before.exports, before.imports, after.exports, after.imports], (x0, m0, x1, m1) => {
    const exports = x1 - x0;
    const imports = m1 - m0;
    const movement = Math.abs(exports) + Math.abs(imports);
    const together = Math.sign(exports) === Math.sign(imports);
    const common = together ? Math.min(Math.abs(exports), Math.abs(imports)) : 0;
    return calculate([divide(common, movement)], (half) => 2 * half);
  });
}

/** Registry record of `marginal-iit`. */
export const marginalIntraIndustryTradeMetric = /* @__PURE__ */ recordOf({
  id: 'marginal-iit',
  formula: '1 - |dx - dm| / (|dx| + |dm|)',
  unit: 'ratio',
  input: 'exports and imports of one product in two periods',
  inputs: { exportsBefore: amount, importsBefore: amount, exportsAfter: amount, importsAfter: amount },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'neither exports nor imports change', 'out-of-domain': 'trade is negative' },
  reference: 'Bruelhart 1994, doi:10.1007/BF02707615',
  example: 'product,exportsBefore,importsBefore,exportsAfter,importsAfter\n84,5,8,9,10',
  compute: ({ exportsBefore, importsBefore, exportsAfter, importsAfter }) =>
    marginalIntraIndustryTrade({ exports: exportsBefore, imports: importsBefore }, { exports: exportsAfter, imports: importsAfter }),
});
