const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(?:${months.join('|')})`;
const one = new RegExp(`^(?:(?<m>${month})(?:–(?<n>${month}))? )?(?<y>\\d{4})$`, 'u');
const overYears = new RegExp(`^(?<m>${month}) (?<y>\\d{4})–(?<n>${month}) (?<z>\\d{4})$`, 'u');

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const numberOf = (name: string): number => months.indexOf(name) + 1;

/** The period that a text names, as the data write it: `2013`, `2024-05`, `2024-01..2024-07`. Throws for a text that names none. */
export function readPeriod(text: string): string {
  const { m, n, y } = one.exec(text)?.groups ?? {};
  if (y === undefined) throw new Error(`not a period: ${text}`);
  if (m === undefined) return y;
  const from = `${y}-${twoDigits(numberOf(m))}`;
  return n === undefined ? from : `${from}..${y}-${twoDigits(numberOf(n))}`;
}

/**
 * The periods that a list of runs names, in order: `2013–2015, 2020`, `May–June 2024`, `January–May 2024 to 2024`. A run of months inside a year
 * stands for its months, or for the one period that they make together where `ofParts`: in a view of years to date.
 */
export function readPeriods(text: string, ofParts: boolean): readonly string[] {
  return text.split(', ').flatMap((run) => {
    const [, from, to] = /^(\d{4})–(\d{4})$/u.exec(run) ?? [];
    if (from !== undefined && to !== undefined)
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
    const [first, last] = run.split(' to ');
    if (first !== undefined && last !== undefined) return yearsToDate(readPeriod(first), readPeriod(last));
    const { m, y, n, z } = overYears.exec(run)?.groups ?? {};
    if (m !== undefined && n !== undefined) return monthsBetween(`${y}-${twoDigits(numberOf(m))}`, `${z}-${twoDigits(numberOf(n))}`);
    const period = readPeriod(run);
    const [start = '', end] = period.split('..');
    return end === undefined || ofParts ? [period] : monthsBetween(start, end);
  });
}

function monthsBetween(from: string, to: string): readonly string[] {
  const count = (period: string): number => 12 * Number(period.slice(0, 4)) + Number(period.slice(5)) - 1;
  return Array.from({ length: count(to) - count(from) + 1 }, (_, index) => {
    const at = count(from) + index;
    return `${Math.floor(at / 12)}-${twoDigits((at % 12) + 1)}`;
  });
}

/** From `January–May 2024` to a later end of the same year: each ends a month after the one before; all twelve months are the year. */
function yearsToDate(first: string, last: string): readonly string[] {
  const start = first.slice(0, 7);
  const ends = monthsBetween(first.slice(-7), last.length === 4 ? `${last}-12` : last.slice(-7));
  return ends.map((end) => (end.endsWith('-12') && start.endsWith('-01') ? end.slice(0, 4) : end === start ? end : `${start}..${end}`));
}

/** A change in the form of a label with its span as a sentence has it: of `up 5%, 2017–2020` the words `up 5% between 2017 and 2020`. */
export function spanInWords(fact: string): string {
  return fact.replace(/^((?:up|down) \S+), (\d{4})–(\d{4})/u, '$1 between $2 and $3');
}
