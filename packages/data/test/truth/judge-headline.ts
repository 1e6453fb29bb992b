import { formatAmount, isMissing, type TradeView } from '@sogdia/core';
import type { Sentence, TradeSeries } from '@sogdia/core/model';
import {
  before,
  between,
  comparable,
  comparedFrom,
  comparedIn,
  countOf,
  digitsAt,
  goodsOf,
  growth,
  headlineBody,
  hold,
  holdAmount,
  holdCurrency,
  holdGoodsNamed,
  isOfSeveralGoods,
  known,
  mainOf,
  numberAt,
  ofPeriods,
  periodsOf,
  quantity,
  seriesOf,
  startOf,
  viewFrom,
} from './judge.ts';
import { judgeGoods } from './judge-goods.ts';
import { judgesOfNews } from './judge-news.ts';
import { holdAsked, isAsked } from './judge-nothing.ts';
import { prints, printsSize } from './read-amount.ts';
import { codeOf, lists, readWhole } from './read-quantity.ts';
import { isLabelOfAll, sentenceOfLabel } from './sentence-of-label.ts';

type Judge = (parts: Readonly<Record<string, string>>, view: TradeView) => void;

/** What a body of a headline can say, each with how it is decided from the numbers of the view. */
const judges: readonly (readonly [pattern: RegExp, judge: Judge])[] = [
  ...judgesOfNews,
  [/^(?<p>.+?)’s? share in (?<w>.+) (?<way>rose|fell)(?: from (?<a>.+) in (?<f>\d{4}))? to (?<b>.+) in (?<y>\d{4})$/u, shares],
  [/^(?<q>.+) rose from (?<b>.+) in (?<f>\d{4}) to (?<a>.+) in (?<y>\d{4})$/u, roseFrom],
  [
    /^(?<q>.+) (?<way>rose|fell) (?<s>\S+) (?:in (?<y>\d{4})(?<year> on a year earlier)?|between (?<f>\d{4}) and (?<t>\d{4}))(?:, to (?<a>.+))?$/u,
    changed,
  ],
  [/^(?<q>.+) came to (?<a>.+) in (?<y>\d{4})$/u, ({ q = '', a = '', y = '' }, view) => holdAtEnd(q, a, y, view)],
  [/^(?<q>.+) was a (?<side>surplus|deficit) of (?<s>.+) in (?<y>\d{4})$/u, balanceOfOne],
  [
    /^(?<q>.+) hardly changed in (?<y>\d{4})$/u,
    ({ q = '', y = '' }, view) => hold(Math.abs(known(quantity(q, view), y)) < 1e-4, 'changed'),
  ],
  [
    /^(?<r>.+?) (?<way>sold) (?<p>.+) (?<s>[$¥]\S+(?: \(2023 prices\))?) more than it bought in (?<y>\d{4})(?:, in (?<side>surplus) since (?<f>\d{4}))?$/u,
    flowsOfOne,
  ],
  [
    /^(?<r>.+?) (?<way>bought) (?<s>[$¥]\S+(?: \(2023 prices\))?) more from (?<p>.+) than it sold in (?<y>\d{4})(?:, in (?<side>deficit) since (?<f>\d{4}))?$/u,
    flowsOfOne,
  ],
  [
    /^(?:[Ii]n ⟨(?<g>[^⟩]+)⟩, )?(?<r>.+) says it (?<flow>exported|imported) (?<a>[$¥].+?) (?:to|from) (?<p>.+) in (?<y>\d{4}); (?<p2>.+?) says (?<b>[$¥].+?)(?:, the widest gap of (?<set>\w+))?$/u,
    twoRecords,
  ],
  [/^Only (?<r>.+) recorded its trade(?: in (?:any of \w+ products|⟨.+⟩))? with (?<p>.+?)(?:: .+)?$/u, recordedAlone],
  [/^No (?:year|month) has figures of both (?<r>.+?) and (?<p>.+?)(?: for (?:any of \w+ products|⟨.+⟩))?(?:: .+)?$/u, neverBoth],
  [/^A gravity model puts (?<r>.+?)’s? exports to (?<p>.+) at (?<a>.+) in (?<y>\d{4})$/u, gravity],
  [
    /^(?:[Oo]f (?<set>.+?)|[Ii]n (?<place>[^⟨⟩,]+)), (?<r>[^,]+) (?<verb>exported|imported|traded) most (?:to|from|with) (?<p>.+?) in (?<y>\d{4})(?:: (?<a>.+?))?(?:, level with (?<level>.+))?$/u,
    most,
  ],
  [
    /^(?<r>.+?)’s? (?<side>surplus|deficit) with (?<p>.+) was the largest of (?<set>.+) in (?<y>\d{4})(?:: (?<s>.+?))?(?:, level with (?<level>.+))?$/u,
    balances,
  ],
  [/^(?:[Oo]f (?<set>.+?)|[Ii]n (?<place>[^⟨⟩,]+)), (?<r>.+) had neither surplus nor deficit in (?<y>\d{4})$/u, noBalances],
  [/^(?<q>.+) (?<way>grew fastest|fell least) of (?<set>.+) in (?<y>\d{4}), by (?<s>.+?)(?:, level with (?<level>.+))?$/u, grewFastest],
  [
    /^(?<q>.+) (?:was|were) (?:the )?high(?:est|er) of (?<set>.+?) in (?<y>\d{4})(?:, at (?<a>.+?))?(?:, level with (?<level>.+))?$/u,
    highest,
  ],
  [/^[Ii]n (?<w>.+), (?<p>.+?) ranked (?<a>\d+\w\w) in (?<y>\d{4})(?:, level with (?<level>.+))?$/u, ranks],
  [/^(?<q>.+) (?:was|were) (?<a>.+?) in (?<y>\d{4}), (?<way>up|down) from (?<b>.+?) in (?<f>\d{4})$/u, stoodSince],
  [/^(?<q>.+) (?:was|were) (?<a>.+) in (?<y>\d{4})$/u, ({ q = '', a = '', y = '' }, view) => holdAtEnd(q, a, y, view)],
  [/^(?<q>.+) (?<way>grew|fell) (?<s>\S+) in (?<y>\d{4})$/u, grew],
  [/^(?<t>.+), (?<f>\d{4})–(?<y>\d{4}): (?:highest|latest) for (?<high>.+), (?<b>(?:[^,]|,\d{3})+)$/u, summaries],
  [/^(?<t>.+), (?<f>\d{4})–(?<y>\d{4}): (?<a>.+)$/u, summary],
  [/^No (?:figure|total)(?: for (?<q>.+)|: .+)$/u, nothing],
];

