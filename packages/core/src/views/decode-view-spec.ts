import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { nearestNames } from '../errors/nearest-names.ts';
import { SogdiaError } from '../errors/sogdia-error.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { bookSchema } from '../model/book.ts';
import { findEconomy } from '../model/find-economy.ts';
import { measureSchema } from '../model/measure.ts';
import { cifFobFactorSchema, reconciliationMethodSchema } from '../model/reconciliation.ts';
import { asOfSchema, basisSchema, chartSchema, transformSchema, type ViewSpec, viewSpecSchema } from '../model/view-spec.ts';
import { defaultViewSpec, methodUnlessStated } from './paper-views.ts';

/** A spec read from a query string, and what in the string could not be meant; the defaults stand in for that. */
export interface ReadViewSpec {
  readonly spec: ViewSpec;
  readonly problems: readonly SogdiaError[];
}

/** What each parameter of a query string sets in a spec. */
const readers: Readonly<Record<string, (value: string) => Partial<ViewSpec>>> = {
  measure: (value) => ({ measures: listOf(value).map((name) => oneOf('measure', name, measureSchema.options)) }),
  reporter: (value) => ({ reporter: findEconomy(value).code }),
  partners: (value) => ({ partners: listOf(value).map((name) => findEconomy(name).code) }),
  years: yearsFrom,
  book: (value) => ({ book: oneOf('book', value, bookSchema.options) }),
  method: (value) => ({ method: oneOf('method', value, reconciliationMethodSchema.options) }),
  factor: (value) => ({ factor: factorFrom(value) }),
  basis: (value) => ({ basis: oneOf('basis', value, basisSchema.options) }),
  transform: (value) => ({ transform: oneOf('transform', value, transformSchema.options) }),
  base: (value) => ({ base: yearFrom('base', value) }),
  asof: (value) => ({ asOf: asOfFrom(value) }),
  chart: (value) => ({ chart: oneOf('chart', value, chartSchema.options) }),
  events: (value) => ({ events: oneOf('events', value, ['0', '1']) === '1' }),
};

/** The names of the parameters of a query string, in canonical order. */
export const viewSpecParameters: readonly string[] = Object.keys(readers);

/**
 * The spec of a query string: defaults for what it leaves out. A leading `?` is allowed; values are percent-decoded.
 * Throws `UnknownNameError` or `InvalidParameterError` for the first parameter that could not be meant.
 * @example decodeViewSpec('measure=export&partners=KGZ').partners // => ['KGZ']
 */
export function decodeViewSpec(query: string): ViewSpec {
  const { spec, problems } = readViewSpec(query);
  const [first] = problems;
  if (first !== undefined) throw first;
  return spec;
}

/**
 * As `decodeViewSpec`, but never throws: gives the nearest valid spec and the problems, for a page that says what it could not read.
 * @example readViewSpec('measure=exprot').problems[0].message // => 'unknown measure: exprot; did you mean export'
 */
export function readViewSpec(query: string): ReadViewSpec {
  const problems: SogdiaError[] = [];
  let draft: ViewSpec = defaultViewSpec;
  for (const pair of query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')) {
    const read = attempt(() => readPair(pair));
    if (read instanceof SogdiaError) problems.push(read);
    else draft = { ...draft, ...read };
  }
  if (draft.transform === 'index' && draft.base === null) draft = { ...draft, base: draft.from };
  if (draft.book === 'reconciled' && draft.method === null) draft = { ...draft, method: methodUnlessStated };
  const valid = attempt(() => validSpec(draft));
  if (!(valid instanceof SogdiaError)) return { spec: valid, problems };
  return { spec: defaultViewSpec, problems: [...problems, valid] };
}

/** One `name=value` of the query string; a plus is a space, as in forms. */
function readPair(pair: string): Partial<ViewSpec> {
  const [name = '', ...rest] = pair.split('=').map(percentDecoded);
  return readParameter(name, rest.join('='));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new InvalidParameterError('query', text, 'text in percent encoding');
  }
}

function readParameter(name: string, value: string): Partial<ViewSpec> {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) throw new UnknownNameError('parameter', name, viewSpecParameters, nearestNames(name, viewSpecParameters));
  return read(value);
}

function attempt<Result>(action: () => Result): Result | SogdiaError {
  try {
    return action();
  } catch (error) {
    if (SogdiaError.isInstance(error)) return error;
    throw error;
  }
}

function validSpec(draft: ViewSpec): ViewSpec {
  const result = viewSpecSchema.safeParse(draft);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = String(issue?.path[0] ?? 'view');
  throw new InvalidParameterError(field, String(draft[field as keyof ViewSpec] ?? ''), issue?.message ?? 'a valid view');
}

function listOf(value: string): readonly string[] {
  return value.split(',').map((item) => item.trim());
}

function oneOf<Name extends string>(parameter: string, value: string, allowed: readonly Name[]): Name {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new UnknownNameError(parameter, value, allowed, nearestNames(value, allowed));
  return found;
}

function yearsFrom(value: string): Partial<ViewSpec> {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(value);
  if (match === null) throw new InvalidParameterError('years', value, 'a year or two, such as 2013-2023');
  const [, from = '', to = from] = match;
  return { from: yearFrom('years', from), to: yearFrom('years', to) };
}

function yearFrom(parameter: string, value: string): number {
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < 1900 || year > 2100) throw new InvalidParameterError(parameter, value, 'a year from 1900 to 2100');
  return year;
}

function asOfFrom(value: string): ViewSpec['asOf'] {
  const result = asOfSchema.safeParse(value);
  if (!result.success) throw new InvalidParameterError('asof', value, 'as-published, latest, or a date such as 2024-01-31');
  return result.data;
}

function factorFrom(value: string): number {
  const result = cifFobFactorSchema.safeParse(/^\d+(\.\d+)?$/.test(value) ? Number(value) : null);
  if (!result.success) throw new InvalidParameterError('factor', value, 'a CIF/FOB factor from 1 to 2, such as 1.06');
  return result.data;
}
