import { excerpt, listNames } from '../../../errors/excerpt.ts';
import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { SogdiaError } from '../../../errors/sogdia-error.ts';
import { UnknownNameError } from '../../../errors/unknown-name-error.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../../messages/choice-catalogue.ts';
import type { AskedWorld } from '../../../model/dataset/index.ts';
import type { OfferedWorld } from '../../../model/economies/index.ts';
import type { TradeSpec, ViewSpec } from '../../../model/question/index.ts';
import { indicatorSource } from './indicator-source.ts';
import { lists, monthText, type ParameterPair, pairOf, pairsOf, type Span } from './parameter-readers.ts';
import type { SeriesSource } from './series-source.ts';
import { parametersOfToday, readParameter, type SpecOf, sourceNamedBy, viewSpecParameters } from './source-of.ts';
import { tradeSource } from './trade-source.ts';

/** A spec read from an address that somebody may have written by hand. */
export interface ReadViewSpec<Spec extends ViewSpec = ViewSpec> {
  readonly spec: Spec;
  /** The names of the parameters that the address states. */
  readonly stated: ReadonlySet<string>;
  /** What could not be meant, as errors whose fields an app can use. */
  readonly problems: readonly SogdiaError[];
  /** What could not be read as it stands, and how it was read: sentences, none of which quotes more than 80 characters. */
  readonly notices: readonly string[];
}

/** More notices than these are counted. */
const mostNotices = 8;
const [firstYear, lastYear] = [1900, 2100];

/**
 * The spec of a query string as it was probably meant: always a valid spec. Dashes of any length, full-width
 * digits and capitals are read; years that run backwards are turned; of a list the names that are known are kept; a parameter that stands
 * twice is read together where it lists, else from its first value; what cannot be meant is left to its default. `notices` says what was
 * done. `decodeViewSpec` is the strict reading.
 * Throws `InvalidParameterError` only where the dataset holds no study and the string does not say whose trade it asks of, with whom and when.
 * @example readViewSpec(dataset, 'measure=exprot').problems[0]?.message // => 'unknown measure: exprot; did you mean export'
 * @example readViewSpec(dataset, 'years=２０２３–２０１５').notices // => ['The years were in the wrong order. We’ve shown 2015–2023.']
 */
export function readViewSpec<Query extends string>(world: AskedWorld, query: Query, language?: Language): ReadViewSpec<SpecOf<Query>>;
export function readViewSpec(world: AskedWorld, query: string, language: Language = 'en'): ReadViewSpec {
  const problems: SogdiaError[] = [];
  const notices: string[] = [];
  const note = (problem: SogdiaError): void => {
    problems.push(problem);
    notices.push(noticeOf(problem, language));
  };
  const given = [...groupsOf(query, note)].map(([name, values]) => ({ name, value: values[0] ?? '', values }));
  const groups = new Map(parametersOfToday(world, given).map(({ name, values }) => [name, values]));
  const asked: SeriesSource<ViewSpec> = sourceNamedBy(groups.keys());
  const read = readGroups(asked, world, groups, { note, notices, language });
  const isAsked = asked !== indicatorSource || 'indicators' in read;
  const source: SeriesSource<ViewSpec> = isAsked ? asked : tradeSource;
  const draft = { ...source.usual(world), ...(isAsked ? read : {}) } as Partial<ViewSpec>;
  const spec = source.whole(paired(withFrequencyOf(draft, groups.has('frequency'), notices, language), notices, language));
  return { spec, stated: new Set(groups.keys()), problems, notices: atMost(notices, language) };
}

/** Where what is noticed in a query string is noted. */
interface Noted {
  readonly note: (problem: SogdiaError) => void;
  readonly notices: string[];
  readonly language: Language;
}

