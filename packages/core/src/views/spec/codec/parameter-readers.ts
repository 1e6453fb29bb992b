import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { nearestNames } from '../../../errors/nearest-names.ts';
import { UnknownNameError } from '../../../errors/unknown-name-error.ts';
import { findEconomy, type World } from '../../../model/economies/index.ts';
import {
  chartSchema,
  cifFobFactorSchema,
  type Drawing,
  type TradeSpec,
  type ViewSpec,
  type VintageChoice,
  vintageChoiceSchema,
} from '../../../model/question/index.ts';

/** The parameters that list several values. */
export const lists: ReadonlySet<string> = new Set(['measure', 'partners', 'products', 'indicator', 'economies']);

/** One `name=value` of a query string, percent-decoded; a plus is a space, as in forms. */
export interface ParameterPair {
  readonly name: string;
  readonly value: string;
}

/** The parts of a query string in their order; a leading `?` is allowed. */
export function pairsOf(query: string): readonly string[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
}

/** The names that parameters had in addresses written before 2026-12, which still open what they opened then. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ['book', 'record'],
  ['asof', 'vintage'],
  ['basis', 'money'],
  ['base', 'index-year'],
]);

/**
 * A part of a query string as name and value, under the names of today where it has those of former addresses. Throws
 * `InvalidParameterError` for what is no percent encoding.
 */
export function pairOf(part: string): ParameterPair {
  const [name = '', ...rest] = part.split('=').map(percentDecoded);
  return pairOfToday({ name, value: rest.join('=') });
}

/** A parameter under the names of today, where it has former ones. */
export function pairOfToday({ name: given, value }: ParameterPair): ParameterPair {
  const name = formerNames.get(given) ?? given;
  return { name, value: name === 'vintage' && value === 'as-published' ? 'first' : value };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new InvalidParameterError('query', text, 'percent-encoded text');
  }
}

/** The items of a list, which commas part. */
export function listOf(value: string): readonly string[] {
  return value.split(',').map((item) => item.trim());
}

/** A value of a pattern. Throws `InvalidParameterError` for any other. */
export function matching(parameter: string, value: string, pattern: RegExp, expected: string): string {
  if (!pattern.test(value)) throw new InvalidParameterError(parameter, value, expected);
  return value;
}

/** A name out of those that a parameter may have. Throws `UnknownNameError` for any other. */
export function oneOf<Name extends string>(parameter: string, value: string, allowed: readonly Name[]): Name {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new UnknownNameError(parameter, value, allowed, nearestNames(value, allowed));
  return found;
}

const yearsExpected = 'years such as 2019 or 2015-2020';

/** A year or two. Throws `InvalidParameterError` for what is none. */
function yearsFrom(value: string): { readonly from: number; readonly to: number } {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(value);
  if (match === null) throw new InvalidParameterError('years', value, yearsExpected);
  const [, from = '', to = from] = match;
  return { from: yearFrom('years', from), to: yearFrom('years', to) };
}

/** Years, or months of two years, first and last. */
export type Span = Pick<TradeSpec, 'from' | 'to' | 'firstMonth' | 'lastMonth'>;

/** Years or months, one or two. Throws `InvalidParameterError` for what is neither, with the months that were probably meant. */
export function spanFrom(value: string): Span {
  const [, from, first, to = from, last = first] = /^(\d{4})-(0[1-9]|1[0-2])(?:\.\.(\d{4})-(0[1-9]|1[0-2]))?$/.exec(value) ?? [];
  if (from === undefined) return { ...yearsOrMonths(value), firstMonth: null, lastMonth: null };
  return { from: yearFrom('years', from), to: yearFrom('years', to ?? from), firstMonth: Number(first), lastMonth: Number(last) };
}

function yearsOrMonths(value: string): Pick<Span, 'from' | 'to'> {
  if (/^\d{4}(-\d{4})?$/.test(value)) return yearsFrom(value);
  const nearest = monthsNear(value);
  const expected =
    nearest === null ? `${yearsExpected}, or months, such as 2024-03..2026-07` : 'months 01 to 12 in two digits, such as 2024-03..2026-07';
  throw new InvalidParameterError('years', value, expected, nearest === null ? [] : [nearest]);
}

