/** A period as a sentence in Chinese names it: a year, which tables print bare, takes its word. */
export function zhPeriod(period: string): string {
  return `${period}${/^\d{4}$/.test(period) ? '年' : ''}`;
}
