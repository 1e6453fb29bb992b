import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { indicatorCodec } from './indicator-codec.ts';
import type { SpecCodec, Studies } from './spec-codec.ts';
import { tradeCodec } from './trade-codec.ts';

/**
 * The query string of a spec, the same for the site's address and the terminal: short names, canonical order, and what the usual study asks
 * left out, so that each spec has exactly one string for a dataset. The inverse of `decodeViewSpec`.
 * @example encodeViewSpec(dataset, studyViewSpec(dataset, 'figure-3')) // => 'measure=import'
 */
export function encodeViewSpec(world: Studies, spec: ViewSpec): string {
  return isTradeSpec(spec) ? encoded(tradeCodec, world, spec) : encoded(indicatorCodec, world, spec);
}

function encoded<Spec extends ViewSpec>(codec: SpecCodec<Spec>, world: Studies, spec: Spec): string {
  const usual = codec.parametersOf(codec.usual(world));
  return Object.entries(codec.parametersOf(spec))
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