/** Decides anew from the numbers of a view whether its headline is so. Throws what is not. */
export function judgeHeadline(sentence: Sentence, view: TradeView): void {
  holdCurrency(sentence.text, view);
  const body = sentenceOfLabel(headlineBody(sentence, view), view).replace(
    /^[Ii]n ⟨([^⟩]+)⟩, (?=of |in |.+ (?:sold|bought) .+ more (?:than|from) |.+ (?:surplus|deficit) with )/u,
    (_, goods: string) => {
      hold(view.spec.products.join() === goods, `not of ${goods} alone`);
      return '';
    },
  );
  if (isOfSeveralGoods(view) && judgeGoods(body, view)) return;
  for (const [pattern, judge] of judges) {
    const groups = ofPeriods(pattern).exec(body)?.groups;
    if (groups === undefined) continue;
    judge(Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)) as Record<string, string>, view);
    return;
  }
  throw new Error(`nobody can tell what this says: ${body}`);
}

/** The series of a phrase; its last number has to be that of the year, or the others of the view have more of them there. */
function holdAtEnd(q: string, a: string, y: string, view: TradeView): void {
  const series = quantity(q, view);
  hold(periodsOf(series).at(-1) === y, `the last number of ${series.label} is of ${periodsOf(series).at(-1)}`);
  holdAmount(a, series, y);
}

