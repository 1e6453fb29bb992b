/** Rows near the wanted heights (fractions of rows tell which is higher), one for each, in their order and inside the height as far as there is room. */
export function spreadRows(wanted: readonly number[], height: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] as number) - (wanted[other] as number));
  const rows: number[] = [];
  for (const [rank, index] of order.entries()) rows.push(Math.max(Math.floor(wanted[index] as number), (rows[rank - 1] ?? -1) + 1));
  for (let rank = rows.length - 1; rank >= 0; rank -= 1) rows[rank] = Math.min(rows[rank] as number, (rows[rank + 1] ?? height) - 1);
  const placed = new Array<number>(wanted.length);
  for (const [rank, index] of order.entries()) placed[index] = rows[rank] as number;
  return placed;
}
