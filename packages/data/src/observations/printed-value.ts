/** Powers of ten by which publishers print amounts: units, thousands, millions and billions. */
const powers: readonly number[] = [0, 3, 6, 9];

/**
 * A value as printed, for a column: the power of ten by which it is the number itself, in its shortest decimals, or else the text.
 * Nearly every value is printed so, and a text of its own for each would weigh as much as the numbers.
 * @example encodePrinted('3.847', 3847000) // => 6
 * @example encodePrinted('3.850', 3850000) // => '3.850'
 */
export function encodePrinted(printed: string, value: number): number | string {
  // One power can fit, and the quotient tells it: a text is made for that one alone.
  const near = Math.round(Math.log10(Math.abs(value / Number(printed)))) || 0;
  return powers.includes(near) && decimals(value, near) === printed ? near : printed;
}

/**
 * What `encodePrinted` wrote, read back beside the same number.
 * @example decodePrinted(6, 3847000) // => '3.847'
 * @example decodePrinted('3.850', 3850000) // => '3.850'
 */
export function decodePrinted<Cell>(cell: Cell, value: number): Cell | string {
  return typeof cell === 'number' ? decimals(value, cell) : cell;
}

/** A number over a power of ten in its shortest decimals, by moving the point in its text: a division would round. */
function decimals(value: number, power: number): string {
  const text = String(value);
  if (power === 0 || text.includes('e')) return text;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const digits = whole.padStart(power + 1, '0');
  const end = `${digits.slice(-power)}${part}`.replace(/0+$/, '');
  return `${sign}${digits.slice(0, -power)}${end === '' ? '' : `.${end}`}`;
}
