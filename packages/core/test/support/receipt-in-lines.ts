import { isMissing, type Receipt, type Value } from '../../src/index.ts';
import type { ReceiptSubject } from '../../src/model/index.ts';

/**
 * A receipt as text that holds all of it: a line for each number, with its unit and operation or its source, what it is about, and its
 * operands below it, each with its role.
 */
export function receiptInLines(receipt: Receipt, role = '', depth = 0): readonly string[] {
  const head = `${'  '.repeat(depth)}${role === '' ? '' : `${role}: `}${valueInLine(receipt.value)} ${receipt.unit}`;
  const about = aboutOf(receipt.subject);
  if (receipt.kind === 'step') {
    const operands = receipt.operands.flatMap((operand) => receiptInLines(operand.receipt, operand.role, depth + 1));
    return [`${head} = ${receipt.operation} (${receipt.formula}) of ${about}`, ...operands];
  }
  const others = receipt.alternates.map((other) => `${'  '.repeat(depth + 1)}or ${other.value} from ${other.release}, ${other.status}`);
  if (receipt.kind === 'absence') return [`${head}, note ${receipt.note}, by ${receipt.source}, of ${about}`, ...others];
  const quality = [receipt.status, receipt.confidence, receipt.valuation ?? 'no valuation', ...receipt.flags].join(', ');
  return [`${head} from ${receipt.release}, ${originOf(receipt)}, ${quality}, of ${about}`, ...others];
}

/** A value to twelve digits, or why there is none. */
export function valueInLine(value: Value): string {
  if (isMissing(value)) return `${value.missing}${value.of === undefined ? '' : ` of ${value.of}`}`;
  return String(Number(value.toPrecision(12)));
}

/** As printed, or by what it was derived. */
function originOf({ printed, derivation }: Extract<Receipt, { kind: 'cell' }>): string {
  return printed === null ? `derived as ${derivation?.formula}` : `printed ${printed.value} ${printed.unit}`;
}

function aboutOf({ quantity, name, product, reporter, partner, period, ...rest }: ReceiptSubject): string {
  const [recorder] = Object.values(rest);
  return `${name === undefined ? '' : `"${name}" `}${product === undefined ? quantity : `${quantity} ${product}`} ${reporter ?? '-'} ${partner ?? '-'} ${period ?? '-'}, recorded by ${recorder ?? '-'}`;
}
