import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import type { AskedWorld } from '../../../model/dataset/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { lists, type ParameterPair, pairOf, pairsOf, spanText } from './parameter-readers.ts';
import type { SeriesSource } from './series-source.ts';
import { parametersOfToday, readParameter, type SpecOf, sourceNamedBy, sourceOf } from './source-of.ts';

/**
 * The spec of a query string, read against a dataset: what it leaves out is what the usual study asks (`usualViewSpec`), and economies are
 * those that questions are offered of. A string with the parameter `indicator` asks of indicators, any other of trade, unless its measure is a ladder
 * of levels, as it was written before 2026-12. A leading `?` is
 * allowed; values are percent-decoded.
 * Throws `UnknownNameError` or `InvalidParameterError` for the first parameter that could not be meant, that stands twice, that does
 * not go with the others, or that is left out where no study asks anything; `readViewSpec` reads what a reader wrote by hand.
 * @example decodeViewSpec(dataset, 'measure=export&partners=KGZ').partners // => ['KGZ']
 * @example decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ').economies // => ['KAZ']
 */
export function decodeViewSpec<Query extends string>(world: AskedWorld, query: Query): SpecOf<Query>;
export function decodeViewSpec(world: AskedWorld, query: string): ViewSpec {
  return specOfParameters(world, pairsOf(query).map(pairOf));
}

/** The spec that parameters ask for; throws as `decodeViewSpec` does. */
export function specOfParameters(world: AskedWorld, given: readonly ParameterPair[]): ViewSpec {
  const pairs = parametersOfToday(world, given);
  const source: SeriesSource<ViewSpec> = sourceNamedBy(pairs.map(({ name }) => name));
  const known = new Map<string, string>();
  let draft = source.usual(world);
  for (const pair of pairs) {
    draft = { ...draft, ...readParameter(source, world, pair) } as typeof draft;
    const before = known.get(pair.name);
    if (before !== undefined)
      throw new InvalidParameterError(pair.name, `${before} and ${pair.value}`, `${pair.name} once, ${listed(pair.name)}`);
    known.set(pair.name, pair.value);
  }
  return validSpec(source.whole(draft));
}

function listed(name: string): string {
  return lists.has(name) ? 'with commas between the values' : 'with one value';
}

/** A spec that keeps the rules of its schema. Throws `InvalidParameterError` for the first that it breaks. */
export function validSpec<Spec extends ViewSpec>(draft: Spec): Spec {
  const result = sourceOf(draft).schema.safeParse(draft);
  if (result.success) return result.data as Spec;
  const [issue] = result.error.issues;
  const field = String(issue?.path[0] ?? 'view');
  throw new InvalidParameterError(
    ownValue(parameterOf, field) ?? field,
    field === 'to' ? spanText(draft) : String(ownValue({ ...draft }, field) ?? ''),
    issue?.message ?? 'a valid view',
  );
}

/** The parameters of the fields that are stated under another name. */
const parameterOf: Readonly<Record<string, string>> = {
  measures: 'measure',
  indicators: 'indicator',
  to: 'years',
  indexYear: 'index-year',
};
