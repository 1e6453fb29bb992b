import type { ByPart, TidyMap } from '../contract/index.ts';
import { flowOf, readPeriod, twoYears } from '../normalise/index.ts';

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
  if (wide === 'period') return (period) => (readPeriod(period) === null && twoYears(period) === null ? null : { period });
  if (wide === 'flow') return (flow) => (flowOf(flow) === null ? null : { flow });
  if (wide === 'partner') return (partner) => (partner === '' || /^\[[A-Z]+\]$/.test(partner) ? null : { partner });
  const pattern = patternOf(wide);
  return (name) => (pattern === null || name.length > longestName ? null : saidBy(pattern, name));
}

/** A name of a column is no longer than this, so that what a pattern tries on it stays little; unions are named by all their members. */
const longestName = 1000;

/**
 * A pattern that somebody typed; null where it is none, or where a name could keep it busy for hours: where it repeats a group, refers back, or has more
 * than three repetitions without end.
 */
function patternOf(text: string): RegExp | null {
  const plain = text.replaceAll(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gsu, 'x');
  const endless = plain.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  if (endless.length > 3 || /\\[1-9k]|\)[*+{]/.test(plain)) return null;
  try {
    return new RegExp(text, 'su');
  } catch {
    return null;
  }
}

/** Of columns of values that no name of a table gives: what was said, and whether that is a pattern that can be tried; null where some are found. */
export function wideFault(names: readonly string[], map: TidyMap): { readonly text: string; readonly isPattern: boolean } | null {
  if (map.wide === undefined || wideColumns(names, map).length > 0) return null;
  return { text: map.wide, isPattern: /^(?:period|flow|partner)$/.test(map.wide) || patternOf(map.wide) !== null };
}

/** What a pattern finds in a text, by part; null where it finds nothing. */
export function saidBy(pattern: RegExp, text: string): ByPart | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).flatMap(([part, said]) => (said === undefined ? [] : [[part, said.trim()]])),
  );
}
