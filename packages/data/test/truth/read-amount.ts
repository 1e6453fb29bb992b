/** A number as a sentence prints it, in the engine's unit, and how far the number that it stands for may lie from it. */
export interface PrintedAmount {
  readonly value: number;
  readonly slack: number;
}

const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 },
};
const pattern =
  /^(?<sign>−?)(?<money>[$¥]?)(?<digits>[\d,]+)(?:\.(?<decimals>\d+))?(?<percent>%?)(?<scale> thousand| million| billion| trillion|k|m|bn|tn)?(?<fold>-fold)?(?:st|nd|rd|th)?(?<points> percentage points)?(?: a head| an item| a kilogram| items| kg)?(?: \(2023 prices\))?$/u;

/**
 * Reads an amount as a reader would: sign, digits, scale, per cent. A multiple stands for the growth that it is. Three significant digits
 * are all that money keeps, so that the last printed digit before a scale may be a rounded one.
 */
export function readAmount(text: string): PrintedAmount {
  const found = pattern.exec(text)?.groups;
  if (found === undefined) throw new Error(`not an amount: ${text}`);
  const { sign, digits = '', decimals = '', percent, scale, fold } = found;
  const plain = Number(`${digits.replaceAll(',', '')}.${decimals === '' ? '0' : decimals}`);
  const unit = (percent === '%' ? 0.01 : 1) * (scales[(scale ?? '').trim()] ?? 1);
  const digit = decimals === '' ? Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, plain))) - 2)) : 10 ** -decimals.length;
  const value = (sign === '−' ? -1 : 1) * plain * unit - (fold === undefined ? 0 : 1);
  return { value, slack: 0.5 * digit * unit * (1 + 1e-9) };
}

/** Whether a printed amount is what is left of a number once it is rounded. */
export function prints(text: string, value: number): boolean {
  const printed = readAmount(text);
  return Math.abs(printed.value - value) <= printed.slack + 1e-12 * Math.abs(value);
}

/** Whether an amount printed without its sign is the size of a number. */
export function printsSize(text: string, value: number): boolean {
  return text.endsWith('-fold') ? prints(text, value) : prints(text, Math.abs(value));
}