/** A month or two that something is nearest to: in two digits, from 01 to 12, with two dots between; null where it is nothing like it. */
function monthsNear(value: string): string | null {
  const month = '(\\d{4}[-./]\\d{1,2})';
  const [, first, last] = new RegExp(`^${month}(?: ?(?:-|[.]{2}|/|to) ?${month})?$`).exec(value) ?? [];
  if (first === undefined) return null;
  const near = (text: string): string => monthText(Number(text.slice(0, 4)), Math.min(12, Math.max(1, Number(text.slice(5)))));
  return [first, ...(last === undefined ? [] : [last])].map(near).join('..');
}

/** Years or months as a parameter states them; empty where they are not known. */
export function spanText({ firstMonth, lastMonth, ...years }: Partial<Span>): string {
  if (!firstMonth || !lastMonth) return yearsText(years);
  return [...new Set([monthText(years.from, firstMonth), monthText(years.to, lastMonth)])].join('..');
}

/** A month as a parameter states it. */
export function monthText(year: number | undefined, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A year. Throws `InvalidParameterError` for what is none. */
function yearFrom(parameter: string, value: string): number {
  return Number(matching(parameter, value, /^(19|20)\d\d$|^2100$/, 'a year from 1900 to 2100'));
}

/** As known when. Throws `InvalidParameterError` for what is none. */
function vintageFrom(value: string): VintageChoice {
  if (vintageChoiceSchema.safeParse(value).success) return value;
  throw new InvalidParameterError('vintage', value, 'first, latest, or a date such as 2024-01-31');
}

/** A CIF/FOB factor. Throws `InvalidParameterError` for what is none. */
export function factorFrom(value: string): number {
  const result = cifFobFactorSchema.safeParse(/^\d+(\.\d+)?$/.test(value) ? Number(value) : null);
  if (!result.success) throw new InvalidParameterError('factor', value, 'a CIF/FOB factor from 1 to 2, such as 1.06');
  return result.data;
}

/** Economies and groups by code or name. Throws `UnknownNameError` for one that is not known. */
export function economiesFrom(value: string, world: World) {
  return listOf(value).map((name) => findEconomy(world, name).code);
}

/** As known when, against which year and how a view is drawn: the parameters that end every spec, in canonical order. */
export const lastReaders: Readonly<Record<string, (value: string) => Partial<Pick<ViewSpec, 'indexYear' | 'vintage' | keyof Drawing>>>> = {
  'index-year': (value) => ({ indexYear: yearFrom('index-year', value) }),
  vintage: (value) => ({ vintage: vintageFrom(value) }),
  chart: (value) => ({ chart: oneOf('chart', value, chartSchema.options) }),
  events: (value) => ({ events: oneOf('events', value, ['0', '1']) === '1' }),
};

/** The same as text, after the transform; empty for what a draft does not say. */
export function lastTexts(spec: Partial<ViewSpec>): Readonly<Record<string, string>> {
  return {
    transform: spec.transform ?? '',
    'index-year': String(spec.indexYear ?? ''),
    vintage: spec.vintage ?? '',
    chart: spec.chart ?? '',
    events: spec.events ? '1' : '0',
  };
}

/** A spec with the first year as base of an index that states none. */
export function withIndexYear<Spec extends ViewSpec>(spec: Spec): Spec {
  return spec.transform === 'index' && spec.indexYear === null ? { ...spec, indexYear: spec.from } : spec;
}

/** A year or two as a parameter states them; empty where they are not known. */
function yearsText({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): string {
  return from === to ? String(from ?? '') : `${from}-${to}`;
}

/** A draft without whose trade or which economies, or when, throws `InvalidParameterError` for the first parameter that is left out. */
export function requireStated<Draft extends object>(draft: Draft, parameters: Readonly<Partial<Record<keyof Draft, string>>>): void {
  for (const [field, parameter] of Object.entries(parameters) as [keyof Draft, string][]) {
    if (draft[field] === undefined) throw new InvalidParameterError(parameter, '', 'a value: the dataset has no study');
  }
}
