import { unitValue, unitValueFormula } from '../../metrics/decomposition/unit-value.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { QuantityUnit } from '../../model/trade/index.ts';
import { type MissingReason, missing, type Unit } from '../../model/values/index.ts';
import type { Receipt, ReceiptAbsence, ReceiptAlternate, ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { type QuantityMeasure, quantitiesAsked } from '../breakdown/index.ts';
import { readFlow, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { yuanToDollarsOperation } from '../indicators/index.ts';
import { derive, totalOverMembers } from '../receipt/index.ts';

/** What a quantity of a flow is called after the flow, by its unit. */
const nouns = { items: 'quantity', kg: 'weight' } as const satisfies Record<QuantityUnit, string>;

/** The unit of a value of one. */
const prices = { items: 'usd-per-item', kg: 'usd-per-kg' } as const satisfies Record<QuantityUnit, Unit>;

/**
 * The receipt of how much of some goods is traded, or of the value of one unit of them: the quantity that the very record states whose value is
 * read. Of a group, and of goods that are the sum of their parts, the sum over them. Units: items or kilograms, US dollars for one.
 * Undefined: as the value, where there is none; `not-in-data` where the record states no quantity in the unit; `estimate-only` where its
 * publisher estimated it; `member-missing`; `out-of-domain` of a figure that no row of a record gives; for unit values as the metric.
 */
export function readQuantity(dataset: Dataset, measure: QuantityMeasure, question: TradeQuestion): Receipt {
  const { flow, unit, isPrice } = quantitiesAsked[measure];
  const value = readFlow(dataset, { ...question, flow });
  const quantity = quantityUnder(value, unit);
  if (!isPrice) return quantity;
  const { id: operation, formula } = unitValueFormula;
  const operands = [
    { role: 'value', receipt: value },
    { role: 'quantity', receipt: quantity },
  ] as const;
  return derive({ subject: subjectOfTrade(measure, question), unit: prices[unit], operation, formula }, operands, unitValue);
}

/** The quantity beside the value that a receipt is of. */
function quantityUnder(value: Receipt, unit: QuantityUnit): Receipt {
  const subject = { ...value.subject, quantity: `${value.subject.quantity}-${nouns[unit]}` };
  if (value.kind === 'absence') return { ...value, subject, unit, alternates: [] };
  if (value.kind === 'cell') return quantityOfCell(value, subject, unit);
  const [amount] = value.operands;
  if (value.operation === yuanToDollarsOperation && amount !== undefined) return quantityUnder(amount.receipt, unit);
  if (value.operation !== 'total-over-members') return absent('out-of-domain', subject, unit);
  return totalOverMembers(
    subject,
    unit,
    value.operands.map(({ role, receipt }) => ({ role, receipt: quantityUnder(receipt, unit) })),
  );
}

function quantityOfCell({ alternates, ...cell }: ReceiptCell, subject: ReceiptSubject, unit: QuantityUnit): Receipt {
  const own = quantityOf(cell, unit);
  const others = alternates.flatMap((other) => quantityOf(other, unit));
  const [stated] = own;
  if (stated === undefined) return absent('not-in-data', subject, unit, others);
  if (stated.status === 'estimated') return absent('estimate-only', subject, unit, [stated, ...others]);
  return { kind: 'cell', subject, unit, ...stated, alternates: others };
}

/** What a row of a source states in a unit beside its value; none where it does not. */
function quantityOf({ product, quantities = [], source, release, confidence, flags, note }: ReceiptAlternate, unit: QuantityUnit) {
  const row = { ...(product === undefined ? {} : { product }), valuation: null, source, release, confidence, flags, note };
  return quantities
    .filter((one) => one.unit === unit)
    .map(({ value, printed, status, findings }) => ({
      ...row,
      value,
      printed,
      status,
      ...(findings === undefined ? {} : { findings }),
    }));
}

function absent(
  reason: MissingReason,
  subject: ReceiptSubject,
  unit: QuantityUnit,
  alternates: ReceiptAbsence['alternates'] = [],
): ReceiptAbsence {
  return { kind: 'absence', subject, unit, value: missing(reason), note: null, source: null, alternates };
}
