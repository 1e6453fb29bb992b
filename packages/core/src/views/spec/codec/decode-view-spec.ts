import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { type ViewSpec, viewSpecSchema } from '../../../model/question/index.ts';
import { defaultViewSpec } from './paper-views.ts';
import { pairOf, pairsOf, readParameter } from './parameter-readers.ts';
import { withDependents } from './with-dependents.ts';

/**
 * The spec of a query string: defaults for what it leaves out. A leading `?` is allowed; values are percent-decoded.
 * Throws `UnknownNameError` or `InvalidParameterError` for the first parameter that could not be meant, that stands twice, or that does
 * not go with the others; `readViewSpec` reads what a reader wrote by hand.
 * @example decodeViewSpec('measure=export&partners=KGZ').partners // => ['KGZ']
 */
export function decodeViewSpec(query: string): ViewSpec {
  const known = new Map<string, string>();
  let draft: ViewSpec = defaultViewSpec;
  for (const pair of pairsOf(query).map(pairOf)) {
    draft = { ...draft, ...readParameter(pair) };
    const before = known.get(pair.name);
    if (before !== undefined)
      throw new InvalidParameterError(pair.name, `${before} and ${pair.value}`, `${pair.name} once, ${listed(pair.name)}`);
    known.set(pair.name, pair.value);
  }
  return validSpec(withDependents(draft));
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
