import { computeView, type IndicatorView, isMissing, type Receipt, type TradeView } from '@sogdia/core';
import { formatProduct, formatReceiptValue } from '@sogdia/core/format';
import type { Dataset, ReceiptCell, Sentence, TradeSeries } from '@sogdia/core/model';
import { prints } from './read-amount.ts';
import { codeOf, lists, readQuantity } from './read-quantity.ts';

/** A year, a month or a run of months, as `periodsInCodes` writes them into a sentence. */
const period = '\\d{4}(?:-\\d{2}(?:\\.\\.\\d{4}-\\d{2})?)?';

/** A pattern of sentences on years, of sentences on any periods. */
export function ofPeriods(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('\\d{4}', period), 'u');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(${[...months, ...months.map((name) => name.slice(0, 3))].join('|')})`;

/** A sentence with its months and runs of months as the data write them, so that it reads as one on years does. */
export function periodsInCodes(text: string, { spec }: TradeView | IndicatorView): string {
  const [frequency, transform]: readonly (string | null)[] = [spec.frequency, spec.transform];
  hold(!text.includes('the twelve months to ') || transform === 'rolling-year', 'a sum of twelve months in a view of none');
  const code = (name: string, year: string): string =>
    `${year}-${String(months.findIndex((one) => one.startsWith(name)) + 1).padStart(2, '0')}`;
  return text
    .replaceAll('the twelve months to ', '')
    .replaceAll(new RegExp(`${month}–${month} (\\d{4})`, 'gu'), (_, from: string, to: string, year: string) =>
      [code(from, year), code(to, year)].join(frequency === 'month' ? '–' : '..'),
    )
    .replaceAll(new RegExp(`${month} (\\d{4})`, 'gu'), (_, name: string, year: string) => code(name, year))
    .replaceAll(new RegExp(`(${period}) on (${period})`, 'gu'), (_, at: string, before: string) => {
      hold(before === at.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1)), `${before} is not the year before ${at}`);
      return at;
    })
    .replaceAll(new RegExp(`(?<=\\d) to (?=${period}[,;:])`, 'gu'), '–');
}

/** A sentence with goods as `⟨HS:27⟩` in the place of their names, which have commas and conjunctions of their own. */
export function goodsInCodes(text: string, view: TradeView): string {
  const products = new Set(view.series.flatMap(({ product }) => product ?? []));
  products.delete('not-broken-down');
  const phrases = new Map(
    [...products].flatMap((product) => {
      const phrase = phraseOf(product, view);
      return [[phrase.replace(/ \([^()]*\)$/u, ''), product] as const, [phrase, product] as const];
    }),
  );
  const longestFirst = [...phrases.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = longestFirst.map((phrase) =>
    phrase.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/^./gu, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  // What a share is of is no product, where all goods are one of those that are shown.
  return products.size === 0
    ? text
    : text.replaceAll(new RegExp(`⟨[^⟩]*⟩|(?<!, share of )(?:${pattern.join('|')})`, 'gu'), (found) =>
        found.startsWith('⟨') ? found : `⟨${phrases.get(found) ?? phrases.get(found.charAt(0).toLowerCase() + found.slice(1))}⟩`,
      );
}

/** Goods as they stand in a sentence: `mineral fuels (HS 27)`. */
function phraseOf(product: string, view: TradeView): string {
  const name = formatProduct(view, product, 'en');
  const code = `, ${product.replace(/^NATIONAL:/u, '').replace(':', ' ')}`;
  return name.endsWith(code) ? `${name.slice(0, -code.length)} (${code.slice(2)})` : name;
}

/** The goods that a view compares, with one partner, of one measure and record: those of the first with a number; what a breakdown leaves is none. */
export function goodsOf(view: TradeView): readonly TradeSeries[] {
  const goods = view.series.filter(({ product }) => product !== null && product !== 'other-products' && product !== 'not-broken-down');
  const spoken = goods.find((series) => periodsOf(series).length > 0);
  return goods.filter(
    ({ measure, partner, record }) => measure === spoken?.measure && partner === spoken.partner && record === spoken.record,
  );
}

const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence tells it: small ones in words. */
export function countOf(word: string): number {
  return numberWords.includes(word) ? numberWords.indexOf(word) : Number(word);
}

/** Whether a view tells of several goods. */
export function isOfSeveralGoods({ spec, series }: TradeView): boolean {
  return series.some(({ product }) => product !== null) && (spec.by !== null || spec.products.length > 1);
}

/** Holds a period to be the latest in which nearly as many goods have a number as in any, and gives those that have one there. */
export function goodsIn(period: string, view: TradeView): readonly TradeSeries[] {
  const goods = goodsOf(view);
  const periods = goods[0]?.points.map((point) => String(point.period)) ?? [];
  const counts = periods.map((one) => goods.filter((series) => numberAt(series, one) !== null).length);
  const at = periods.findLast((_, index) => (counts[index] ?? 0) > 0 && (counts[index] ?? 0) >= (2 / 3) * Math.max(...counts));
  hold(at === period, `goods compare in ${at}`);
  return goods.filter((series) => numberAt(series, period) !== null);
}

/** The first period that the last of a series is compared with: of years the first; of parts of years the same part of an earlier year. */
export function comparedFrom(series: TradeSeries, last: string): string | undefined {
  const known = periodsOf(series).filter((one) => one !== last);
  if (last.length === 4 && known.every((one) => one.length === 4)) return known[0];
  const part = (one: string): string => (one.length === 4 ? '-01..-12' : one.replaceAll(/\d{4}/gu, ''));
  return known.findLast((one) => part(one) === part(last));
}

/** The periods of a series from one to another, whether they have a number or not. */
export function between(series: TradeSeries, from: string, to: string): readonly string[] {
  const all = series.points.map((point) => String(point.period));
  const [first, last] = [all.indexOf(from), all.indexOf(to)];
  hold(first >= 0 && last >= first, `${from} to ${to} is no run of the view`);
  return all.slice(first, last + 1);
}

/** The period of a series right before another; null where that is the first. */
export function before(series: TradeSeries, at: string): string | null {
  const all = series.points.map((point) => String(point.period));
  return all[all.indexOf(at) - 1] ?? null;
}

/** The dataset of a view, for what a sentence says of periods that the view does not show. */
export const datasetOfView = new WeakMap<TradeView, Dataset>();

/** The same question from an earlier year, or month, on. */
export function viewFrom(view: TradeView, from: string): TradeView {
  const dataset = datasetOfView.get(view);
  if (dataset === undefined) throw new Error('the dataset of the view is not known');
  const months = view.spec.frequency === 'year' ? {} : { firstMonth: Number(from.slice(5, 7)), lastMonth: view.spec.lastMonth ?? 12 };
  const wider = computeView(dataset, { ...view.spec, from: Number(from.slice(0, 4)), ...months });
  datasetOfView.set(wider, dataset);
  return wider;
}

/** What lies beyond both ends of some numbers in order, and by more than a tenth: a high inside of which that much is lost, a low that far below the lower end. */
function beyondEnds(
  numbers: readonly { readonly period: string; readonly value: number }[],
): readonly { readonly kind: 'high' | 'low'; readonly at: string }[] {
  const [first, last, inner] = [numbers[0], numbers.at(-1), numbers.slice(1, -1)];
  if (first === undefined || last === undefined || inner.length === 0 || numbers.some(({ value }) => value < 0)) return [];
  const top = inner.reduce((best, one) => (one.value > best.value ? one : best));
  const bottom = inner.reduce((best, one) => (one.value < best.value ? one : best));
  const [most, least] = [Math.max(first.value, last.value), Math.min(first.value, last.value)];
  const found = [
    ...(top.value > most && most <= 0.9 * top.value ? [{ kind: 'high', at: top.period } as const] : []),
    ...(bottom.value < least && bottom.value <= 0.9 * least ? [{ kind: 'low', at: bottom.period } as const] : []),
  ];
  return found.toSorted((one, other) => one.at.localeCompare(other.at));
}

/**
 * Where numbers in order turned: higher, or lower, than all before and after until they had come from it, and went from it, by a quarter of
 * the way between the lowest and the highest.
 */
function swingsIn(numbers: readonly { readonly period: string; readonly value: number }[]): readonly string[] {
  const values = numbers.map(({ value }) => value);
  const swing = (Math.max(...values) - Math.min(...values)) / 4;
  const isTurn = (at: number, sign: 1 | -1): boolean => {
    const gap = (other: number): number => sign * ((values[at] as number) - (values[other] as number));
    let [before, after] = [at - 1, at + 1];
    while (before >= 0 && gap(before) > 0 && gap(before) < swing) before -= 1;
    while (after < values.length && gap(after) >= 0 && gap(after) < swing) after += 1;
    return before >= 0 && after < values.length && gap(before) >= swing && gap(after) >= swing;
  };
  return swing === 0 ? [] : numbers.flatMap(({ period }, at) => (isTurn(at, 1) || isTurn(at, -1) ? [period] : []));
}

/** From when on a sentence tells of numbers in order: the last of those beyond both ends, or where they turned last, or the first. */
export function startOf(numbers: readonly { readonly period: string; readonly value: number }[]): string | undefined {
  const turns = [...beyondEnds(numbers).map(({ at }) => at), ...swingsIn(numbers)];
  return turns.toSorted().at(-1) ?? numbers[0]?.period;
}

/** Money in a sentence has to be in the currency of its view. */
export function holdCurrency(text: string, { spec }: TradeView): void {
  hold(!text.includes(spec.money === 'cny' ? '$' : '¥'), `not in ${spec.money}: ${text}`);
}

/** Throws what is not so. */
export function hold(condition: boolean, fault: string): void {
  if (!condition) throw new Error(fault);
}

/** The number of a series in a period, or null where it has none. */
export function numberAt(series: TradeSeries, period: string): number | null {
  const value = series.points.find((point) => point.period === period)?.value;
  return value === undefined || isMissing(value) ? null : value;
}

/** The number of a series in a period in which it has to have one. */
export function known(series: TradeSeries, period: string): number {
  const value = numberAt(series, period);
  if (value === null) throw new Error(`no number of ${series.label} in ${period}`);
  return value;
}

/** The periods in which a series has a number. */
export function periodsOf(series: TradeSeries): readonly string[] {
  return series.points.flatMap(({ period, value }) => (isMissing(value) ? [] : [period]));
}

/** The digits that a reader sees of a number, and so can tell it from another by. */
export function digitsAt(series: TradeSeries, at: string, view: TradeView): string {
  const receipt = series.points.find((point) => point.period === at)?.receipt;
  if (receipt === undefined) throw new Error(`no point of ${series.label} in ${at}`);
  return formatReceiptValue(view, receipt, 'en', 'long');
}

/** Holds a printed amount to the number of a series in a period. */
export function holdAmount(text: string, series: TradeSeries, period: string): void {
  hold(prints(text, known(series, period)), `${text} is not ${known(series, period)}, ${series.label} in ${period}`);
}

/** A balance as a surplus or a deficit, any other value as it is. */
export function holdValue(text: string, series: TradeSeries, period: string): void {
  const [, side, size] = /^a (surplus|deficit) of (.+)$/u.exec(text) ?? [];
  if (side === undefined || size === undefined) {
    holdAmount(text, series, period);
    return;
  }
  const value = known(series, period);
  hold(side === 'surplus' ? value > 0 : value < 0, `${value} is no ${side}`);
  hold(prints(size, Math.abs(value)), `${size} is not the size of ${value}`);
}

/** Growth between two numbers, as a part of the first. */
export function growth(from: number, to: number): number {
  return to / from - 1;
}

/** The series of the first measure and record that have a number. */
export function mainOf(view: TradeView): readonly TradeSeries[] {
  const first = view.series.find((series) => periodsOf(series).length > 0) ?? view.series[0];
  return view.series.filter(({ measure, record }) => measure === first.measure && record === first.record);
}

/** The series that compare: one for each partner that is no group and not the world; the first where fewer than two are left. */
export function comparable(view: TradeView): readonly TradeSeries[] {
  const main = mainOf(view);
  const parts = main.filter(({ partner }) => partner !== 'CA5' && partner !== 'WLD');
  if (parts.length > 1 && parts.some((series) => periodsOf(series).length > 0)) return parts;
  return [main.find((series) => periodsOf(series).length > 0) ?? view.series[0]];
}

/** Those of the comparable that have a number in the period; the list in words has to be theirs. */
export function comparedIn(set: string, period: string, view: TradeView): readonly TradeSeries[] {
  const present = comparable(view).filter((series) => numberAt(series, period) !== null);
  hold(
    lists(
      set,
      present.map(({ partner }) => partner),
    ),
    `compared are ${present.map(({ partner }) => partner).join(', ')}, not ${set}`,
  );
  return present;
}

/** The series that the phrase of a sentence names, in the words of the view. */
export function quantity(phrase: string, view: TradeView): TradeSeries {
  return readQuantity(phrase, view);
}

/** The series of one economy among the comparable. */
export function seriesOf(name: string, view: TradeView): TradeSeries {
  const found = comparable(view).find(({ partner }) => partner === codeOf(name));
  if (found === undefined) throw new Error(`not among the compared: ${name}`);
  return found;
}

/** Takes the clauses around a headline off and judges them: whose record, whose figures; what it leaves out the subtitle has to say. */
export function headlineBody(sentence: Sentence, view: TradeView): string {
  const { spans } = sentence;
  const isThePapers = recordsUnder(spans).some(({ status }) => status === 'from-the-paper');
  hold(!isThePapers || /from the paper/u.test(view.subtitle), `nobody says that a figure is the paper’s: ${view.query}`);
  const namesBody =
    /^(?:[Pp]artly )?(?:[Rr]econciled|[Cc]ompiled|[Ee]stimated) by |, (?:partly )?(?:reconciled|compiled|estimated) by /u.test(
      sentence.text,
    );
  if (!namesBody) for (const cell of madeUnder(spans)) hold(view.subtitle.includes(publisherOf(cell, view)), `nobody names ${cell.source}`);
  hold(!sentence.text.includes(' in real terms') || view.spec.money === 'usd-constant', 'not at constant prices');
  const front = originInFront(sentence.text.replace(' in real terms', ' at constant prices'));
  const text = namesBody ? takeOrigin(front, sentence, view) : front;
  const { by, body } = takeRecord(goodsInCodes(periodsInCodes(text, view), view));
  const ofBody = madeUnder(spans.some(({ receipt }) => receipt !== null) ? spans : spansOf(view));
  const isNamed = ofBody.length > 0 && ofBody.every((cell) => view.subtitle.includes(publisherOf(cell, view)));
  if (!namesBody && (by !== undefined || !isNamed)) holdRecord(by, view);
  return body;
}

/** A label that says whose figures it is of, with that at the front as a sentence has it. */
function originInFront(text: string): string {
  const pattern =
    /^(?<label>.+?), (?<by>by [^:]+? figures|reconciled from both sides|(?:compiled|reconciled|estimated) by [^:,]+)(?<fact>(?:, \d{4}–\d{4})?: .+)$/u;
  const { label, by, fact } = pattern.exec(text)?.groups ?? {};
  return by === undefined ? text : `${by.charAt(0).toUpperCase()}${by.slice(1)}, ${label}${fact}`;
}

/** The numbers of the series that a headline without a number speaks of. */
function spansOf(view: TradeView): Sentence['spans'] {
  const spoken = isOfSeveralGoods(view) ? goodsOf(view) : mainOf(view);
  return spoken.flatMap(({ points }) => points.flatMap(({ value, receipt }) => (isMissing(value) ? [] : [{ text: '', receipt }])));
}

/** Whose record a headline says that it is, at its head or after the goods that it is of, and what is left without it. */
function takeRecord(text: string): { readonly by: string | undefined; readonly body: string } {
  const found = /^(?<goods>In ⟨[^⟩]+⟩, )?(?<by>[Bb]y .+? figures|[Rr]econciled from both sides), (?<body>.+)$/u.exec(text)?.groups;
  const by = found?.['by']?.replace(/^./u, (letter) => letter.toUpperCase());
  return { by, body: found === undefined ? text : `${found['goods'] ?? ''}${found['body']}`.replace(/^no /u, 'No ') };
}

/** The series that a headline speaks of first: of several goods, the first of these with a number. */
function spokenOf(view: TradeView): TradeSeries | undefined {
  return (isOfSeveralGoods(view) ? goodsOf(view) : mainOf(view))[0];
}

function holdRecord(by: string | undefined, view: TradeView): void {
  const { record, reporter } = view.spec;
  const speaksOfBoth = /says it (?:ex|im)ported|^Only |No (?:year|month) has|^No goods have a figure/u.test(view.headline.text);
  const saysSubtitle = record === 'partner' ? /partners?’|own figures|’s? figures/u.test(view.subtitle) : /reconciled/u.test(view.subtitle);
  const isOwn = ['partner-dependence', 'openness'].includes(view.series[0].measure);
  if (by === undefined)
    hold(record === 'reporter' || (record === 'both' ? speaksOfBoth : saysSubtitle) || isOwn, 'nobody says whose record it is');
  else if (by.startsWith('Reconciled')) hold(record === 'reconciled', 'is not reconciled');
  else if (record === 'both' && spokenOf(view)?.record === 'reporter')
    hold(codeOf(by.replace(/^By (.+?)’s? figures$/u, '$1')) === reporter, by);
  else {
    hold(record === 'partner' || record === 'both', 'is not the partner’s record');
    const [, recorder] = /^By (?!the partners)(.+?)’s? figures$/u.exec(by) ?? [];
    hold(recorder === undefined ? by === 'By the partners’ figures' : view.series.some(({ partner }) => partner === codeOf(recorder)), by);
  }
}

/** A figure of the paper has to be called that, and no other. */
export function takeOwner({ text, spans }: Sentence, view: TradeView): string {
  const [clause, years] = / \((?:partly )?from the paper for ([\d–, ]+)\)(?=\.?$| \()/u.exec(text) ?? [];
  const body = clause === undefined ? text : text.replace(clause, '');
  const isThePapers = recordsUnder(spans).some(({ status }) => status === 'from-the-paper');
  hold(isThePapers === (years !== undefined), `${isThePapers ? 'does not say' : 'says'} that a figure is the paper’s: ${view.query}`);
  return body;
}

/** The figures of trade under the numbers of a sentence. */
function recordsUnder(spans: Sentence['spans']): readonly ReceiptCell[] {
  const leavesOf = (receipt: Receipt): readonly ReceiptCell[] => {
    if (receipt.kind === 'cell') return receipt.subject.reporter === null ? [] : [receipt];
    return receipt.kind === 'step' ? receipt.operands.flatMap((operand) => leavesOf(operand.receipt)) : [];
  };
  return spans.flatMap(({ receipt }) => (receipt === null ? [] : leavesOf(receipt)));
}

const ways: Readonly<Record<string, string>> = { reconciled: 'reconciled', compiled: 'filled', estimated: 'estimated' };

/** The figures under a sentence that a body made. */
function madeUnder(spans: Sentence['spans']): readonly ReceiptCell[] {
  return recordsUnder(spans).filter(({ status }) => Object.values(ways).includes(status));
}

function publisherOf({ source }: ReceiptCell, view: TradeView): string {
  return view.references.find((one) => one.source.id === source)?.source.publisher ?? source;
}

/**
 * Takes off what a sentence says of the bodies whose figures it tells, and holds it to the figures under its numbers: all of them are of the body
 * that is named for all, some where it is named for a part, and every body is named.
 */
export function takeOrigin(text: string, { spans }: Sentence, view: TradeView): string {
  const phrase = /(?<lead>^|, | \()(?<part>partly )?(?<way>[Rr]econciled|[Cc]ompiled|[Ee]stimated) by (?<who>[^,)]+)(?<end>, |\))/u;
  const groups = phrase.exec(text)?.groups;
  const records = recordsUnder(spans);
  const made = madeUnder(spans);
  if (groups === undefined) {
    hold(
      made.length === 0,
      `does not say that figures are ${made[0]?.status} by ${made[0] === undefined ? '' : publisherOf(made[0], view)}`,
    );
    return text;
  }
  const { lead = '', part, way: said = '', who = '', end = '' } = groups;
  const way = said.toLowerCase();
  const ofBody = made.filter((cell) => cell.status === ways[way] && publisherOf(cell, view) === who);
  if (records.length > 0) {
    hold(ofBody.length > 0, `no figure is ${way} by ${who}`);
    hold(made.length === ofBody.length, 'another body is not named');
    hold((part !== undefined) === ofBody.length < records.length, `${ofBody.length} of ${records.length} figures are ${way} by ${who}`);
  }
  const without = lead === '' || end === ')' ? text.replace(phrase, '') : text.replace(phrase, ', ');
  return lead === '' ? without.replace(/^./u, (letter) => letter.toUpperCase()) : without;
}

/** What only holds of some goods has to say so. */
export function holdGoodsNamed(view: TradeView): void {
  const text = goodsInCodes(view.headline.text, view);
  const isOfGoods = view.series.some(({ product }) => product !== null);
  hold(isOfGoods === /any of \w+ products|⟨/u.test(text), 'does not say of which goods');
}
