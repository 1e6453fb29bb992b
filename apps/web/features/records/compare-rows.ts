/** How two cells sort: numbers by size, words by alphabet, and cells without a value last in either direction. */
export function compareCells(one: string, other: string, direction: 1 | -1): number {
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
  const [first, second] = [Number(one), Number(other)];
  if (Number.isNaN(first) || Number.isNaN(second)) return direction * one.localeCompare(other, 'en');
  return direction * (first - second);
}
