import type { ByPart, TidyMap } from '../contract/index.ts';
import { flowOf, readPeriod } from '../normalise/index.ts';

/** A column of values, and what its name says of them. */
export interface WideColumn {
  readonly column: number;
  readonly says: ByPart;
}

/**
 * The columns of values of a table that has many: those whose names are periods or flows, are no other column of the map, or follow a pattern.
 * @example wideColumns(['to', '2022', '2023'], { columns: { partner: 'to' }, unit: 'usd', wide: 'period' }).map(({ says }) => says.period) // => ['2022', '2023']
 */
export function wideColumns(names: readonly string[], { wide, columns, where = {} }: TidyMap): readonly WideColumn[] {
  if (wide === undefined) return [];
  const taken = new Set([...Object.values(columns), ...Object.keys(where)]);
  const saysOf = sayingOf(wide);
  return names.flatMap((name, column) => {
    const says = taken.has(name) ? null : saysOf(name.trim());
    return says === null ? [] : [{ column, says }];
  });
}

function sayingOf(wide: string): (name: string) => ByPart | null {
  if (wide === 'period') return (period) => (readPeriod(period) === null ? null : { period });
  if (wide === 'flow') return (flow) => (flowOf(flow) === null ? null : { flow });
  if (wide === 'partner') return (partner) => (partner === '' || /^\[[A-Z]+\]$/.test(partner) ? null : { partner });
  const pattern = patternOf(wide);
  return (name) => (pattern === null || name.length > longestName ? null : saidBy(pattern, name));
}

/** A name of a column is no longer than this, so that what a pattern tries on it stays little; unions are named by all their members. */
const longestName = 1000;

/**
 * A pattern that somebody typed; null where it is none, or where the names of a file could keep it busy for hours: a repeated group that itself repeats or
 * chooses, a reference back, or more than three repetitions without end.
 * @example patternOf('^(a+)+$') // => null
 */
export function patternOf(text: string): RegExp | null {
  const plain = text.replaceAll(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gsu, 'x');
  const endless = plain.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  if (endless.length > 3 || /\\[1-9k]/.test(plain) || repeatsRepetition(plain)) return null;
  try {
    return new RegExp(text, 'su');
  } catch {
    return null;
  }
}

/** Whether a group that is repeated repeats something itself, or chooses; what a group without an end repeats counts for those around it. */
function repeatsRepetition(plain: string): boolean {
  const inner = /\((?:\?(?:<\w+>|[:=!]|<[=!]))?([^()]*)\)([*+{]?)/;
  for (let rest = plain, found = inner.exec(rest); found !== null; found = inner.exec(rest)) {
    const [group, body = '', sign] = found;
    const isBusy = /[*+|]|\{\d+,/.test(body);
    if (isBusy && sign !== '') return true;
    rest = rest.replace(group.slice(0, sign === '' ? undefined : -1), isBusy ? 'x*' : 'x');
  }
  return false;
}

/** What a pattern finds in a text, by part; null where it finds nothing. */
export function saidBy(pattern: RegExp, text: string): ByPart | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).flatMap(([part, said]) => (said === undefined ? [] : [[part, said.trim()]])),
  );
}
