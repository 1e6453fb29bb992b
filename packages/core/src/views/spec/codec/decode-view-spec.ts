import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import type { AskedWorld } from '../../../model/dataset/index.ts';
import { type ViewSpec, viewSpecSchema } from '../../../model/question/index.ts';
import { pairOf, pairsOf, readParameter } from './parameter-readers.ts';
import { plainViewSpec, usualViewSpec } from './usual-view-spec.ts';
import { withDependents } from './with-dependents.ts';

/**
 * The spec of a query string, read against a dataset: what it leaves out is what the usual study asks (`usualViewSpec`), and economies are
 * those that questions are offered of. A leading `?` is allowed; values are percent-decoded.
 * Throws `UnknownNameError` or `InvalidParameterError` for the first parameter that could not be meant, that stands twice, that does
 * not go with the others, or that is left out where no study asks anything; `readViewSpec` reads what a reader wrote by hand.
 * @example decodeViewSpec(dataset, 'measure=export&partners=KGZ').partners // => ['KGZ']
 */
export function decodeViewSpec(world: AskedWorld, query: string): ViewSpec {
  const known = new Map<string, string>();
  let draft: Partial<ViewSpec> = usualViewSpec(world) ?? plainViewSpec;
  for (const pair of pairsOf(query).map(pairOf)) {
    draft = { ...draft, ...readParameter(world, pair) };
    const before = known.get(pair.name);
    if (before !== undefined)
      throw new InvalidParameterError(pair.name, `${before} and ${pair.value}`, `${pair.name} once, ${listed(pair.name)}`);
    known.set(pair.name, pair.value);
  }
  return validSpec(withDependents(wholeSpec(draft)));
}

/** A spec with whose trade, with whom and when. Throws `InvalidParameterError` for the first that is left out where no study says it. */
export function wholeSpec(draft: Partial<ViewSpec>): ViewSpec {
  const left = (['reporter', 'partners', 'from', 'to'] as const).find((field) => draft[field] === undefined);
  if (left === undefined) return draft as ViewSpec;
  const parameter = left === 'from' || left === 'to' ? 'years' : left;
  throw new InvalidParameterError(parameter, '', 'one that is stated, since the dataset holds no study that asks of any');
}

function listed(name: string): string {
  return name === 'measure' || name === 'partners' ? 'with commas between what it lists' : 'with one value';
}

/** A spec that keeps the rules of its schema. Throws `InvalidParameterError` for the first that it breaks. */
export function validSpec(draft: ViewSpec): ViewSpec {
  const result = viewSpecSchema.safeParse(draft);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = String(issue?.path[0] ?? 'view');
  throw new InvalidParameterError(
    field === 'indexYear' ? 'index-year' : field,
    String(draft[field as keyof ViewSpec] ?? ''),
    issue?.message ?? 'a valid view',
  );
}