/** What the parameters of a query string set together. */
function readGroups<Spec extends ViewSpec>(
  source: SeriesSource<Spec>,
  world: OfferedWorld,
  groups: ReadonlyMap<string, readonly string[]>,
  { note, notices, language }: Noted,
): Partial<Spec> {
  const text = choiceCatalogueOf(language);
  let read: Partial<Spec> = {};
  for (const [name, values] of groups) {
    const [first = '', ...others] = values;
    if (others.length > 0 && viewSpecParameters.includes(name))
      notices.push(
        lists.has(name)
          ? text['notice.repeated-list']({ parameter: name })
          : text['notice.repeated']({ parameter: name, value: excerpt(first) }),
      );
    read = {
      ...read,
      ...(lists.has(name) ? readList(source, world, name, values, note) : readOne(source, world, { name, value: first }, note)),
    };
  }
  return read;
}

/** A draft with its years in order, and without what is stated for a transform, a record or a breakdown that it does not have. */
function paired(draft: Partial<ViewSpec>, notices: string[], language: Language): Partial<ViewSpec> {
  const text = choiceCatalogueOf(language);
  let kept = inOrder(draft);
  if (kept !== draft) {
    const [from, to] = [endText(kept.from, monthOf(kept, 'firstMonth')), endText(kept.to, monthOf(kept, 'lastMonth'))];
    notices.push(text['notice.years-swapped']({ from, to }));
  }
  if ('method' in kept && kept.method !== null && kept.record !== 'reconciled') {
    kept = { ...kept, method: null };
    notices.push(text['notice.unpaired-method']);
  }
  if ('by' in kept) {
    const { by = null, level = null, top = null, products = [] } = kept;
    const isWhole = level !== null && products.length === 0;
    if (isWhole) kept = { ...kept, by: 'product' };
    else if ((by ?? level ?? top) !== null) {
      kept = { ...kept, by: null, level: null, top: null };
      notices.push(text[level === null ? 'notice.unpaired-level' : 'notice.unpaired-products']);
    }
  }
  if (kept.indexYear !== null && kept.transform !== 'index') {
    kept = { ...kept, indexYear: null };
    notices.push(text['notice.unpaired-index-year']);
  }
  return kept;
}

/** A draft whose years, or months, run forwards. */
function inOrder(draft: Partial<ViewSpec>): Partial<ViewSpec> {
  const { from, to } = draft;
  if (from === undefined || to === undefined) return draft;
  const [first, last] = [monthOf(draft, 'firstMonth'), monthOf(draft, 'lastMonth')];
  if (from < to || (from === to && (first ?? 1) <= (last ?? 12))) return draft;
  return { ...draft, from: to, to: from, ...(first === null ? {} : { firstMonth: last, lastMonth: first }) };
}

function endText(year: number | undefined, month: number | null): string {
  return month === null ? String(year) : monthText(year, month);
}

function monthOf(draft: Partial<ViewSpec>, field: 'firstMonth' | 'lastMonth'): number | null {
  return (field in draft ? (draft as Partial<TradeSpec>)[field] : null) ?? null;
}

/** A draft of months where its years are given by months and nothing else is said; without these months where years are asked for. */
function withFrequencyOf(draft: Partial<ViewSpec>, isStated: boolean, notices: string[], language: Language): Partial<ViewSpec> {
  if (monthOf(draft, 'firstMonth') === null || !('frequency' in draft) || draft.frequency !== 'year') return draft;
  notices.push(choiceCatalogueOf(language)[isStated ? 'notice.unpaired-months' : 'notice.months-meant']);
  return isStated ? { ...draft, firstMonth: null, lastMonth: null } : { ...draft, frequency: 'month' };
}

/** The distinct values of each parameter, in the order of the query string. */
function groupsOf(query: string, note: (problem: SogdiaError) => void): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const part of pairsOf(query)) {
    const pair = attempt(() => pairOf(part));
    if (pair instanceof SogdiaError) {
      note(pair);
      continue;
    }
    const value = plain(pair.value);
    const values = groups.get(pair.name) ?? [];
    groups.set(pair.name, values.includes(value) ? values : [...values, value]);
  }
  return groups;
}

/** Full-width letters and digits as plain ones, every dash as a hyphen, every separator of a list as a comma. */
function plain(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u3001;]/g, ',')
    .trim();
}

