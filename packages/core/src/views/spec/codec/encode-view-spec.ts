import type { ViewSpec } from '../../../model/question/index.ts';
import { defaultViewSpec, methodUnlessStated } from './paper-views.ts';

/**
 * The query string of a spec, the same for the site's address and the terminal: short names, canonical order, defaults left out, so
 * that each spec has exactly one string. The inverse of `decodeViewSpec`.
 * @example encodeViewSpec(paperViews['figure-3']) // => 'measure=import'
 */
export function encodeViewSpec(spec: ViewSpec): string {
  return Object.entries(parametersOf(spec))
    .filter(([name, value]) => value !== parametersOf(defaultViewSpec)[name as keyof ReturnType<typeof parametersOf>])
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Every parameter as text, in canonical order. */
function parametersOf(spec: ViewSpec) {
  return {
    measure: spec.measures.join(','),
    reporter: spec.reporter as string,
    partners: spec.partners.join(','),
    years: spec.from === spec.to ? String(spec.from) : `${spec.from}-${spec.to}`,
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
