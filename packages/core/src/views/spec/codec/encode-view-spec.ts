import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { indicatorCodec } from './indicator-codec.ts';
import type { ParameterPair } from './parameter-readers.ts';
import type { SpecCodec, Studies } from './spec-codec.ts';
import { tradeCodec } from './trade-codec.ts';

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
  return isTradeSpec(spec) ? stated(tradeCodec, world, spec) : stated(indicatorCodec, world, spec);
}

function stated<Spec extends ViewSpec>(codec: SpecCodec<Spec>, world: Studies, spec: Spec): readonly ParameterPair[] {
  const usual = codec.parametersOf(codec.usual(world));
  return Object.entries(codec.parametersOf(spec)).flatMap(([name, value]) => (value === ownValue(usual, name) ? [] : [{ name, value }]));
}
