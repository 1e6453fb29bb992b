import type { ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import type { ParameterPair } from './parameter-readers.ts';
import type { Studies } from './series-source.ts';
import { sourceOf } from './source-of.ts';

/**
 * The query string of a spec, the same for the site's address and the terminal: short names, canonical order, and what the usual study asks
 * left out, so that each spec has exactly one string for a dataset. The inverse of `decodeViewSpec`.
 * @example encodeViewSpec(dataset, studyViewSpec(dataset, 'figure-3')) // => 'measure=import'
 */
export function encodeViewSpec(world: Studies, spec: ViewSpec): string {
  return parametersOf(world, spec)
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');
}

/** The parameters in which a spec is not what the usual study asks, in canonical order. */
export function parametersOf(world: Studies, spec: ViewSpec): readonly ParameterPair[] {
  const source = sourceOf(spec);
  const usual = source.parametersOf(source.usual(world));
  return Object.entries(source.parametersOf(spec)).flatMap(([name, value]) => (value === ownValue(usual, name) ? [] : [{ name, value }]));
}
