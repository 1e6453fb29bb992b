import type { TradeView } from '@sogdia/core';
import { comparable, hold, holdAmount, holdGoodsNamed, known, mainOf, numberAt, periodsOf, quantity, seriesOf, viewFrom } from './judge.ts';
import { codeOf } from './read-quantity.ts';

type Parts = Readonly<Record<string, string>>;

/** New highs and lows, and who overtook whom: each with how it is decided anew. */
export const judgesOfNews: readonly (readonly [pattern: RegExp, judge: (parts: Parts, view: TradeView) => void])[] = [
  [/^(?<q>.+) (?<way>rose|fell) to a new (?<side>high|low) of (?<a>.+?) in (?<y>\d{4})$/u, newExtreme],
  [/^(?<p>.+?) overtook (?<p2>.+?) in (?<r>.+)’s? (?<flow>exports|imports|trade)(?:(?: of ⟨.+⟩)? .+)? in (?<y>\d{4})$/u, overtaking],
];

/** Every earlier year with a figure, before the view too, has to be below a new high and above a new low, and there have to be ten. */
function newExtreme({ q = '', way, side, a = '', y = '' }: Parts, view: TradeView): void {
  const series = quantity(q, view);
  hold(periodsOf(series).at(-1) === y && y.length === 4, 'not the last year');
  hold((way === 'rose') === (side === 'high'), 'another way');
  holdAmount(a, series, y);
  const isSame = (one: typeof series): boolean =>
    one.measure === series.measure && one.partner === series.partner && one.record === series.record && one.product === series.product;
  const long = viewFrom(view, '1980').series.find(isSame);
  if (long === undefined) throw new Error('not the same series');
  const earlier = periodsOf(long).filter((period) => period < y);
  const sign = side === 'high' ? 1 : -1;
  hold(
    earlier.every((period) => sign * (known(long, y) - known(long, period)) > 0),
    `no new ${side}`,
  );
  hold(earlier.length >= 10, `${earlier.length} years before`);
}

const measures: Readonly<Record<string, string>> = { exports: 'export', imports: 'import', trade: 'total-trade' };

/** The one has to lie before the other, and to have lain behind it a year earlier, at the first place or the second. */
function overtaking({ p = '', p2 = '', r = '', flow = '', y = '' }: Parts, view: TradeView): void {
  hold(codeOf(r) === view.spec.reporter && measures[flow] === mainOf(view)[0]?.measure, 'another flow');
  holdGoodsNamed(view);
  const [one, other] = [seriesOf(p, view), seriesOf(p2, view)];
  const before = String(Number(y) - 1);
  hold(known(one, y) > known(other, y) && known(one, before) < known(other, before), `${p} did not pass ${p2}`);
  const ahead = comparable(view).filter((line) => (numberAt(line, y) ?? 0) > known(one, y) && numberAt(line, before) !== null);
  hold(ahead.length < 2, `${ahead.length} are ahead`);
}
