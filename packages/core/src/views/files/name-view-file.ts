import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import type { View } from '../../model/view/index.ts';
import { askedOfSource } from '../spec/index.ts';

const longest = 120;
/** More economies than these are counted, not listed. */
const mostListed = 8;

/**
 * What a file of a view is called, without its ending: what it holds, of whom, over which years, in whose record and which vintage, then what
 * else the question states. Letters, digits, dots, hyphens and low lines alone, at most 120 of them. Where a part had to be shortened or
 * written otherwise, a hash of the query stands at the end, so that two queries have two names.
 * @example nameViewFile(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))) // => 'export_chn-with-kaz_2012-2013_chn-record_first-vintage'
 */
export function nameViewFile({ spec, query, name }: Pick<View, 'spec' | 'query' | 'name'>): string {
  const parts = [...(name === null ? [] : [name]), ...partsOf(spec), ...drawn(query)];
  const text = parts.filter((part) => part !== '').join('_');
  const safe = text.replaceAll(/[^\w.-]+/g, '-');
  if (safe === text && safe.length <= longest && !text.includes(counted)) return safe;
  return `${safe.slice(0, longest - hashLength - 1).replace(/[_.-]+$/, '')}_${hashOf(query)}`;
}

const counted = '-economies';
const hashLength = 8;

function partsOf(spec: ViewSpec): readonly string[] {
  const { quantities, economies, reporter } = askedOfSource(spec);
  const { frequency, vintage, transform, indexYear } = spec;
  const trade = isTradeSpec(spec) ? spec : null;
  return [
    quantities.join('-and-'),
    trade === null ? '' : goodsOf(trade),
    `${reporter === null ? '' : `${reporter.toLowerCase()}-with-`}${economiesText(economies)}`,
    spanOf(spec),
    frequency === (trade === null ? null : 'year') ? '' : `by-${frequency}`,
    trade === null ? '' : recordText(trade),
    vintageText(vintage),
    trade === null || trade.money === 'usd' ? '' : trade.money,
    transform === 'level' ? '' : [transform, indexYear].filter((part) => part !== null).join('-'),
  ];
}

function recordText({ record, reporter, method }: TradeSpec): string {
  return {
    reporter: `${reporter.toLowerCase()}-record`,
    partner: 'partner-record',
    both: 'both-records',
    reconciled: `reconciled-by-${method}`,
  }[record];
}

/** What of the factor and the drawing a query states. */
function drawn(query: string): readonly string[] {
  const stated = new Map(query.split('&').map((pair) => pair.split('=') as [string, string]));
  const events = stated.get('events');
  return [
    ...['factor', 'chart'].map((name) => (stated.has(name) ? `${name}-${stated.get(name)}` : '')),
    events === undefined ? '' : events === '1' ? 'with-events' : 'without-events',
  ];
}

function goodsOf({ products, by, level, top }: TradeSpec): string {
  if (by !== null) return ['by', level, ...(top === null ? [] : ['top', top])].join('-');
  return products.join('-and-');
}

function economiesText(codes: readonly string[]): string {
  return codes.length > mostListed ? `${codes.length}${counted}` : codes.join('-').toLowerCase();
}

function spanOf({ from, to, firstMonth, lastMonth }: Pick<ViewSpec, 'from' | 'to' | 'firstMonth' | 'lastMonth'>): string {
  const ends = [endOf(from, firstMonth), endOf(to, lastMonth)];
  return [...new Set(ends)].join(firstMonth === null ? '-' : '-to-');
}

function endOf(year: number, month: number | null): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function vintageText(vintage: ViewSpec['vintage']): string {
  return vintage === 'first' || vintage === 'latest' ? `${vintage}-vintage` : `as-of-${vintage}`;
}

/** FNV-1a in 32 bits, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(hashLength, '0');
}
