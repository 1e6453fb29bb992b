import { isMissing, type TradeView } from '@sogdia/core';
import type { Sentence, TradeSeries } from '@sogdia/core/model';
import {
  between,
  comparedFrom,
  countOf,
  goodsIn,
  goodsInCodes,
  goodsOf,
  growth,
  hold,
  holdAmount,
  holdCurrency,
  holdValue,
  known,
  mainOf,
  numberAt,
  ofPeriods,
  periodsInCodes,
  periodsOf,
  quantity,
  takeOrigin,
  takeOwner,
} from './judge.ts';
import { prints, printsSize } from './read-amount.ts';
import { codeOf, readWholeOf } from './read-quantity.ts';

type Parts = Readonly<Record<string, string>>;

const judges: readonly (readonly [pattern: RegExp, judge: (parts: Parts, view: TradeView) => void])[] = [
  [
    /^No (?:year|month) is missing\.$/u,
    (_, view) =>
      hold(
        view.series.every((one) => one.points.every(({ value }) => !isMissing(value))),
        'one is',
      ),
  ],
  [/^No data for (?<q>.+) in (?<years>[\d–,. -]+): .+\.$/u, absent],
  [
    /^No data \(.+?\): .+\.$/u,
    (_, view) =>
      hold(
        view.series.some((one) => one.points.some(({ value }) => isMissing(value))),
        'all have one',
      ),
  ],
  [/^(?<q>.+) (?<way>rose|fell) in every year from (?<f>\d{4}) to (?<y>\d{4})\.$/u, everyYear],
  [/^(?<q>.+) (?<way>rose|fell) (?<s>\S+) between (?<f>\d{4}) and (?<y>\d{4})(?:, (?<avg>\S+) a year on average)?\.$/u, changed],
  [/^(?<q>.+): (?<a>.+) in (?<y>\d{4}), the same as in (?<f>\d{4})\.$/u, same],
  [/^(?<q>.+) went from (?<a>.+) in (?<f>\d{4}) to (?<b>.+) in (?<y>\d{4})\.$/u, moved],
  [/^Turning points of (?<q>.+?): (?<turns>a .+)\.$/u, turned],
  [/^(?<q>.+): highest in (?<hy>\d{4}) \((?<h>.+)\), lowest in (?<ly>\d{4}) \((?<l>.+)\)\.$/u, extremes],
  [/^(?<head>[^⟨⟩]+), (?<f>\d{4})–(?<y>\d{4}): (?<items>⟨.+)\.$/u, goodsSummed],
  [/^(?<q>.+), (?<f>\d{4})–(?<y>\d{4}): (?<items>[^:]+)\.$/u, summed],
  [/^(?<t>.+), (?<y>\d{4}): (?<items>.+)\.$/u, listed],
  [/^(?<q>.+): (?<a>.+) in (?<y>\d{4})\.$/u, level],
];

/** Decides anew from the numbers of a view whether a sentence of its description is so. Throws what is not. */
export function judgeDescription(sentence: Sentence, view: TradeView): void {
  holdCurrency(sentence.text, view);
  const text = goodsInCodes(periodsInCodes(takeOrigin(takeOwner(sentence, view), sentence, view), view), view);
  for (const [ofYears, judge] of judges) {
    const pattern = ofPeriods(ofYears);
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined && !pattern.test(text)) continue;
    judge(Object.fromEntries(Object.entries(groups ?? {}).filter(([, value]) => value !== undefined)) as Parts, view);
    return;
  }
  throw new Error(`nobody can tell what this says: ${text}`);
}