function roseFrom({ q = '', b = '', f = '', a = '', y = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const series = quantity(q, view);
  holdAtEnd(q, a, y, view);
  holdStart(series, f, y, view);
  holdAmount(b, series, f);
  hold(known(series, y) > known(series, f), 'did not rise');
}

function changed(parts: Readonly<Record<string, string>>, view: TradeView): void {
  const { q = '', way = '', s = '', y, year, f, t, a } = parts;
  if (view.spec.transform === 'growth') {
    grew(parts, view);
    return;
  }
  const series = quantity(q, view);
  const last = y ?? t ?? '';
  const earlier = last.replaceAll(/\d{4}/gu, (found) => String(Number(found) - 1));
  const first = f ?? (last.length === 4 || year !== undefined ? earlier : (before(series, last) ?? ''));
  hold(periodsOf(series).at(-1) === last, 'not the last');
  if (a !== undefined) holdAmount(a, series, last);
  holdStart(series, first, last, view);
  const rate = growth(known(series, first), known(series, last));
  hold(way === 'rose' ? rate > 0 : rate < 0, `${rate} is no ${way}`);
  hold(printsSize(s, rate), `${s} is not ${rate}`);
}

/** Holds a period to be that from which a series is told: its last turn beyond both ends, or the first that it is compared with. */
function holdStart(series: TradeSeries, from: string, to: string, view: TradeView): void {
  const first = comparedFrom(series, to);
  const told = periodsOf(series).filter((one) => first !== undefined && first <= one && one <= to);
  const start = view.spec.frequency === 'year' ? startOf(told.map((period) => ({ period, value: known(series, period) }))) : first;
  hold(start === from, `it is told from ${start}`);
}

function stoodSince({ q = '', a = '', y = '', way = '', b = '', f = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const series = quantity(q, view);
  holdAtEnd(q, a, y, view);
  holdAmount(b, series, f);
  holdStart(series, f, y, view);
  hold(way === 'up' ? known(series, y) > known(series, f) : known(series, y) < known(series, f), `is not ${way}`);
}

function balanceOfOne({ q = '', side = '', s = '', y = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const value = known(quantity(q, view), y);
  hold(periodsOf(quantity(q, view)).at(-1) === y, 'not the last year');
  hold(side === 'surplus' ? value > 0 : value < 0, `${value} is no ${side}`);
  hold(prints(s, Math.abs(value)), `${s} is not ${value}`);
}

function flowsOfOne({ r = '', way = '', s = '', p = '', y = '', side, f }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && view.spec.partners.length === 1 && codeOf(p) === view.spec.partners[0], 'other parties');
  const [exports, imports] = ['export', 'import'].map((measure) => view.series.find((one) => one.measure === measure));
  if (exports === undefined || imports === undefined) throw new Error('not both flows');
  holdGoodsNamed(view);
  hold(new Set(view.series.map(({ product }) => product)).size === 1, 'of several goods');
  const balance = (year: string): number | null => {
    const [sold, bought] = [numberAt(exports, year), numberAt(imports, year)];
    return sold === null || bought === null ? null : sold - bought;
  };
  const last = periodsOf(exports).findLast((year) => balance(year) !== null);
  const value = balance(y);
  hold(last === y && value !== null, `the last balance is of ${last}`);
  if (value === null) return;
  hold(way === 'sold' ? value > 0 : value < 0, `${value}: not ${way} more`);
  hold(prints(s, Math.abs(value)), `${s} is not ${value}`);
  if (f === undefined) return;
  const isSo = (period: string): boolean => Math.sign(balance(period) ?? 0) === Math.sign(value);
  const run = !exports.points.some(({ period }) => period === f) ? [] : between(exports, f, y);
  if (run.length === 0) {
    flowsOfOne({ r, way, s, p, y, ...(side === undefined ? {} : { side }), f }, viewFrom(view, f));
    return;
  }
  hold(run.every(isSo), 'not every one');
  const previous = before(exports, f);
  hold(previous === null || !isSo(previous) || view.spec.frequency === 'year-to-date', 'the run began before');
  if (previous === null && view.spec.frequency !== 'year-to-date') holdBefore(f, value, view);
}

/** The balance has to turn right before a period, or not to be known there. */
function holdBefore(start: string, value: number, view: TradeView): void {
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7) || 1) - 2;
  const earlier = start.length === 4 ? String(Number(start) - 1) : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const [exports, imports] = ['export', 'import'].map((measure) => viewFrom(view, earlier).series.find((one) => one.measure === measure));
  const [sold, bought] = [exports, imports].map((one) => (one === undefined ? null : numberAt(one, earlier)));
  const isSo = typeof sold === 'number' && typeof bought === 'number' && Math.sign(sold - bought) === Math.sign(value);
  hold(!isSo, `the run began before ${start}`);
}

