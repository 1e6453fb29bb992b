import { ownValue, yearPeriod } from '../../../model/values/index.ts';
import type { When } from '../phrases/index.ts';
import { type Groups, matchAt, nowhen, ofPartOfYear, spanOf } from '../tokens/index.ts';
import { numeralIn } from './read-figures.ts';
import type { TablePattern, WordsOfLanguage } from './words-of-language.ts';

/** The longest time that begins at a place of a text; null where none does. */
export function periodAt(
  text: string,
  start: number,
  ends: ReadonlyMap<number, number>,
  { times, tables }: WordsOfLanguage,
): { readonly to: number; readonly when: When } | null {
  let best: { readonly to: number; readonly when: When } | null = null;
  for (const { pattern, years } of times) {
    const groups = matchAt(pattern, text, start)?.groups;
    const to = pattern.lastIndex === 0 ? undefined : ends.get(pattern.lastIndex);
    if (to === undefined || (best !== null && to <= best.to)) continue;
    const when = whenAt(inDigits(groups ?? {}, tables), years);
    if (when !== null) best = { to, when: { ...nowhen, ...when } };
  }
  return best;
}

function whenAt(groups: Groups, years: TablePattern['years']): Partial<When> | null {
  if (years === 'previous') return { isPrevious: true };
  if (years === null) return whenOf(groups);
  const isPart = [groups['first'], groups['half'], groups['quarter']].some((part) => part !== undefined);
  return { ...(isPart ? ofPartOfYear(groups) : {}), years: years * Number(groups['count'] ?? 1) };
}

function inDigits(groups: Groups, tables: WordsOfLanguage['tables']): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([name, told]) => [
      name,
      told === undefined ? undefined : (ownValue(tables.digits, told.toLowerCase()) ?? numeralIn(told, tables)),
    ]),
  );
}

function whenOf({ list, from, to, after, quarters, same, ...groups }: Groups): Partial<When> | null {
  if (same !== undefined) return { periods: [yearPeriod(Number(same))], years: 0 };
  if (list !== undefined) return { periods: (list.match(/\d{4}/g) ?? []).map((year) => yearPeriod(Number(year))) };
  if (from !== undefined && to !== undefined) {
    return spanOf(yearPeriod(Number(from)), yearPeriod(Number(to.length === 2 ? from.slice(0, 2) + to : to)));
  }
  const year = groups['year'] ?? after;
  const count = quarters === undefined ? groups['count'] : String(Number(quarters) * 3);
  const isPart = [count, groups['first'], groups['half'], groups['quarter']].some((part) => part !== undefined);
  if (isPart) return ofPartOfYear({ ...groups, count, year });
  return year === undefined ? null : { periods: [yearPeriod(Number(year))] };
}
