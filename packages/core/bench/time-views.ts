import { computeView, type Dataset, decodeViewSpec, type TradeSpec } from '../src/index.ts';
import { measureProcessor } from './measure.ts';
import { makeTradeInGoods, wholeTrade } from './trade-in-goods.ts';

/** The views that are timed: by chapters and by six-digit codes, of one record, of both, and shares. */
const queries = ['HS2', 'HS6'].flatMap((level) =>
  ['', '&transform=share', '&record=both'].map((further) => `${wholeTrade}&level=${level}&top=10${further}`),
);

/**
 * How much processor time views of trade in goods take over a dataset of 60,000 observations, beside a loop written by hand that adds up the same rows and gives no
 * receipt, sentence or source; and how long the first view of a dataset takes, which gathers what the later ones find.
 */
export function timeViews(): string {
  const dataset = makeTradeInGoods(20_231_024);
  const heads = ['view', 'computeView, ms', 'first of a dataset, ms', 'plain loop, ms', 'core / plain'];
  const rows = queries.map((query) => {
    const spec = decodeViewSpec(dataset, query) as TradeSpec;
    expectSame(dataset, spec);
    const first = measureProcessor(() => computeView({ ...dataset }, spec), 3);
    const warm = measureProcessor(() => computeView(dataset, spec), 15);
    const plain = measureProcessor(() => plainBreakdown(dataset, spec), 15);
    return [query.slice(wholeTrade.length + 1), warm.toFixed(1), first.toFixed(0), plain.toFixed(1), `${(warm / plain).toFixed(1)} x`];
  });
  return [heads, heads.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The ten largest codes of the last year with their sums year by year, and what they leave, by record. */
function plainBreakdown(dataset: Dataset, spec: TradeSpec): readonly (readonly [code: string, sums: readonly number[]])[] {
  const digits = Number(spec.level?.slice(2));
  const years = spec.to - spec.from + 1;
  const records = spec.record === 'both' ? [spec.reporter, ...spec.partners] : [spec.reporter];
  let largest: readonly string[] | null = null;
  return records.flatMap((recorder) => {
    const sums = new Map<string, number[]>();
    for (const { reporter, product, period, value } of dataset.observations) {
      if (reporter !== recorder) continue;
      const code = product === 'TOTAL' ? product : product.slice(7, 7 + digits);
      const own = sums.get(code) ?? new Array<number>(years).fill(0);
      sums.set(code, own);
      own[Number(period) - spec.from] = (own[Number(period) - spec.from] as number) + value;
    }
    const total = sums.get('TOTAL') as number[];
    sums.delete('TOTAL');
    const last = (code: string): number => sums.get(code)?.at(-1) as number;
    largest ??= [...sums.keys()].sort((one, other) => last(other) - last(one)).slice(0, spec.top ?? 0);
    const told = total.map((_, year) => [...sums.values()].reduce((sum, own) => sum + (own[year] as number), 0));
    const top = largest.map((code) => [code, sums.get(code) as number[]] as const);
    const ofTop = total.map((_, year) => top.reduce((sum, [, own]) => sum + (own[year] as number), 0));
    const rows = [
      ...top,
      ['other', told.map((sum, year) => sum - (ofTop[year] as number))],
      ['rest', total.map((sum, year) => sum - (told[year] as number))],
    ] as const;
    return spec.transform === 'share'
      ? rows.map(([code, own]) => [code, own.map((value, year) => value / (total[year] as number))] as const)
      : rows;
  });
}

/** Stops the run when the loop and the library do not agree: a time for another answer says nothing. */
function expectSame(dataset: Dataset, spec: TradeSpec): void {
  const { series } = computeView(dataset, spec);
  const records = spec.record === 'both' ? ['reporter', 'partner'] : [spec.record];
  const ours = records.flatMap((record) => series.filter((line) => line.record === record));
  for (const [index, [code, sums]] of plainBreakdown(dataset, spec).entries()) {
    for (const [year, sum] of sums.entries()) {
      const value = ours[index]?.points[year]?.value;
      if (typeof value === 'number' && Math.abs(value - sum) <= 1e-9 * Math.abs(sum)) continue;
      throw new Error(`${code}, ${spec.from + year}: ${JSON.stringify(value)}, and ${sum} in the plain version`);
    }
  }
}