function twoRecords(
  { g, r = '', a = '', flow = '', p = '', y = '', p2 = '', b = '', set }: Readonly<Record<string, string>>,
  view: TradeView,
): void {
  const measure = flow === 'exported' ? 'export' : 'import';
  const lines = view.series.filter((one) => one.measure === measure && !['other-products', 'not-broken-down'].includes(one.product ?? ''));
  const mirrorOf = (own: TradeSeries): TradeSeries | undefined =>
    lines.find(({ record, partner, product }) => record === 'partner' && partner === own.partner && product === own.product);
  const own = lines.find((one) => one.record === 'reporter' && one.partner === codeOf(p) && one.product === (g ?? null));
  const mirror = own === undefined ? undefined : mirrorOf(own);
  if (own === undefined || mirror === undefined) throw new Error('not two records');
  hold(codeOf(r) === view.spec.reporter && codeOf(p2) === own.partner, 'other parties');
  holdAmount(a, own, y);
  holdAmount(b, mirror, y);
  const [one, other] = [known(own, y), known(mirror, y)];
  const both = (line: TradeSeries): number | null => {
    const [x, m] = [line, mirrorOf(line)].map((series) => (series === undefined ? null : numberAt(series, y)));
    return x === null || x === undefined || m === null || m === undefined || m === 0 ? null : Math.abs(x - m);
  };
  const pairs = lines.filter((line) => line.record === 'reporter' && both(line) !== null);
  const digitsOf = (line: TradeSeries): string => formatAmount(both(line) ?? Number.NaN, view.unit.unit, 'en', 'long');
  const isTied = pairs.some((line) => line !== own && digitsOf(line) === digitsOf(own));
  hold(
    set === undefined || (countOf(set) === pairs.length && !isTied),
    `pairs are ${pairs.map(({ label }) => label).join(', ')}, not ${set}`,
  );
  hold(
    pairs.every((line) => (both(line) ?? 0) <= Math.abs(one - other) * (1 + 1e-12)),
    'not the largest difference',
  );
}

function recordedAlone({ r = '', p = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && lists(p, view.spec.partners), 'other parties');
  holdGoodsNamed(view);
  const main = linesOfBoth(view);
  hold(
    main.every((one) => one.record === 'reporter' || periodsOf(one).length === 0),
    'the other side records it too',
  );
  const reasons = main.flatMap((one) =>
    one.record === 'reporter' ? [] : one.points.flatMap(({ value }) => (isMissing(value) ? [value.missing] : [])),
  );
  hold(
    reasons.every((reason) => reason === 'no-own-report' || reason === 'not-reported'),
    `the other side is not known not to record it: ${reasons.join()}`,
  );
  hold(
    main.some((one) => one.record === 'reporter' && periodsOf(one).length > 0),
    'nobody records it',
  );
}

function neverBoth(_: unknown, view: TradeView): void {
  holdGoodsNamed(view);
  const main = linesOfBoth(view);
  for (const own of main.filter(({ record }) => record === 'reporter')) {
    const mirror = main.find(({ record, partner, product }) => record === 'partner' && partner === own.partner && product === own.product);
    hold(
      periodsOf(own).every((period) => mirror === undefined || numberAt(mirror, period) === null),
      'both have a figure',
    );
  }
}

/** The series of the first measure in both records, of goods where the view is of some. */
function linesOfBoth(view: TradeView): readonly TradeSeries[] {
  const flow = view.spec.measures.find((measure) => measure === 'export' || measure === 'import');
  return view.series.filter(({ measure, product }) => measure === flow && !['other-products', 'not-broken-down'].includes(product ?? ''));
}

