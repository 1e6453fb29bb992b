import { mirrorDiscrepancy, mirrorDiscrepancyFormula } from '../../metrics/mirror/mirror-discrepancy.ts';
import { mirrorLogGap, mirrorLogGapFormula } from '../../metrics/mirror/mirror-log-gap.ts';
import { calculate } from '../../metrics/numerics/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { derive, deriveMetric, keptOperands } from '../receipt/index.ts';
import { cifFobFactor, importerAtFob } from '../records/index.ts';
import { type FlowQuestion, readFlow } from './read-flow.ts';
import { roundingOf } from './rounding-of.ts';

/**
 * The discrepancy between the two records of one flow. `difference` (reporter minus partner) is the sum of `valuation` (what freight and
 * insurance alone explain at the stated factor) and `rest` (what they leave); `rounding` is the most that quoted figures could
 * account for. `ratio` is the reporter's figure over the partner's; `logGap` and `discrepancy` are the metrics of those names.
 */
export interface Discrepancy {
  readonly difference: ReceiptStep;
  readonly ratio: ReceiptStep;
  readonly logGap: ReceiptStep;
  readonly mirrorDiscrepancy: ReceiptStep;
  readonly valuation: ReceiptStep;
  readonly rest: ReceiptStep;
  readonly rounding: number;
}

/**
 * The discrepancy of a flow between the reporter's and the partner's record, in US dollars and as ratios. Undefined, each part for itself:
 * the reason of the side that is missing (reporter first), `one-sided` for the metrics; `zero-denominator` when the partner records 0.
 * @example readDiscrepancy(dataset, { reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, period: yearPeriod(2013), vintage: 'latest', flow: 'export' }).ratio.value // => 1.25
 */
export function readDiscrepancy(dataset: Dataset, question: Omit<FlowQuestion, 'record' | 'method'>): Discrepancy {
  const own = readRecord(dataset, question, 'reporter');
  const mirror = readRecord(dataset, question, 'partner');
  const [exporter, importer] = question.flow === 'export' ? [own, mirror] : [mirror, own];
  const factor = question.factor ?? cifFobFactor;
  const atFob = importerAtFob(importer, factor);
  const sign = question.flow === 'export' ? -1 : 1;
  return {
    difference: differenceOf('mirror-difference', 'reporter - partner', own, mirror),
    ratio: ratioOf(own, mirror),
    logGap: deriveMetric(mirrorLogGapFormula, subjectOf(own, mirrorLogGapFormula.id), asRecords(exporter, importer), mirrorLogGap),
    mirrorDiscrepancy: deriveMetric(
      mirrorDiscrepancyFormula,
      subjectOf(own, mirrorDiscrepancyFormula.id),
      asRecords(exporter, atFob),
      mirrorDiscrepancy,
    ),
    valuation: valuationOf(importer, factor, sign),
    rest:
      question.flow === 'export'
        ? differenceOf('mirror-rest', 'X - m / f', exporter, atFob)
        : differenceOf('mirror-rest', 'm / f - X', atFob, exporter),
    rounding: roundingOf(own) + roundingOf(mirror),
  };
}

/** One record of the flow; of goods as a breakdown has it. */
function readRecord(dataset: Dataset, question: Omit<FlowQuestion, 'record' | 'method'>, record: 'reporter' | 'partner'): Receipt {
  const read = (): Receipt => readFlow(dataset, { ...question, record });
  const { product, flow: quantity } = question;
  return product === undefined ? read() : keptOperands(dataset, { ...question, record, quantity })(product, read).receipt;
}

function subjectOf(own: Receipt, quantity: string): Receipt['subject'] {
  return { ...own.subject, quantity: `${own.subject.quantity}:${quantity}`, recorder: null };
}

function asRecords(exporter: Receipt, importer: Receipt) {
  return [
    { role: 'exporter', receipt: exporter },
    { role: 'importer', receipt: importer },
  ] as const;
}

function differenceOf(operation: string, formula: string, minuend: Receipt, subtrahend: Receipt): ReceiptStep {
  const derivation = { subject: subjectOf(minuend, operation), unit: 'usd' as const, operation, formula };
  const operands = [
    { role: 'minuend', receipt: minuend },
    { role: 'subtrahend', receipt: subtrahend },
  ] as const;
  return derive(derivation, operands, (one, other) => calculate([one, other], (first, second) => first - second));
}

function ratioOf(own: Receipt, mirror: Receipt): ReceiptStep {
  const derivation = {
    subject: subjectOf(own, 'record-ratio'),
    unit: 'ratio' as const,
    operation: 'record-ratio',
    formula: 'reporter / partner',
  };
  const operands = [
    { role: 'reporter', receipt: own },
    { role: 'partner', receipt: mirror },
  ] as const;
  return derive(derivation, operands, (one, other) =>
    calculate([one, other], (reporter, partner) => (partner === 0 ? missing('zero-denominator') : reporter / partner)),
  );
}

/** Freight and insurance in the importer's figure, with the sign that it has in the difference of the records. */
function valuationOf(importer: Receipt, factor: number, sign: 1 | -1): ReceiptStep {
  const formula = `${sign < 0 ? '-' : ''}(m - m / ${factor})`;
  const derivation = { subject: subjectOf(importer, 'mirror-valuation'), unit: 'usd' as const, operation: 'mirror-valuation', formula };
  return derive(derivation, [{ role: 'importer', receipt: importer }], (imports) =>
    calculate([imports], (value) => sign * (value - value / factor)),
  );
}
