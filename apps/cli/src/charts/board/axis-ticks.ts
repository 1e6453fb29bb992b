/** Round numbers between two bounds: steps of 1, 2 or 5 times a power of ten, at most `count` of them; with the decimals they need. */
export function axisTicks(low: number, high: number, count: number): { readonly values: readonly number[]; readonly decimals: number } {
  if (!(high > low)) return { values: [low], decimals: 0 };
  const raw = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { values, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}
