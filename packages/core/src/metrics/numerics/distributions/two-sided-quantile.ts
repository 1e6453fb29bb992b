/**
 * How far from 0 a variable lies with a given probability, on either side. Formula: the distance with P(distance) = p, by halving.
 * Units: p in (0, 1); those of the variable. Shape: `probabilityOf` falls from 1 at 0. Undefined: never.
 * @example twoSidedQuantile(0.05, twoSidedNormal).toFixed(6) // => '1.959964'
 */
export function twoSidedQuantile(probability: number, probabilityOf: (distance: number) => number): number {
  let [low, high] = [0, 1];
  while (probabilityOf(high) > probability && high < 1e300) [low, high] = [high, high * 2];
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (probabilityOf(middle) > probability) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
