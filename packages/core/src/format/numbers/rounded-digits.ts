import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';

/** How many digits a number shows: significant ones (a headline) or decimals (a column), never both. */
export type Digits = { readonly significant: number } | { readonly decimals: number };

/** A number as its shortest decimal digits and the place of the point: 0.00123 is `123` with the point at -2. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * The absolute value of a number, rounded half away from zero in its shortest decimal form, as readers round what they see:
 * 1.005 becomes 1.01, though the binary number lies a little below. The same digits as `Intl.NumberFormat` gives, which takes
 * milliseconds to construct. Throws `InvalidParameterError` for digits of another name.
 * @example roundedDigits(1.005, { decimals: 2 }) // => { whole: '1', fraction: '01' }
 */
export function roundedDigits(value: number, digits: Digits) {
  const exact = decimalOf(Math.abs(value));
  const isSignificant = 'significant' in digits;
  if (!isSignificant && digits.decimals === undefined)
    InvalidParameterError.expectOneOf('digits', Object.keys(digits).join(', '), ['significant', 'decimals']);
  const kept = isSignificant ? digits.significant : exact.point + digits.decimals;
  const rounded = roundTo(exact, kept);
  const wholeDigits = Math.max(rounded.point, 1);
  const padded = ('0'.repeat(wholeDigits - rounded.point) + rounded.digits).padEnd(wholeDigits, '0');
  const fraction = padded.slice(wholeDigits);
  return {
    whole: padded.slice(0, wholeDigits),
    fraction: isSignificant ? fraction.replace(/0+$/, '') : fraction.padEnd(digits.decimals, '0').slice(0, digits.decimals),
  };
}

function decimalOf(value: number): Decimal {
  const text = value.toExponential();
  const exponent = text.indexOf('e');
  return { digits: text.slice(0, exponent).replace('.', ''), point: Number(text.slice(exponent + 1)) + 1 };
}

/** The first `kept` digits, one more in the last place where the next digit is five or higher; nothing is left of a negative count. */
function roundTo({ digits, point }: Decimal, kept: number): Decimal {
  if (digits.charAt(kept) < '5') return { digits: digits.slice(0, kept), point };
  const raised = String(BigInt(digits.slice(0, kept)) + 1n);
  return { digits: raised, point: point + raised.length - kept };
}
