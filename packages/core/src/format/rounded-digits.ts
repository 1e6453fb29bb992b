/** How many digits a number shows: significant ones (a headline) or decimals (a column), never both. */
export type Digits = { readonly significant: number } | { readonly decimals: number };

/** The digits of a number before and after its decimal point. */
export interface RoundedDigits {
  readonly whole: string;
  readonly fraction: string;
}

/** A number as its shortest decimal digits and the place of the point: 0.00123 is `123` with the point at -2. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * The absolute value of a number, rounded half away from zero in its shortest decimal form, as readers round what they see:
 * 1.005 becomes 1.01, though the binary number lies a little below. The same digits as `Intl.NumberFormat` gives, which takes
 * milliseconds to construct.
 * @example roundedDigits(1.005, { decimals: 2 }) // => { whole: '1', fraction: '01' }
 */
export function roundedDigits(value: number, digits: Digits): RoundedDigits {
  const exact = decimalOf(Math.abs(value));
  const isSignificant = 'significant' in digits;
  const kept = isSignificant ? digits.significant : exact.point + digits.decimals;
  const rounded = roundTo(exact, kept);
  const padded = rounded.point > 0 ? rounded.digits.padEnd(rounded.point, '0') : '0'.repeat(1 - rounded.point) + rounded.digits;
  const whole = rounded.point > 0 ? padded.slice(0, rounded.point) : '0';
  const fraction = padded.slice(rounded.point > 0 ? rounded.point : 1);
  return { whole, fraction: isSignificant ? fraction.replace(/0+$/, '') : fraction.padEnd(digits.decimals, '0') };
}

function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: value === 0 ? 1 : Number(exponent) + 1 };
}

/** The first `kept` digits, one more in the last place where the next digit is five or higher; nothing is left of a negative count. */
function roundTo({ digits, point }: Decimal, kept: number): Decimal {
  if (kept >= digits.length) return { digits, point };
  const isUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  if (!isUp) return kept <= 0 ? { digits: '', point: 0 } : { digits: digits.slice(0, kept), point };
  const raised = String(BigInt(`0${digits.slice(0, kept)}`) + 1n);
  return raised.length > kept ? { digits: raised, point: point + 1 } : { digits: raised.padStart(kept, '0'), point };
}
