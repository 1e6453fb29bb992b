import type { TradeView } from '@sogdia/core';
import type { TradeSeries } from '@sogdia/core/model';
import { countOf, digitsAt, goodsIn, goodsOf, hold, holdValue, known, numberAt, ofPeriods, quantity } from './judge.ts';
import { holdWhole } from './judge-nothing.ts';
import { readWholeOf } from './read-quantity.ts';

type Parts = Readonly<Record<string, string | undefined>>;

/** What a headline says of several goods, each with how it is decided from the numbers of the view. */
const judges: readonly (readonly [pattern: RegExp, judge: (parts: Parts, view: TradeView) => void])[] = [
  [
    /^(?<q>.+) (?:was|were) (?:the )?larg(?:est|er) of (?<n>\w+) in (?:(?<f>\d{4})–)?(?<y>\d{4})(?:, at (?<a>.+?))?(?:, level with (?<level>.+))?$/u,
    (parts, view) => largest(parts, quantity(parts['q'] ?? '', view), 1, view),
  ],
  [/^(?:[Oo]f (?<n>\w+) products, )?⟨(?<g>[^⟩]+)⟩ led (?<w>.+?) in (?<y>\d{4})(?:, at (?<a>.+?))?(?:, level with (?<level>.+))?$/u, led],
  [
    /^(?<q>.+) was (?<a>\d+\w\w) of (?<n>\w+) in (?<y>\d{4})(?:, level with (?<level>.+))?$/u,
    (parts, view) => largest(parts, quantity(parts['q'] ?? '', view), -1, view),
  ],
  [
    /^(?<q>.+), (?<f>\d{4})–(?<y>\d{4}): (?<a>.+?), the latest of (?<n>\w+) products(?:, level with (?<level>.+))?$/u,
    (parts, view) => largest(parts, quantity(parts['q'] ?? '', view), 1, view),
  ],
  [
    /^No goods have a figure (?:in (?<q>.+) in these (?<each>years|months)|for this question)$/u,
    ({ q, each }, view) => {
      if (q !== undefined) holdWhole(q, view);
      hold(goodsOf(view).length === 0, 'some have one');
      hold(each === undefined || (each === 'years') === (view.spec.frequency === 'year'), `in these ${each}`);
    },
  ],
];

/** Decides a headline of several goods anew; false for one that says nothing of several. Throws what is not so. */
export function judgeGoods(body: string, view: TradeView): boolean {
  for (const [pattern, judge] of judges) {
    const groups = ofPeriods(pattern).exec(body)?.groups;
    if (groups === undefined) continue;
    judge(groups, view);
    return true;
  }
  return false;
}

/** The largest of the goods with a number at the period at which they compare; of ranks the first. */
function largest({ n, y = '', a, level, f }: Parts, leader: TradeSeries, sign: 1 | -1, view: TradeView): void {
  const { from, to } = view.spec;
  hold(f === undefined || (f === String(from) && y === String(to)), 'another span');
  const present = goodsIn(y, view);
  hold(present.includes(leader), `not compared: ${leader.label}`);
  hold(n === undefined || countOf(n) === present.length, `${present.length} have a figure, not ${n}`);
  if (a !== undefined) holdValue(a, leader, y);
  hold(
    present.every((one) => sign * known(one, y) <= sign * known(leader, y)),
    'another is larger',
  );
  holdAlike(level, leader, present, y, view);
}

function holdAlike(level: string | undefined, leader: TradeSeries, present: readonly TradeSeries[], y: string, view: TradeView): void {
  const alike = present.filter((one) => one !== leader && digitsAt(one, y, view) === digitsAt(leader, y, view));
  const [, many] = /^(\w+) others$/u.exec(level ?? '') ?? [];
  const named = [...(level ?? '').matchAll(/⟨([^⟩]+)⟩/gu)].map(([, code]) => code);
  const products = alike.map(({ product }) => product);
  hold(
    many === undefined ? named.toSorted().join() === products.toSorted().join() : countOf(many) === alike.length,
    `level are ${products.join(', ')}, not ${level}`,
  );
}

/** The goods that led a flow; how many there are has to be told where more than they are is not broken down. */
function led(parts: Parts, view: TradeView): void {
  const { n, g = '', w = '', y = '' } = parts;
  const [spoken] = goodsOf(view);
  const leader = goodsOf(view).find(({ product }) => product === g);
  if (spoken === undefined || leader === undefined) throw new Error(`not of the view: ${g}`);
  largest(parts, leader, 1, view);
  const whole = readWholeOf(w, view);
  hold(whole.measure === leader.measure && whole.partner === leader.partner, `another whole: ${w}`);
  const { measure, partner, record } = leader;
  const left = view.series.find(
    (one) => one.product === 'not-broken-down' && one.measure === measure && one.partner === partner && one.record === record,
  );
  const isMore = left !== undefined && (numberAt(left, y) ?? 0) > known(leader, y);
  hold(isMore === (n !== undefined), `what is not broken down is more: ${isMore}`);
}
