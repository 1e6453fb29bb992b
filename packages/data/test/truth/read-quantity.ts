import { isMissing, type TradeView } from '@sogdia/core';
import { findEconomy, type TradeSeries } from '@sogdia/core/model';
import { shippedScope } from '../../src/index.ts';

const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];
const ofMoney = new Set(['export', 'import', 'total-trade', 'trade-balance', 'gravity-fitted', 'gravity-low', 'gravity-high']);

/** How each measure is spoken of: the reporter's name in `r`, the partner's, or those of the listed partners, in `p`. */
const measures: readonly (readonly [measure: string, pattern: RegExp])[] = [
  ['export-quantity', /^the number of items in (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-quantity', /^the number of items in (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['export-weight', /^the net weight of (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-weight', /^the net weight of (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['export-unit-value', /^the value per item of (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-unit-value', /^the value per item of (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['export-unit-value-by-weight', /^the value per kilogram of (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-unit-value-by-weight', /^the value per kilogram of (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['gravity-residual', /^(?<r>.+?)’s? exports to (?<p>.+?) relative to a gravity model$/u],
  ['export', /^(?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import', /^(?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['openness', /^(?<p>.+?)’s? trade with the world relative to its GDP$/u],
  ['partner-dependence', /^(?<p>.+?)’s? dependence on trade with (?<r>.+)$/u],
  ['trade-dependence', /^(?<r>.+?)’s? dependence on trade with (?<p>.+)$/u],
  ['trade-balance', /^(?<r>.+?)’s? trade balance with (?<p>.+)$/u],
  ['normalised-balance', /^(?<r>.+?)’s? normalised balance with (?<p>.+)$/u],
  ['coverage-ratio', /^(?<r>.+?)’s? export-import ratio with (?<p>.+)$/u],
  ['hhi', /^(?<r>.+?)’s? trade concentration (?:in|over) (?<p>.+)$/u],
  ['effective-number', /^(?<r>.+?)’s? effective number of partners(?: in (?<p>.+))?$/u],
  ['gravity-fitted', /^the gravity model’s prediction for (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['gravity-low', /^the low end of the usual range for (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['gravity-high', /^the high end of the usual range for (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['trade-intensity', /^the intensity of (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['export-hhi', /^the concentration of (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-hhi', /^the concentration of (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['export-effective-number', /^the effective number of goods in (?<r>.+?)’s? exports to (?<p>.+)$/u],
  ['import-effective-number', /^the effective number of goods in (?<r>.+?)’s? imports from (?<p>.+)$/u],
  ['grubel-lloyd-aggregate', /^the intra-industry trade of (?<r>.+?) with (?<p>.+) in all goods$/u],
  ['export-similarity', /^the similarity of (?<r>.+?)’s? exports to those of (?<p>.+)$/u],
  ['trade-complementarity', /^the complementarity of (?<r>.+?)’s? exports and the imports of (?<p>.+)$/u],
  ['total-trade', /^(?<r>.+?)’s? trade with (?<p>.+)$/u],
];

function isCount(text: string): boolean {
  return /^\S+ (?:partners|economies)$/u.test(text) || numberWords.includes(text) || /^\d+$/u.test(text);
}

/** The codes of a list of names, or null for a mere count. */
function readNames(text: string): readonly string[] | null {
  if (text === 'the five Central Asian economies') return five;
  if (isCount(text)) return null;
  return text.split(/, | and | or /u).map(codeOf);
}

/** What was found under a name, or the error that nothing was: that one takes a search for the nearest name. */
const lookups = new Map<string, () => string>();

/** The code of a name that stands in a sentence. */
export function codeOf(name: string): string {
  const known = lookups.get(name) ?? lookUp(name);
  lookups.set(name, known);
  return known();
}

function lookUp(name: string): () => string {
  try {
    const { code } = findEconomy(shippedScope, name.replace(/^the /iu, ''));
    return () => code;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Whether a list names exactly these economies; a count has to be theirs. */
export function lists(text: string, codes: readonly string[]): boolean {
  const named = readNames(text);
  if (named === null) return text.split(' ')[0] === (numberWords[codes.length] ?? String(codes.length));
  const all = text === 'Central Asia' && codes.length > 1 ? five : named;
  return all.length === codes.length && codes.every((code) => all.includes(code));
}

/** A series by its place in the view, as a label is read. */
const place = /^⟪(?<at>\d+)⟫$/u;

/** The series that a phrase speaks of; throws where its words are not those of the view. */
export function readQuantity(phrase: string, view: TradeView): TradeSeries {
  const named = view.series[Number(place.exec(phrase)?.groups?.['at'] ?? -1)];
  if (named !== undefined) return named;
  const { spec } = view;
  const [, unrecorded = phrase, record = ''] = /^(.+) \(([^()]+ figures|reconciled from both sides’ figures)\)$/u.exec(phrase) ?? [];
  const goods = withoutGoods(
    unrecorded.replace(/^(The|What) /u, (word) => word.toLowerCase()),
    view,
  );
  const level = goods.isTransformed ? { text: goods.text, partner: null, list: '' } : withoutTransform(goods.text, view);
  const { measure, partners } =
    level.partner === null ? readLevel(level.text, view) : { measure: levelIn(level.text, view).measure, partners: null };
  const partner = level.partner ?? (partners === null ? null : partners.length === 1 ? (partners[0] ?? null) : null);
  if (level.partner !== null && !lists(level.list, spec.partners)) throw new Error(`not the listed partners: ${phrase}`);
  const found = view.series.find(
    (one) => one.measure === measure && one.partner === partner && one.product === goods.product && isOfRecord(one, record, view),
  );
  if (found === undefined) throw new Error(`no such series: ${phrase}`);
  return found;
}

interface WithoutGoods {
  readonly text: string;
  readonly product: string | null;
  /** Whether what is left is the whole that a share or a rank of goods is in. */
  readonly isTransformed: boolean;
}

/** A phrase without the goods that it is of, which stand in it as their codes. */
function withoutGoods(phrase: string, { spec }: TradeView): WithoutGoods {
  const among = /^the (?<what>share|rank) of ⟨(?<g>[^⟩]+)⟩(?: by product)? in (?<q>.+)$/u.exec(phrase)?.groups;
  if (among?.['what'] === spec.transform && !/⟨/u.test(among?.['q'] ?? '⟨'))
    return { text: among?.['q'] ?? '', product: among?.['g'] ?? '', isTransformed: true };
  const rest = /^the (?<what>part|share) of (?<q>.+) that is not broken down(?<unit>.*)$/u.exec(phrase)?.groups;
  if (rest !== undefined) {
    if ((rest['what'] === 'share') !== (spec.transform === 'share')) throw new Error(`no ${spec.transform}: ${phrase}`);
    return { text: `${rest['q']}${rest['unit']}`, product: 'not-broken-down', isTransformed: rest['what'] === 'share' };
  }
  const named = [...new Set([...phrase.matchAll(/⟨([^⟩]+)⟩/gu)].map(([, code = '']) => code))];
  if (named.length > 1) throw new Error(`several goods: ${phrase}`);
  return { text: phrase.replaceAll(/ (?:of|in) ⟨[^⟩]+⟩/gu, ''), product: named[0] ?? null, isTransformed: false };
}

/** The partner of a phrase on the trade in all goods; throws where its words are not those of the view. */
export function readWholeOf(phrase: string, view: TradeView): { readonly measure: string; readonly partner: string } {
  const { measure, partners } = readLevel(phrase, { ...view, spec: { ...view.spec, transform: 'level' } });
  const [partner, second] = partners ?? [];
  if (partner === undefined || second !== undefined) throw new Error(`not of one partner: ${phrase}`);
  return { measure, partner };
}

/** What the listed partners make up together: the measure, once the list is found to be that of the view. */
export function readWhole(phrase: string, view: TradeView): string {
  if (place.test(phrase)) return readQuantity(phrase, view).measure;
  const [text] = withoutUnit(phrase, view);
  const { measure, list } = levelIn(text, view);
  if (!lists(list, view.spec.partners)) throw new Error(`not the listed partners: ${phrase}`);
  return measure;
}

function isOfRecord(series: TradeSeries, record: string, view: TradeView): boolean {
  if (record === '') return view.spec.record !== 'both' || series.record === recordSpokenOf(view);
  if (record === 'reconciled from both sides’ figures') return series.record === 'reconciled';
  const recorder = codeOf(record.replace(/’s? figures$/u, ''));
  return series.record === 'partner' ? recorder === series.partner : series.record === 'reporter' && recorder === series.reporter;
}

/** Without a record named, a view of both speaks of the first that has a number. */
function recordSpokenOf({ series }: TradeView): TradeSeries['record'] {
  return (series.find(({ points }) => points.some(({ value }) => !isMissing(value))) ?? series[0]).record;
}

interface WithoutTransform {
  readonly text: string;
  readonly partner: string | null;
  readonly list: string;
}

function withoutTransform(phrase: string, view: TradeView): WithoutTransform {
  const { transform, indexYear, frequency } = view.spec;
  const base = frequency === 'month' ? `mean month of ${indexYear}` : String(indexYear);
  const inner = (pattern: RegExp): string => {
    const found = pattern.exec(phrase)?.groups?.['q'];
    if (found === undefined) throw new Error(`does not speak of ${transform}: ${phrase}`);
    return found;
  };
  const ofPartner = (pattern: RegExp): WithoutTransform => {
    const groups = pattern.exec(phrase)?.groups;
    if (groups?.['p'] === undefined || groups['q'] === undefined) throw new Error(`does not speak of ${transform}: ${phrase}`);
    const [text] = withoutUnit(groups['q'], view);
    return { text, partner: codeOf(groups['p']), list: levelIn(text, view).list };
  };
  switch (transform) {
    case 'level':
    case 'rolling-year':
      return { text: phrase, partner: null, list: '' };
    case 'growth':
      return { text: inner(/^(?:the growth of )?(?<q>.+?)(?: on the year before)?$/u), partner: null, list: '' };
    case 'index':
      return { text: inner(new RegExp(`^the index of (?<q>.+) \\(${base} = 100\\)$`, 'u')), partner: null, list: '' };
    case 'world-share':
      return { text: inner(/^the share of (?<q>.+?) in .+ (?:to|from|with) the world$/u), partner: null, list: '' };
    case 'share':
      return ofPartner(/^(?<p>.+?)’s? share in (?<q>.+)$/u);
    case 'rank':
      return ofPartner(/^(?<p>.+?)’s? rank in (?<q>.+)$/u);
    case 'contribution':
      return ofPartner(/^(?<p>.+?)’s? contribution to the growth of (?<q>.+)$/u);
    case 'cagr':
      return { text: inner(/^the average yearly growth of (?<q>.+)$/u), partner: null, list: '' };
    case 'volatility':
      return { text: inner(/^the volatility of (?<q>.+)$/u), partner: null, list: '' };
    case 'break':
      return { text: inner(/^the structural break in (?<q>.+)$/u), partner: null, list: '' };
  }
}

function readLevel(phrase: string, view: TradeView): { readonly measure: string; readonly partners: readonly string[] | null } {
  const [text, owner] = withoutUnit(phrase, view);
  const { measure, list } = levelIn(text, view);
  const partners = list === '' ? null : readNames(list);
  if (owner !== null && partners !== null && partners.length === 1 && codeOf(owner) !== partners[0])
    throw new Error(`the population or product of another economy: ${phrase}`);
  return { measure, partners };
}

/** The phrase without what it is set against and without its money unit, which have to be those of the spec. */
function withoutUnit(phrase: string, view: TradeView): readonly [text: string, owner: string | null] {
  const { money, measures: asked, transform } = view.spec;
  const hasUnit = asked.some((measure) => ofMoney.has(measure));
  const ending = (pattern: RegExp): readonly [string, string | null] => {
    const found = pattern.exec(phrase)?.groups;
    if (found?.['q'] === undefined) throw new Error(`does not say that it is ${money}: ${phrase}`);
    return [found['q'], found['o'] === undefined || found['o'] === 'each partner' ? null : found['o']];
  };
  if (!hasUnit || money === 'usd') return [phrase, null];
  if (money === 'per-head') return ending(/^(?<q>.+) per head of (?<o>.+?)’s? population$/u);
  if (money === 'of-gdp') return ending(/^(?<q>.+) relative to (?<o>.+?)’s? GDP$/u);
  if (transform === 'share' || transform === 'world-share' || transform === 'rank') return [phrase, null];
  return ending(money === 'cny' ? /^(?<q>.+) in yuan$/u : /^(?<q>.+) at constant prices$/u);
}

function levelIn(text: string, view: TradeView): { readonly measure: string; readonly list: string } {
  for (const [measure, pattern] of measures) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined || !view.spec.measures.some((one) => one === measure)) continue;
    const { r, p = measure === 'effective-number' ? 'the world' : '' } = found;
    if (r !== undefined && codeOf(r) !== view.spec.reporter) continue;
    return { measure, list: p === 'all partners' ? 'the world' : p.replace(/^the members of /u, '') };
  }
  throw new Error(`no measure of the view: ${text}`);
}
