import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { nearestNames } from '../../../errors/nearest-names.ts';
import { UnknownNameError } from '../../../errors/unknown-name-error.ts';
import { findEconomy, namedForQuestions, type OfferedWorld, type World } from '../../../model/economies/index.ts';
import {
  chartSchema,
  cifFobFactorSchema,
  measureSchema,
  moneyUnitSchema,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
  type ViewSpec,
  vintageChoiceSchema,
} from '../../../model/question/index.ts';

/** What each parameter of a query string sets in a spec. */
const readers: Readonly<Record<string, (value: string, world: World) => Partial<ViewSpec>>> = {
  measure: (value) => ({ measures: listOf(value).map((name) => oneOf('measure', name, measureSchema.options)) }),
  reporter: (value, world) => ({ reporter: findEconomy(world, value).code }),
  partners: (value, world) => ({ partners: listOf(value).map((name) => findEconomy(world, name).code) }),
  years: yearsFrom,
  record: (value) => ({ record: oneOf('record', value, recordChoiceSchema.options) }),
  method: (value) => ({ method: oneOf('method', value, reconciliationMethodSchema.options) }),
  factor: (value) => ({ factor: factorFrom(value) }),
  money: (value) => ({ money: oneOf('money', value, moneyUnitSchema.options) }),
  transform: (value) => ({ transform: oneOf('transform', value, transformSchema.options) }),
  'index-year': (value) => ({ indexYear: yearFrom('index-year', value) }),
  vintage: (value) => ({ vintage: vintageFrom(value) }),
  chart: (value) => ({ chart: oneOf('chart', value, chartSchema.options) }),
  events: (value) => ({ events: oneOf('events', value, ['0', '1']) === '1' }),
};

/** The names of the parameters of a query string, in canonical order. */
export const viewSpecParameters: readonly string[] = Object.keys(readers);

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
 * The name that a parameter of a view has today; a name that was never a former one is given back as it is.
 * @example parameterName('basis') // => 'money'
 */
export function parameterName(given: string): string {
  return formerNames.get(given) ?? given;
}

/**
 * A part of a query string as name and value, under the names of today where it has those of former addresses. Throws
 * `InvalidParameterError` for what is no percent encoding.
 */
export function pairOf(part: string): ParameterPair {
  const [given = '', ...rest] = part.split('=').map(percentDecoded);
  const name = parameterName(given);
  const value = rest.join('=');
  return { name, value: name === 'vintage' && value === 'as-published' ? 'first' : value };
}

/** What a parameter sets, economies among those that questions are offered of. Throws `UnknownNameError` or `InvalidParameterError` for what could not be meant. */
export function readParameter(world: OfferedWorld, { name, value }: ParameterPair): Partial<ViewSpec> {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) throw new UnknownNameError('parameter', name, viewSpecParameters, nearestNames(name, viewSpecParameters));
  return read(value, namedForQuestions(world));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new InvalidParameterError('query', text, 'text in percent encoding');
  }
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
  if (match === null) throw new InvalidParameterError('years', value, 'a year or two, such as 2015-2020');
  const [, from = '', to = from] = match;
  return { from: yearFrom('years', from), to: yearFrom('years', to) };
}

function yearFrom(parameter: string, value: string): number {
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < 1900 || year > 2100) throw new InvalidParameterError(parameter, value, 'a year from 1900 to 2100');
  return year;
}

function vintageFrom(value: string): ViewSpec['vintage'] {
  const result = vintageChoiceSchema.safeParse(value);
  if (!result.success) throw new InvalidParameterError('vintage', value, 'first, latest, or a date such as 2024-01-31');
  return result.data;
}

function factorFrom(value: string): number {
  const result = cifFobFactorSchema.safeParse(/^\d+(\.\d+)?$/.test(value) ? Number(value) : null);
  if (!result.success) throw new InvalidParameterError('factor', value, 'a CIF/FOB factor from 1 to 2, such as 1.06');
  return result.data;
}
