import { comparand } from './draft-words.ts';

/** A year of a sentence, or the first and the last of a range. */
export interface DraftYears {
  readonly from: number;
  readonly to: number;
}

const year = '(?:19|20)\\d{2}';
/** A year that another one is joined to: a figure after which both stand is of neither. */
const joined = new RegExp(`^${year}(?:,? (?:and|or|to|until)|,|\\s?[-–/])\\s*(?:in )?${year}`);
/** A year that only serves as the base of a comparison, or as a date to come. */
const compared =
  /(?:compared (?:with|to)|than in|(?:above|below|on)(?: the)?|over|against|up on|down on|relative to|since|those of|times(?: that of)?)(?: that of| the level of)?\s$/i;
const ranges = [
  new RegExp(`(?:from|between) (?<from>${year}) (?:to|and|until|through) (?<to>${year})`, 'i'),
  new RegExp(`(?<from>${year})\\s?[-–]\\s?(?<to>${year})`),
  new RegExp(`from <[MP]\\d+>(?: [a-z ]+)? in (?<from>${year}) to <[MP]\\d+>(?: [a-z ]+)? in (?<to>${year})`, 'i'),
];

interface PlacedYear {
  readonly year: number;
  readonly place: number;
}

/**
 * The years that a sentence names, with their places: not those that it only compares with. Written as the skeleton has them.
 */
export function yearsOf(skeleton: string): readonly PlacedYear[] {
  return everyYearOf(skeleton).filter(({ place }) => !compared.test(skeleton.slice(0, place)));
}

/** Every year that a sentence names, whatever for. */
export function yearsNamedIn(skeleton: string): readonly number[] {
  return everyYearOf(skeleton).map((found) => found.year);
}

/** The years that a sentence only compares with. */
export function baseYearsOf(skeleton: string): readonly number[] {
  return everyYearOf(skeleton)
    .filter(({ place }) => compared.test(skeleton.slice(0, place)))
    .map((found) => found.year);
}

function everyYearOf(skeleton: string): readonly PlacedYear[] {
  return [...skeleton.matchAll(new RegExp(`(?<![\\d<MPEA])${year}(?!\\d)`, 'g'))].map((match) => ({
    year: Number(match[0]),
    place: match.index,
  }));
}

/**
 * The year of the figure at a place: the one right before its bracket, or the next one with no other figure between; failing that, the one that opens its clause, or the one before, if all years before are the
 * same; failing that, the only year of the sentence. Null where several could be meant.
 */
export function yearOfFigure(skeleton: string, start: number, end: number): number | null {
  const inBrackets = new RegExp(`(?<year>${year}) \\($`).exec(skeleton.slice(0, start))?.groups?.['year'];
  if (inBrackets !== undefined) return Number(inBrackets);
  const years = yearsOf(skeleton);
  const next = years.find(({ place }) => place >= end && !isOfNextClause(skeleton, end, place));
  if (next !== undefined && !/<[MP]\d+>|;/.test(skeleton.slice(end, next.place))) {
    return joined.test(skeleton.slice(next.place)) ? null : next.year;
  }
  const opening = years.filter(({ place }) => place < start).at(-1);
  if (opening !== undefined && opensItsClause(skeleton.slice(0, opening.place), skeleton.slice(opening.place + 4, start)))
    return opening.year;
  const free = years.filter(({ place }) => !isOfComparand(skeleton, place));
  return only(free.filter(({ place }) => place < start)) ?? only(free);
}

/** The first and the last year of the range that a sentence speaks of; null where it speaks of none. */
export function rangeOf(skeleton: string): DraftYears | null {
  for (const pattern of ranges) {
    const { from, to } = pattern.exec(skeleton)?.groups ?? {};
    if (from !== undefined && to !== undefined && Number(from) < Number(to)) return { from: Number(from), to: Number(to) };
  }
  return null;
}

/** Whether a year opens a clause of its own, to which the figure belongs: `...; in 2021 it was <M>`, `... and by 2023 it had reached <M>`. */
function opensItsClause(before: string, between: string): boolean {
  return /(?:[;,]|(?:^|[;,]? )(?:and|but|while|whereas)) (?:in|by) $/i.test(before) && !/<[MP]\d+>|;/.test(between);
}

/** Whether a year after a figure opens another clause, with a figure of its own: `<M>, and in 2023 <M>`. */
function isOfNextClause(skeleton: string, end: number, place: number): boolean {
  return opensItsClause(skeleton.slice(end, place), '') && /^\d{4}[^;,]*<[MP]\d+>/.test(skeleton.slice(place));
}

/** Whether a year is that of a figure which something is only compared with: `against ... in 2022`. */
function isOfComparand(skeleton: string, place: number): boolean {
  const figure = /<[MP]\d+>[^<;,]{0,20}$/.exec(skeleton.slice(0, place));
  return figure !== null && comparand.test(skeleton.slice(0, figure.index));
}

function only(years: readonly { readonly year: number }[]): number | null {
  const distinct = [...new Set(years.map((found) => found.year))];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

/** Whether a year stands right after a figure, as its own. */
export function yearStandsAfter(text: string, end: number): boolean {
  return /^[^<;]{0,20}\b(?:in|of|for|during) (?:19|20)\d{2}/.test(text.slice(end));
}
