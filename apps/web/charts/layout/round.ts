/** A coordinate to a tenth of a pixel: finer is not seen, and makes the page heavier. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