/** Two values that print alike. */
function same({ q = '', a = '', y = '', f = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  for (const at of [f, y]) holdValue(a, series, at);
  hold(comparedFrom(series, y) === f, `it is compared with ${comparedFrom(series, y)}`);
}

function absent({ q = '', years = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  for (const run of years.split(', ')) {
    const [from = '', to = from] = run.split('–');
    for (const at of between(series, from, to)) hold(numberAt(series, at) === null, `${at} has a number`);
  }
}

function everyYear({ q = '', way = '', f = '', y = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  for (let year = Number(f); year <= Number(y); year += 1) {
    const step = known(series, String(year)) - known(series, String(year - 1));
    hold(way === 'rose' ? step > 0 : step < 0, `not so in ${year}`);
  }
}

function changed({ q = '', way = '', s = '', f = '', y = '', avg }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  const [first, last] = [known(series, f), known(series, y)];
  hold(comparedFrom(series, y) === f && periodsOf(series).at(-1) === y, `not the ends: from ${comparedFrom(series, y)}`);
  hold(way === 'rose' ? last > first : last < first, `did not: ${way}`);
  hold(printsSize(s, growth(first, last)), `${s} is not ${growth(first, last)}`);
  const average = (last / first) ** (1 / (Number(y) - Number(f))) - 1;
  if (avg !== undefined) hold(prints(avg, average), `${avg} is not ${average}`);
}

function moved({ q = '', a = '', f = '', b = '', y = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  hold(comparedFrom(series, y) === f && periodsOf(series).at(-1) === y, `not the ends: from ${comparedFrom(series, y)}`);
  holdValue(a, series, f);
  holdValue(b, series, y);
  hold(a !== b, `went from ${a} to ${b}`);
}

function turned({ q = '', turns = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  const told = turns.split(/, (?=a (?:peak|low) of)| and (?=a (?:peak|low) of)/u).map((turn) => {
    const groups = ofPeriods(/^a (?<kind>peak|low) of (?<a>.+) in (?<y>\d{4})$/u).exec(turn)?.groups;
    if (groups === undefined) throw new Error(`not a turn: ${turn}`);
    return { kind: groups['kind'] ?? '', amount: groups['a'] ?? '', year: groups['y'] ?? '' };
  });
  const values = periodsOf(series).map((period) => known(series, period));
  const range = Math.max(...values) - Math.min(...values);
  told.forEach(({ kind, amount, year }, index) => {
    holdValue(amount, series, year);
    const [before, after] = [told[index - 1]?.year ?? '0000', told[index + 1]?.year ?? '9999'];
    hold(swing(series, kind, year, before, year) >= 0.25 * range - 1e-9 * range, `no swing before the ${kind} of ${year}`);
    hold(swing(series, kind, year, year, after) >= 0.25 * range - 1e-9 * range, `no swing after the ${kind} of ${year}`);
    hold(told[index + 1]?.kind !== kind, 'two of a kind');
  });
}

/** How far the series lay from a turn at most between two years. */
function swing(series: TradeSeries, kind: string, year: string, from: string, to: string): number {
  const sign = kind === 'peak' ? 1 : -1;
  const distances = periodsOf(series).flatMap((period) =>
    period >= from && period <= to ? [sign * (known(series, year) - known(series, period))] : [],
  );
  hold(
    distances.every((distance) => distance >= 0),
    `${year} is no ${kind} between ${from} and ${to}`,
  );
  return Math.max(...distances);
}

function extremes({ q = '', hy = '', h = '', ly = '', l = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  const values = periodsOf(series).map((period) => known(series, period));
  hold(known(series, hy) === Math.max(...values) && known(series, ly) === Math.min(...values), 'not the extremes');
  holdValue(h, series, hy);
  holdValue(l, series, ly);
}

function level({ q = '', a = '', y = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  hold(periodsOf(series).at(-1) === y, 'not the last');
  holdValue(a, series, y);
}

/** A number for a span of years: of one series by its name, or of several by their partners. */
function summed({ q = '', f = '', y = '', items = '' }: Parts, view: TradeView): void {
  hold(f === String(view.spec.from) && y === String(view.spec.to), 'another span');
  if (/ \S+(?:, | and )/u.test(items)) holdItems(items, null, view);
  else holdValue(items, quantity(q, view), periodsOf(quantity(q, view)).at(-1) ?? '');
}

const summaries: Readonly<Record<string, string>> = {
  'average yearly growth of': 'cagr',
  'volatility of': 'volatility',
  'structural break in': 'break',
};

/** A number for a span of years of each of several goods in one flow with one partner: the first of the view that has any, named at the head. */
function goodsSummed({ head = '', f = '', y = '', items = '' }: Parts, view: TradeView): void {
  hold(f === String(view.spec.from) && y === String(view.spec.to), 'another span');
  const [, words = '', whole = ''] = /^The (average yearly growth of|volatility of|structural break in) (.+)$/u.exec(head) ?? [];
  hold(summaries[words] === view.spec.transform, `no ${view.spec.transform}: ${head}`);
  holdWholeOfGoods(whole, view);
  holdGoods(items, null, view);
}

/** The trade that goods are of, as a phrase names it, has to be that of the goods that compare: those of the first flow, partner and record with a number. */
function holdWholeOfGoods(phrase: string, view: TradeView): void {
  const [spoken] = goodsOf(view);
  const [, body = phrase, record] = /^(.+) \(([^()]+ figures|reconciled from both sides’ figures)\)$/u.exec(phrase) ?? [];
  const { measure, partner } = readWholeOf(body.replace(/^The /u, 'the '), view);
  const isOfBody = goodsOf(view).some(({ bodies }) => bodies.some(({ isWhole }) => isWhole));
  hold(
    record === undefined ? isOfBody || view.spec.record === 'reporter' : view.spec.record !== 'reporter',
    'does not say whose record it is',
  );
  if (spoken !== undefined && record !== undefined)
    hold(
      record === 'reconciled from both sides’ figures' || codeOf(record.replace(/’s? figures$/u, '')) === ownerOf(spoken),
      `not of ${record}`,
    );
  hold(measure === spoken?.measure && partner === spoken.partner, `the goods are of ${spoken?.label}, not of ${phrase}`);
}

function ownerOf({ record, partner, reporter }: TradeSeries): string {
  return record === 'partner' ? partner : reporter;
}

function listed({ t = '', y = '', items = '' }: Parts, view: TradeView): void {
  if (items.startsWith('⟨') && view.spec.transform === 'level') holdWholeOfGoods(t, view);
  const isAmongGoods = ['share', 'rank'].includes(view.spec.transform) && view.series.some(({ product }) => product !== null);
  hold(items.startsWith('⟨') || isAmongGoods === /^The (?:share|rank) of .*(?:⟨| is not broken down)/u.test(t), `of which goods? ${t}`);
  holdItems(items, y, view);
}

/** Goods with their values, the largest first; for ranks the first. How many stand below is told. */
function holdGoods(text: string, year: string | null, view: TradeView): void {
  const [, listed = text, more = 'none'] = /^(.+?) and (\w+) more below$/u.exec(text) ?? [];
  const items = [...listed.matchAll(/⟨([^⟩]+)⟩ (.+?)(?=, ⟨| and ⟨|$)/gu)].map(([, product = '', amount = '']) => ({ product, amount }));
  const at = year ?? String(view.spec.to);
  const present = goodsIn(at, view);
  hold(items.length > 0 && present.length - items.length === countOf(more), `${present.length} goods, and not ${more} more`);
  const values = items.map(({ product, amount }) => {
    const found = present.find((series) => series.product === product);
    if (found === undefined) throw new Error(`not of the view: ${product}`);
    holdValue(amount, found, at);
    return known(found, at);
  });
  const sign = view.spec.transform === 'rank' ? 1 : -1;
  const sorted = present.map((series) => known(series, at)).toSorted((one, other) => sign * (one - other));
  hold(values.join() === sorted.slice(0, values.length).join(), 'not in order');
}

/** Names with their values, the largest first; for ranks the first. */
function holdItems(text: string, year: string | null, view: TradeView): void {
  if (text.startsWith('⟨')) {
    holdGoods(text, year, view);
    return;
  }
  const items = text.split(/, (?=[A-Zt\d])| and (?=[A-Zt\d]|\w+ more below)/u).filter((item) => !/^\w+ more below$/u.test(item));
  const main = mainOf(view);
  const values = items.map((item) => {
    const found = main.find(({ partner }) => item.startsWith(`${nameIn(item, partner)} `));
    if (found === undefined) throw new Error(`not one of the view: ${item}`);
    const period = year ?? periodsOf(found).at(-1) ?? '';
    const amount = item.slice(nameIn(item, found.partner).length + 1);
    if (amount.startsWith('a ')) holdValue(amount, found, period);
    else holdAmount(amount, found, period);
    return known(found, period);
  });
  const isRank = view.spec.transform === 'rank';
  hold(
    values.every((value, index) => index === 0 || (isRank ? value >= (values[index - 1] ?? value) : value <= (values[index - 1] ?? value))),
    'not in order',
  );
}

/** The name of an economy at the head of an item, or one that cannot stand there. */
function nameIn(item: string, code: string): string {
  const words = item.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    try {
      if (codeOf(name) === code) return name;
    } catch {
      // not a name
    }
  }
  return '\u0000';
}