/** The names of a list that are known, each once; nothing where none is. */
function readList<Spec extends ViewSpec>(
  source: SeriesSource<Spec>,
  world: OfferedWorld,
  name: string,
  values: readonly string[],
  note: (problem: SogdiaError) => void,
): Partial<Spec> {
  const items = values.flatMap((value) => value.split(',')).map((item) => item.trim());
  const parts = [...new Set(items)].map((value) => readOne(source, world, { name, value }, note));
  const fields = [...new Set(parts.flatMap((part) => Object.keys(part) as (keyof Spec)[]))];
  const together = fields.map((field) => [field, [...new Set(parts.flatMap((part) => part[field] ?? []))]]);
  return Object.fromEntries(together) as Partial<Spec>;
}

/** What a parameter sets, in small letters where only so it is known; nothing where it could not be meant. */
function readOne<Spec extends ViewSpec>(
  source: SeriesSource<Spec>,
  world: OfferedWorld,
  { name, value }: ParameterPair,
  note: (problem: SogdiaError) => void,
): Partial<Spec> {
  if (name === 'years' || name === 'index-year') {
    const years = yearsIn(value);
    const [from, to = from] = years;
    if (from !== undefined && to !== undefined && (name === 'years' || years.length === 1)) {
      const read: Partial<Pick<ViewSpec, 'from' | 'to' | 'indexYear'>> = name === 'years' ? { from, to } : { indexYear: from };
      return read as Partial<Spec>;
    }
    const months = monthsIn(value);
    if (name === 'years' && months !== null && 'frequency' in source.readers) return months as object as Partial<Spec>;
  }
  const read = attempt(() => readParameter(source, world, { name, value }));
  if (!(read instanceof SogdiaError)) return read;
  const small = attempt(() => readParameter(source, world, { name, value: value.toLowerCase() }));
  if (!(small instanceof SogdiaError)) return small;
  note(read);
  return {};
}

/** A year or two, those that no view can have moved to the first or the last that one can. */
function yearsIn(value: string): readonly number[] {
  const [, from, to] = /^(\d{4})(?: ?(?:-|\.\.|to) ?(\d{4}))?$/.exec(value) ?? [];
  return [from, to].filter((year) => year !== undefined).map((year) => Math.min(lastYear, Math.max(firstYear, Number(year))));
}

/** Months of two years, or of one, written in any way that is meant for no other; null where they are none. */
function monthsIn(value: string): Span | null {
  const month = '(\\d{4})[-./](1[0-2]|0?[1-9])';
  const [, from, first, to = from, last = first] = new RegExp(`^${month}(?: ?(?:-|\\.\\.|to) ?${month})?$`).exec(value) ?? [];
  if (from === undefined || to === undefined) return null;
  const year = (text: string): number => Math.min(lastYear, Math.max(firstYear, Number(text)));
  return { from: year(from), to: year(to), firstMonth: Number(first), lastMonth: Number(last) };
}

/** A problem as a sentence that quotes what was asked for, but never at length. */
function noticeOf(problem: SogdiaError, language: Language): string {
  const text = choiceCatalogueOf(language);
  if (UnknownNameError.isInstance(problem)) {
    const { parameter, value, nearest, allowed } = problem;
    return text['notice.unknown-name']({ parameter, value: excerpt(value), nearest, known: listNames(allowed) });
  }
  if (InvalidParameterError.isInstance(problem)) {
    const { parameter, value, expected } = problem;
    return text['notice.invalid-parameter']({ parameter, value: excerpt(value), expected });
  }
  return excerpt(problem.message);
}

function atMost(notices: readonly string[], language: Language): readonly string[] {
  if (notices.length <= mostNotices) return notices;
  const rest = notices.length - mostNotices + 1;
  return [...notices.slice(0, mostNotices - 1), choiceCatalogueOf(language)['notice.more']({ count: String(rest) })];
}

function attempt<Result>(action: () => Result): Result | SogdiaError {
  try {
    return action();
  } catch (error) {
    if (SogdiaError.isInstance(error)) return error;
    throw error;
  }
}