function gravity({ a = '', p = '', y = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const of = (measure: string): TradeSeries => {
    const found = view.series.find((one) => one.measure === measure && one.partner === codeOf(p));
    if (found === undefined) throw new Error(`no ${measure}`);
    return found;
  };
  holdAmount(a, of('gravity-fitted'), y);
}

const verbs: Readonly<Record<string, string>> = { exported: 'export', imported: 'import', traded: 'total-trade' };
/** Those that a sentence calls level with the one that it names have to be all that print alike. */
function holdLevel(level: string | undefined, leader: TradeSeries, compared: readonly TradeSeries[], y: string, view: TradeView): void {
  const alike = compared.filter((one) => one !== leader && digitsAt(one, y, view) === digitsAt(leader, y, view));
  const partners = alike.map(({ partner }) => partner);
  hold(level === undefined ? alike.length === 0 : lists(level, partners), `level are ${partners.join(', ')}, not ${level}`);
}

function most({ set, place, r = '', verb = '', p = '', y = '', a, level }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && verbs[verb] === mainOf(view)[0]?.measure, 'another flow');
  holdGoodsNamed(view);
  hold(['level', 'rolling-year'].includes(view.spec.transform), 'of no level');
  const compared = comparedIn(set ?? place ?? '', y, view);
  const leader = seriesOf(p, view);
  if (a !== undefined) holdAmount(a, leader, y);
  hold(
    compared.every((one) => known(one, y) <= known(leader, y)),
    'another has more',
  );
  holdLevel(level, leader, compared, y, view);
}

function balances({ set = '', r = '', side = '', p = '', s, y = '', level }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && mainOf(view)[0]?.measure === 'trade-balance', 'another measure');
  holdGoodsNamed(view);
  const compared = comparedIn(set, y, view);
  const value = known(seriesOf(p, view), y);
  hold(side === 'surplus' ? value > 0 : value < 0, `${value} is no ${side}`);
  hold(
    compared.every((one) => Math.abs(known(one, y)) <= Math.abs(value)),
    'another balance is larger',
  );
  if (s !== undefined) hold(prints(s, Math.abs(value)), `${s} is not ${value}`);
  const alike = compared.filter((one) => Math.sign(known(one, y)) === Math.sign(value));
  holdLevel(level, seriesOf(p, view), alike, y, view);
}

function noBalances({ set, place, r = '', y = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && mainOf(view)[0]?.measure === 'trade-balance', 'another measure');
  hold(
    comparedIn(set ?? place ?? '', y, view).every((one) => known(one, y) === 0),
    'there is a balance',
  );
}

function grewFastest({ set = '', q = '', way = '', y = '', s = '', level }: Readonly<Record<string, string>>, view: TradeView): void {
  const compared = comparedIn(set, y, view);
  const value = known(quantity(q, view), y);
  hold(view.spec.transform === 'growth' && compared.every((one) => known(one, y) <= value), 'another grew faster');
  hold(way === 'grew fastest' ? value > 0 : value < 0, `${value}: ${way}`);
  hold(printsSize(s, value), `${s} is not ${value}`);
  holdLevel(level, quantity(q, view), compared, y, view);
}

function highest({ q = '', set = '', y = '', a, level }: Readonly<Record<string, string>>, view: TradeView): void {
  const compared = comparedIn(set, y, view);
  const series = quantity(q, view);
  if (a !== undefined) holdAmount(a, series, y);
  hold(
    compared.every((one) => known(one, y) <= known(series, y)),
    'another is higher',
  );
  holdLevel(level, series, compared, y, view);
}

