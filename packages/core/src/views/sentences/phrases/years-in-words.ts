/**
 * Years as runs.
 * @example yearsInWords([2013, 2014, 2015, 2020]) // => '2013–2015, 2020'
 */
export function yearsInWords(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
