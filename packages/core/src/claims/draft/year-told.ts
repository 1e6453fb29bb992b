import { falling, rising } from './draft-words.ts';
import { rangeOf, yearsNamedIn } from './year-of-figure.ts';

const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };
const number = `(?<number>${Object.keys(numbers).join('|')})`;
/** The end of the clause, or of the words that tell the year: `the year before the crisis` tells another one. */
const noMore = '(?= to\\b|\\s*(?:[,;.:)–—]|$))';
const distances = [
  new RegExp(`^,? ${number} years? (?<way>earlier|before|later)${noMore}`, 'i'),
  new RegExp(`^,? (?:in )?the (?<way>previous|preceding) year${noMore}`, 'i'),
  new RegExp(`^,? (?:in )?the year (?<way>before|earlier)${noMore}`, 'i'),
];

/**
 * The year that the words right after a figure tell by its distance from the only year of the sentence: `a year earlier`. Null where they
 * tell none, or the sentence names several years.
 */
export function yearToldAfter(skeleton: string, end: number): number | null {
  const after = skeleton.slice(end);
  const groups = distances.map((pattern) => pattern.exec(after)?.groups).find((found) => found !== undefined);
  const [anchor, ...others] = new Set(yearsNamedIn(skeleton));
  if (groups === undefined || anchor === undefined || others.length > 0) return null;
  const distance = numbers[groups['number']?.toLowerCase() ?? 'one'];
  if (distance === undefined) return null;
  return groups['way']?.toLowerCase() === 'later' ? anchor + distance : anchor - distance;
}

/** Words that tell that a figure was passed on the way to another one. */
const turns = /\b(?:before|then|again|later|recover\w*|rebound\w*|lowest|highest|peak|low|high)\b/i;

/**
 * The year of a figure that stands for an end of the only range of a sentence: `between 2016 and 2023 ... from <M> to <M>`, `... reaching
 * <M>`. Null where the figure is no end, or the sentence names other years.
 */
export function yearOfRangeEnd(skeleton: string, start: number, end: number): number | null {
  const range = rangeOf(skeleton);
  if (range === null || new Set(yearsNamedIn(skeleton)).size !== 2) return null;
  const [before, after] = [skeleton.slice(0, start), skeleton.slice(end)];
  const approximately = '(?:about |around |nearly |almost |some |just |only |over |more than |less than |under )?';
  if (new RegExp(`\\bfrom ${approximately}$`, 'i').test(before) && new RegExp(`^ to ${approximately}<M`, 'i').test(after))
    return range.from;
  const changed = `(?:${rising.source}|${falling.source}|\\b(?:doubled|tripled|quadrupled|halved))`;
  const isLast = [
    new RegExp(`${changed} to ${approximately}$`, 'i'),
    new RegExp(`\\bfrom ${approximately}<M\\d+> to ${approximately}$`, 'i'),
    new RegExp(`(?:, | and |\\bto )(?:reaching|reached|reach|hitting|exceeding|surpassing|totalling|topping) ${approximately}$`, 'i'),
  ];
  return isLast.some((pattern) => pattern.test(before) && !turns.test(before.replace(pattern, '') + after)) ? range.to : null;
}
