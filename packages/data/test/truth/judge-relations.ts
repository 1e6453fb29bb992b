import type { CheckedClaim } from '@sogdia/core';
import type { WorkingLine } from '@sogdia/core/claims';
import { countOf, hold } from './judge.ts';
import { readAmount } from './read-amount.ts';

const amount =
  '[−$¥]*\\d[\\d,]*(?:\\.\\d+)?%?(?: (?:thousand|million|billion|trillion))?(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d| (?:thousand|million|billion|trillion))';

/** How a value is said to stand to another, and whether it does: by what is printed, within half a unit of the last digit. */
const relations: Readonly<Record<string, (difference: number, slack: number) => boolean>> = {
  '≤': (difference, slack) => difference <= slack,
  '≥': (difference, slack) => difference >= -slack,
  '<': (difference, slack) => difference < slack,
  '>': (difference, slack) => difference > -slack,
  '=': (difference, slack) => Math.abs(difference) <= slack,
  '≈': (difference, slack) => Math.abs(difference) <= 2 * slack,
  '≠': (difference) => difference !== 0,
  above: (difference, slack) => difference > -slack,
  below: (difference, slack) => difference < slack,
  'at least': (difference, slack) => difference >= -slack,
  'at most': (difference, slack) => difference <= slack,
  not: (difference) => difference !== 0,
  'not above': (difference, slack) => difference <= slack,
  'not below': (difference, slack) => difference >= -slack,
  // a lower place has the higher number
  'no lower than': (difference) => difference <= 0,
  'no higher than': (difference) => difference >= 0,
};

const signs = new RegExp(`(?<![\\d.])(${amount}) ([≤≥<>=≈≠]) (${amount})`, 'gu');
const words = new RegExp(
  `: (${amount}), (${Object.keys(relations)
    .filter((key) => key.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}) (${amount})(?=[;,.)]|$)`,
  'gu',
);
const pairs = new RegExp(
  `\\((${amount})\\): (not above|not below|above|below|at least|at most|equal to|not) [^;]+? \\((${amount})\\)`,
  'gu',
);
const statedBeside = new RegExp(`(\\d{4}-\\d{2}-\\d{2}|${amount}) \\(the text says ([\\d-]{7}|${amount})\\)`, 'gu');

/** Holds every comparison that a sentence prints to what it prints, and every count of years or economies to the lines of the working. */
export function holdRelations({ working = '', others = '' }: Readonly<Record<string, string | undefined>>, checked: CheckedClaim): void {
  const text = `${working} | ${others}`;
  for (const pattern of [signs, words, pairs])
    for (const [found, one = '', relation = '', other = ''] of text.matchAll(pattern)) {
      const [left, right] = [readAmount(one), readAmount(other)];
      const holds = relations[relation] ?? relations['='];
      // of two places the higher one has the lower number
      const difference =
        (/\d(?:st|nd|rd|th)$/u.test(one) && /^(?:not )?(?:above|below)$/u.test(relation) ? -1 : 1) * (left.value - right.value);
      hold(holds?.(difference, Math.max(left.slack, right.slack)) === true, `${found.replace(/^[:(]+ ?/u, '')} is not so`);
    }
  for (const [found, value = '', stated = ''] of text.matchAll(statedBeside)) {
    if (/^\d{4}-/u.test(value)) {
      hold(value.startsWith(stated), `${found} is off`);
      continue;
    }
    const { value: told, slack } = readAmount(stated);
    hold(Math.abs(readAmount(value).value - told) <= slack, `${found} is off`);
  }
  holdCases(working, checked);
}

/** The years and economies that are told to fail, or to hold in all, against the lines of the working that are of one year or economy each. */
function holdCases(text: string, { working }: CheckedClaim): void {
  const lines = working.filter(({ at, outcome }) => at !== null && outcome !== null);
  const groups = [...Map.groupBy(lines, ({ expression, depth }) => `${depth} ${expression}`).values()];
  for (const [, cases = '', size = ''] of text.matchAll(/: not so (?:in|for) (.+?), out of (\S+) (?:years?|economies|economy)/gu)) {
    const named = [...cases.matchAll(/(?:^|, | and )(\d{4}|[A-Z][a-z]+) \(/gu)].map(([, at = '']) => at);
    const more = countOf(/ and (\S+) more$/u.exec(cases)?.[1] ?? 'none');
    const isIt = (group: readonly WorkingLine[]): boolean => {
      const failing = group.filter(({ outcome }) => outcome === 'fails').map(({ at }) => at);
      return group.length === countOf(size) && failing.length === named.length + more && named.every((at) => failing.includes(at));
    };
    hold(named.length > 0 && groups.some(isIt), `not ${cases} fail out of ${size}`);
  }
  for (const [, size = ''] of text.matchAll(/ for (?:all|both|the) (\S+)(?: (?:years?|economies|economy))?(?=[;.)]|$)/gu)) {
    const count = ['years', 'economies'].includes(size) ? 2 : countOf(size);
    const isIt = (group: readonly WorkingLine[]): boolean => group.length === count && group.every(({ outcome }) => outcome === 'holds');
    hold(groups.some(isIt), `no ${size} years or economies hold`);
  }
}
