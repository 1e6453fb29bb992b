/** Languages in which months are named. */
const languages = 'en ru pt es fr de kk ky uz tg tr'.split(' ');

let named: ReadonlyMap<string, number> | null = null;

/**
 * The number of a month that a text names or begins with, 1 the first; null where it is none.
 * @example ['December', '12. Dezembro', 'январь', 'Aug.', '3.0', 'M07'].map(monthOf) // => [12, 12, 1, 8, 3, 7]
 */
export function monthOf(text: string): number | null {
  const body = text.trim().toLowerCase();
  const number = Number(/^m?(\d{1,2})(?:\.0*)?(?:\.?\s*\p{L}.*)?$/u.exec(body)?.[1] ?? 0);
  if (number >= 1 && number <= 12) return number;
  named ??= monthNames();
  return named.get(body.replace(/\.$/, '')) ?? null;
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of Intl.DateTimeFormat.supportedLocalesOf(languages))
    for (const form of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month: form, ...beside, timeZone: 'UTC' });
        for (let month = 12; month >= 1; month -= 1) {
          const parts = format.formatToParts(Date.UTC(2021, month - 1, 1));
          const name = (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
          if (/\p{L}{3}/u.test(name)) names.set(name, month);
        }
      }
  return names;
}
