const blank = 0x20;
const minus = 0x2d;
const point = 0x2e;

/**
 * The number that bytes print in plain digits (`12.5`), blanks around it aside, times ten to the power `scale`, rounded as its text would be;
 * NaN for anything else, and for more digits than are exact.
 */
export function decimalOfAscii(bytes: Uint8Array, start: number, stop: number, scale: number): number {
  let [at, end] = [start, stop];
  while (at < end && bytes[at] === blank) at += 1;
  while (at < end && bytes[end - 1] === blank) end -= 1;
  const isNegative = bytes[at] === minus;
  if (isNegative) at += 1;
  let [number, digits, whole] = [0, 0, -1];
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      number = number * 10 + byte - 0x30;
      digits += 1;
    } else if (byte === point && whole < 0 && digits > 0) whole = digits;
    else return Number.NaN;
  }
  if (digits === 0 || digits > exactDigits || whole === digits) return Number.NaN;
  return shiftedExactly(isNegative ? -number : number, scale - (whole < 0 ? 0 : digits - whole));
}

/** A number of so many digits is a whole number that a double holds exactly. */
const exactDigits = 15;

/** The powers of ten that a double holds exactly. */
const powers = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/** A number times ten to a power, rounded once, as from text: both factors are exact. NaN for a power that is not. */
function shiftedExactly(number: number, power: number): number {
  const factor = powers[Math.abs(power)];
  if (factor === undefined) return Number.NaN;
  return power < 0 ? number / factor : number * factor;
}

const letters = String.fromCharCode;

/** A few bytes of ASCII as text. Eight at once: letter by letter, text is made of pieces, which takes twice the time. */
export function textOfAscii(bytes: Uint8Array, start: number, end: number): string {
  const byte = (at: number): number => bytes[start + at] as number;
  switch (end - start) {
    case 0:
      return '';
    case 1:
      return letters(byte(0));
    case 2:
      return letters(byte(0), byte(1));
    case 3:
      return letters(byte(0), byte(1), byte(2));
    case 4:
      return letters(byte(0), byte(1), byte(2), byte(3));
    case 5:
      return letters(byte(0), byte(1), byte(2), byte(3), byte(4));
    case 6:
      return letters(byte(0), byte(1), byte(2), byte(3), byte(4), byte(5));
    case 7:
      return letters(byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6));
    default:
      return letters(byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7)) + textOfAscii(bytes, start + 8, end);
  }
}
