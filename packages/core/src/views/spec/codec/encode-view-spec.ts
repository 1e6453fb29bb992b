import type { AskedStudy } from '../../../model/dataset/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { methodUnlessStated, type PlainViewSpec, plainViewSpec, usualViewSpec } from './usual-view-spec.ts';

/**
 * The query string of a spec, the same for the site's address and the terminal: short names, canonical order, and what the usual study asks
 * left out, so that each spec has exactly one string for a dataset. The inverse of `decodeViewSpec`.
 * @example encodeViewSpec(dataset, studyViewSpec(dataset, 'figure-3')) // => 'measure=import'
 */
export function encodeViewSpec(world: { readonly studies: readonly AskedStudy[] }, spec: ViewSpec): string {
  const usual: Readonly<Record<string, string>> = parametersOf(usualViewSpec(world) ?? plainViewSpec);
  return Object.entries(parametersOf(spec))
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Every parameter as text, in canonical order; nothing for what a spec does not say. */
function parametersOf(spec: PlainViewSpec) {
  return {
    measure: spec.measures.join(','),
    reporter: (spec.reporter ?? '') as string,
    partners: (spec.partners ?? []).join(','),
    years: spec.from === spec.to ? String(spec.from ?? '') : `${spec.from}-${spec.to}`,
    record: spec.record as string,
    method: spec.method === null || spec.method === methodUnlessStated ? '' : (spec.method as string),
    factor: String(spec.factor),
    money: spec.money as string,
    transform: spec.transform as string,
    'index-year': spec.indexYear === null ? '' : String(spec.indexYear),
    vintage: spec.vintage,
    chart: spec.chart as string,
    events: spec.events ? '1' : '0',
  };
}
