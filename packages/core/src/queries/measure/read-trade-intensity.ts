import { tradeIntensity, tradeIntensityFormula } from '../../metrics/shares/trade-intensity.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { wholeWorld } from '../../model/economies/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { readFlow, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric, ofGoods, ofOneDefinition } from '../receipt/index.ts';

/**
 * How much more of the reporter's exports go to the partner than the partner's place in world exports lets expect; 1 is neutral. The
 * reporter's exports and their total are its own records, the world's exports those of all reporters. Unit: a ratio. Undefined: `definitions-differ`; the
 * reason of the first figure that is missing, in the order flow, reporter's total, world to partner, world in all.
 */
export function readTradeIntensity(dataset: Dataset, question: TradeQuestion): ReceiptStep {
  const { period, vintage, partner } = question;
  const ofWorld = { reporter: wholeWorld, flow: 'export', period, vintage, record: 'reporter', ...ofGoods(question) } as const;
  const { receipts, missing } = ofOneDefinition(
    (definition) =>
      [
        readFlow(dataset, { ...question, flow: 'export', definition }),
        readFlow(dataset, { ...question, partner: wholeWorld, flow: 'export', definition }),
      ] as const,
  );
  const operands = [
    { role: 'flow', receipt: receipts[0] },
    { role: 'all exports', receipt: receipts[1] },
    { role: 'world to the partner', receipt: readFlow(dataset, { ...ofWorld, partner }) },
    { role: 'world', receipt: readFlow(dataset, { ...ofWorld, partner: wholeWorld }) },
  ] as const;
  return deriveMetric(
    tradeIntensityFormula,
    subjectOfTrade('trade-intensity', question),
    operands,
    (flow, reporterExports, partnerImports, all) => missing ?? tradeIntensity({ flow, reporterExports, partnerImports, world: all }),
  );
}