function shares({ f, y = '', p = '', w = '', way = '', a, b = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(view.spec.transform === 'share' && readWhole(w, view) === mainOf(view)[0]?.measure, 'another whole');
  const mover = seriesOf(p, view);
  const present = comparable(view).filter((one) => numberAt(one, y) !== null);
  const shared = { ...mover, points: mover.points.filter(({ period }) => present.every((one) => numberAt(one, String(period)) !== null)) };
  const from = comparedFrom(shared, y) ?? '';
  hold(f === undefined || f === from, `they are compared with ${from}`);
  if (a !== undefined) holdAmount(a, mover, from);
  holdAmount(b, mover, y);
  const change = (one: TradeSeries): number => known(one, y) - known(one, from);
  hold(way === 'rose' ? change(mover) > 0 : change(mover) < 0, `${change(mover)} is no ${way}`);
  hold(
    present.every((one) => Math.abs(change(one)) <= Math.abs(change(mover))),
    'another share changed more',
  );
}

function ranks({ w = '', p = '', a = '', y = '', level }: Readonly<Record<string, string>>, view: TradeView): void {
  hold(view.spec.transform === 'rank' && readWhole(w, view) === mainOf(view)[0]?.measure, 'another whole');
  const present = comparable(view).filter((one) => numberAt(one, y) !== null);
  const leader = seriesOf(p, view);
  holdAmount(a, leader, y);
  hold(
    present.every((one) => known(one, y) >= known(leader, y)),
    'another stands before',
  );
  holdLevel(level, leader, present, y, view);
}

function grew({ q = '', way = '', s = '', y = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const series = quantity(q, view);
  const value = known(series, y);
  hold(view.spec.transform === 'growth' && periodsOf(series).at(-1) === y, 'not the last growth');
  hold(way === 'fell' ? value < 0 : value > 0, `${value}: ${way}`);
  hold(printsSize(s, value), `${s} is not ${value}`);
}

function summaries({ t = '', f = '', y = '', high = '', b = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  holdSummarised(t, view);
  const main = comparable(view);
  const has = main.filter(({ points }) => points.some(({ value }) => !isMissing(value)));
  const holdEnd = (names: string, amount: string, end: number): void => {
    const alike = has.filter(
      (one) =>
        onlyDigits(one, view) ===
        onlyDigits(
          has.find((other) => onlyValue(other) === end),
          view,
        ),
    );
    hold(
      lists(
        names,
        alike.map(({ partner }) => partner),
      ) && alike.every((one) => prints(amount, onlyValue(one))),
      `${names} (${amount}) is not the end at ${end}`,
    );
  };
  const values = main.flatMap(({ points }) => points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  hold(f === String(view.spec.from) && y === String(view.spec.to), 'another span');
  holdEnd(high, b, Math.max(...values));
}

/** Holds what is told of a whole span to be what a view asks for, of one partner or of all. */
function holdSummarised(text: string, view: TradeView): void {
  const phrase = text.charAt(0).toLowerCase() + text.slice(1);
  hold(isAsked(text, view) || isAsked(phrase, view) || isLabelOfAll(text, view), `not what the view asks for: ${text}`);
}

function summary({ t = '', f = '', y = '', a = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  holdSummarised(t, view);
  // Of several goods it is the one with a figure.
  const main = isOfSeveralGoods(view) ? [quantity(t, view)] : comparable(view);
  hold(!isOfSeveralGoods(view) || goodsOf(view).filter((one) => periodsOf(one).length > 0).length === 1, 'others have one too');
  const has = main.filter(({ points }) => points.some(({ value }) => !isMissing(value)));
  hold(has.length > 0, 'of one without a figure');
  const [, amount = a, names] = /^(.+?) for (.+)$/u.exec(a) ?? [];
  hold(f === String(view.spec.from) && y === String(view.spec.to), 'another span');
  hold(
    has.every((one) => prints(amount, onlyValue(one))),
    'not of all',
  );
  hold(
    main.length === 1
      ? names === undefined
      : names !== undefined &&
          lists(
            names,
            has.map(({ partner }) => partner),
          ),
    'not these',
  );
}

function onlyValue(series: TradeSeries | undefined): number {
  const value = series?.points[0]?.value;
  if (value === undefined || isMissing(value)) throw new Error('no number');
  return value;
}

function onlyDigits(series: TradeSeries | undefined, view: TradeView): string {
  const period = series?.points[0]?.period;
  if (series === undefined || period === undefined) throw new Error('no number');
  return digitsAt(series, period, view);
}

function nothing({ q = '' }: Readonly<Record<string, string>>, view: TradeView): void {
  const asked = q.replace(/: .+$/u, '').replace(/ in these (?:years|months)$/u, '');
  if (asked !== '' && asked !== 'it' && asked !== 'this question') holdAsked(asked, view);
  const main = view.series.filter(({ measure }) => measure === mainOf(view)[0]?.measure);
  hold(
    main.every((one) => periodsOf(one).length === 0),
    'there is a figure',
  );
}
