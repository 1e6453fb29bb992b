const exponents: Readonly<Record<string, number>> = { USD: 0, 'thousand USD': 3, 'million USD': 6, 'billion USD': 9 };

/**
 * A printed figure in plain US dollars: the decimal point moves, no product of floats is formed, so that 1483.12524 million
 * is exactly 1483125240. Undefined (null) for a unit that is no multiple of the US dollar.
 * @example scalePrinted('1483.12524', 'million USD') // => 1483125240
 * @example scalePrinted('5', 'EUR') // => null
 */
export function scalePrinted(value: string, unit: string): number | null {
  const exponent = exponents[unit];
  return exponent === undefined ? null : Number(`${value}e${exponent}`);
}
