import { openness, opennessFormula } from '../../metrics/shares/openness.ts';
import { tradeDependence, tradeDependenceFormula } from '../../metrics/shares/trade-dependence.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { wholeWorld } from '../../model/economies/index.ts';
import { beginningYear } from '../../model/values/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { readBothFlowsOfGroup, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { readIndicatorOfRole } from '../indicators/index.ts';
import { deriveMetric, ofOneDefinition } from '../receipt/index.ts';

/**
 * How much one of the two economies depends on trade with the other: the trade between them in its whole trade, both from its own
 * records. `trade-dependence` is that of the reporter, `partner-dependence` that of the partner; the two differ by the sizes of the
 * economies. A group depends as its members together. Both are of one definition of goods. Undefined: `definitions-differ` where no record
 * of one definition is held; the reason of the first figure that is missing.
 */
export function readDependence(dataset: Dataset, measure: 'trade-dependence' | 'partner-dependence', question: TradeQuestion): ReceiptStep {
  const own: TradeQuestion =
    measure === 'trade-dependence' ? question : { ...question, reporter: question.partner, partner: question.reporter };
  const { receipts, missing } = ofOneDefinition((definition) => {
    const [exports, imports] = readBothFlowsOfGroup(dataset, { ...own, definition });
    const [allExports, allImports] = readBothFlowsOfGroup(dataset, { ...own, partner: wholeWorld, definition });
    return [exports.receipt, imports.receipt, allExports.receipt, allImports.receipt] as const;
  });
  const [exports, imports, allExports, allImports] = receipts;
  const operands = [
    { role: 'exports', receipt: exports },
    { role: 'imports', receipt: imports },
    { role: 'all exports', receipt: allExports },
    { role: 'all imports', receipt: allImports },
  ] as const;
  return deriveMetric(
    tradeDependenceFormula,
    subjectOfTrade(measure, question),
    operands,
    (x, m, wholeExports, wholeImports) =>
      missing ?? tradeDependence(x, m, { of: 'of-trade', exports: wholeExports, imports: wholeImports }),
  );
}

/**
 * The openness of an economy, the partner of the question: its trade with the world in relation to its gross domestic product, from its
 * own records. Undefined: as the figures, or `no-indicator`.
 */
export function readOpenness(dataset: Dataset, question: TradeQuestion): ReceiptStep {
  const own: TradeQuestion = { ...question, reporter: question.partner, partner: wholeWorld };
  const [exports, imports] = readBothFlowsOfGroup(dataset, own);
  const { period, vintage } = question;
  const gdp = readIndicatorOfRole(dataset, 'gross-domestic-product', { economy: question.partner, year: beginningYear(period), vintage });
  const operands = [exports, imports, { role: 'gross domestic product', receipt: gdp }] as const;
  return deriveMetric(opennessFormula, subjectOfTrade('openness', own), operands, openness);
}
