import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/index.ts';
import { constantMarketShare, growthMargins, hummelsKlenow, shapley } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { economies, exportsByProduct, exportsByProductAndMarket, flowByProduct, importsByProduct, total } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Parts {
  readonly metric: string;
  readonly pair?: readonly [string, string];
  readonly economy?: string;
  readonly [part: string]: unknown;
}

const { cases } = readReference<Reference<Parts>>('decomposition/eu-trade');

function of(
  metric: string,
): readonly { readonly name: string; readonly pair: readonly [string, string]; readonly wanted: Record<string, number> }[] {
  return cases
    .filter((one) => one.metric === metric)
    .map((one) => ({
      name: one.pair?.join(' to ') ?? String(one.economy),
      pair: one.pair ?? ['', ''],
      wanted: one as unknown as Record<string, number>,
    }));
}

describe('decompositions of the growth of European trade, as exact arithmetic gives them', () => {
  test.each(of('growth-margins'))('growthMargins of $name at a threshold of 100 000 euro', ({ pair, wanted }) => {
    const result = growthMargins(flowByProduct(2007, ...pair), flowByProduct(2016, ...pair), { threshold: 100_000 });
    expect(result).toEqual({
      total: wanted['total'],
      entry: wanted['entry'],
      exit: wanted['exit'],
      intensive: wanted['intensive'],
      residual: wanted['threshold_residual'],
    });
  });

  test.each(of('hummels-klenow'))('hummelsKlenow of $name against all other exporters', ({ pair: [exporter, market], wanted }) => {
    const own = flowByProduct(2016, exporter, market);
    const others = importsByProduct(2016, market).map((all, product) => all - (own[product] as number));
    const result = hummelsKlenow(own, others);
    if (isMissing(result)) return expect(result).toBe('two margins');
    expectClose(result.extensive, wanted['extensive'] as number, 1e-12);
    expectClose(result.intensive, wanted['intensive'] as number, 1e-12);
    expectClose(result.share, wanted['share'] as number, 1e-12);
  });

  test.each(of('constant-market-share'))('constantMarketShare of $name, product first', ({ name, wanted }) => {
    const result = constantMarketShare({
      exportsBefore: exportsByProductAndMarket(2015, name),
      exportsAfter: exportsByProductAndMarket(2016, name),
      worldBefore: exportsByProductAndMarket(2015),
      worldAfter: exportsByProductAndMarket(2016),
    });
    if (isMissing(result)) return expect(result).toBe('five parts');
    expect(result.total).toBe(wanted['total']);
    expectClose(result.worldGrowth, wanted['world_growth'] as number, 1e-12);
    expectClose(result.commodity, wanted['commodity'] as number, 1e-11);
    expectClose(result.market, wanted['market'] as number, 1e-11);
    expectClose(result.competitiveness, wanted['competitiveness'] as number, 1e-11);
  });

  test.each(of('shapley'))('shapley of $name by scale and share', ({ pair: [exporter, market], wanted }) => {
    const flows = [2007, 2016] as const;
    const [before, after] = flows.map((year) => {
      const scale = total(exportsByProduct(year, exporter));
      return [scale, total(flowByProduct(year, exporter, market)) / scale];
    }) as unknown as readonly [readonly number[], readonly number[]];
    const [scale, share] = shapley(before, after);
    expectClose(scale, wanted['scale'] as number, 1e-9);
    expectClose(share, wanted['share'] as number, 1e-9);
  });

  test('there is every case to compare', () => {
    expect(cases).toHaveLength(22);
    expect(economies).toHaveLength(15);
  });
});
