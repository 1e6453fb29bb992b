import fc from 'fast-check';
import type { Value } from '../../src/index.ts';
import type { YearValue } from '../../src/metrics/index.ts';
import * as core from '../../src/metrics/index.ts';
import { anySeries, anyValue, listsOf, positiveAmount, tableOf, tableSize } from './arbitrary-values.ts';

/** A call of a metric on arbitrary input: what goes in, what is called, and which values of the answer the record's range is about. */
export interface MetricSample {
  readonly input: fc.Arbitrary<readonly unknown[]>;
  readonly call: (...input: never[]) => unknown;
  readonly ranged?: (answer: never) => unknown;
}

function sample<Input extends readonly unknown[]>(
  input: fc.Arbitrary<Input>,
  call: (...input: Input) => unknown,
  ranged?: (answer: never) => unknown,
): MetricSample {
  return ranged === undefined ? { input, call } : { input, call, ranged };
}

function option<const Choice>(...choices: readonly Choice[]): fc.Arbitrary<Choice> {
  return fc.constantFrom(...choices);
}

const one = fc.tuple(anyValue);
const two = fc.tuple(anyValue, anyValue);
const three = fc.tuple(anyValue, anyValue, anyValue);
const list = listsOf(1).map(([values = []]) => values);
const table = tableSize.chain(([rows, columns]) => tableOf(rows, columns));
const square = fc.integer({ min: 1, max: 5 }).chain((size) => tableOf(size, size));
type List = readonly Value[];
type Table = readonly List[];
const twoLists: fc.Arbitrary<[List, List]> = listsOf(2).map(([first = [], second = []]) => [first, second]);
const fourLists: fc.Arbitrary<[List, List, List, List]> = listsOf(4).map(([a = [], b = [], c = [], d = []]) => [a, b, c, d]);
const twoTables: fc.Arbitrary<[Table, Table]> = tableSize.chain(([rows, columns]) =>
  fc.tuple(tableOf(rows, columns), tableOf(rows, columns)),
);
const fourTables: fc.Arbitrary<[Table, Table, Table, Table]> = tableSize.chain(([rows, columns]) =>
  fc.tuple(tableOf(rows, columns), tableOf(rows, columns), tableOf(rows, columns), tableOf(rows, columns)),
);
const intensityInput = fc.record({ flow: anyValue, reporterExports: anyValue, partnerImports: anyValue, world: anyValue });
const indexOptions = fc.record({
  formula: option('fisher', 'laspeyres', 'paasche', 'tornqvist', 'walsh', 'jevons', 'dutot', 'carli'),
  comparison: option('chained', 'fixed-base', 'period-on-period'),
  unknown: option('propagate', 'drop'),
});
/** The world imports at least what the reporter does, mostly more; else Drysdale's index has hardly ever a value. */
const structures = fc
  .array(fc.tuple(anyValue, anyValue, fc.oneof(positiveAmount, anyValue), fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, anyValue)), {
    maxLength: 5,
  })
  .map((lines) => ({
    exports: lines.map(([exports]) => exports),
    partnerImports: lines.map(([, imports]) => imports),
    worldImports: lines.map(([, , others, own]) => core.totalTrade(others, own)),
    reporterImports: lines.map(([, , , own]) => own),
  }));

/** One sample for each metric of the families levels, shares, concentration, advantage, decomposition and mirror. */
export const metricSamples: Readonly<Record<string, MetricSample>> = {
  'total-trade': sample(two, core.totalTrade),
  'trade-balance': sample(two, core.tradeBalance),
  'normalised-balance': sample(two, core.normalisedBalance),
  'coverage-ratio': sample(two, core.coverageRatio),
  'balance-streak': sample(fc.tuple(anySeries, anySeries), core.balanceStreak, (answer: core.BalanceStreak | core.Missing) =>
    'runs' in answer ? answer.runs.map(({ years }) => years) : answer,
  ),
  'growth-rate': sample(two, core.growthRate),
  'log-growth': sample(two, core.logGrowth),
  'midpoint-growth': sample(two, core.midpointGrowth),
  cagr: sample(fc.tuple(anyValue, anyValue, fc.integer({ min: -1, max: 30 })), core.cagr),
  'trend-growth': sample(fc.tuple(anySeries, fc.record({ nonPositive: option('reject', 'drop') })), core.trendGrowth),
  'growth-contribution': sample(twoLists, (before, after) => core.growthContribution(before, after)),
  volatility: sample(fc.tuple(anySeries, fc.record({ form: option('sd-log-growth', 'cv', 'about-trend') })), core.volatility),
  'base-index': sample(two, core.baseIndex),
  'real-value': sample(three, core.realValue),
  share: sample(two, core.share),
  rank: sample(
    list.filter((values) => values.length > 0).chain((values) => fc.tuple(fc.constant(values), fc.nat(values.length - 1))),
    core.rank,
  ),
  'partner-share': sample(two, core.partnerShare),
  'world-market-share': sample(two, core.worldMarketShare),
  'trade-dependence': sample(fc.tuple(anyValue, anyValue, anyValue, anyValue, option('of-trade', 'of-gdp')), (x, m, first, second, of) =>
    core.tradeDependence(x, m, of === 'of-gdp' ? { of, gdp: first } : { of, exports: first, imports: second }),
  ),
  openness: sample(three, core.openness),
  'dependence-asymmetry': sample(two, core.dependenceAsymmetry),
  'trade-intensity': sample(fc.tuple(intensityInput, anyValue, fc.boolean()), (input, reporterImports, net) =>
    core.tradeIntensity(input, net ? { world: 'net-of-reporter', reporterImports } : { world: 'all' }),
  ),
  'symmetric-intensity': sample(one, core.symmetricIntensity),
  'regional-introversion': sample(
    fc.tuple(fc.record({ insideBloc: anyValue, ofBloc: anyValue, outsidersWithBloc: anyValue, ofOutsiders: anyValue })),
    core.regionalIntroversion,
  ),
  'intensity-propensity': sample(fc.tuple(intensityInput, anyValue, anyValue), (input, reporterImports, gdp) =>
    core.intensityPropensity({ ...input, reporterImports, gdp }),
  ),
  'trade-entropy': sample(fc.tuple(list, fc.record({ base: option('e', '2') })), core.tradeEntropy),
  hhi: sample(fc.tuple(list, fc.record({ form: option('sum-squares', 'root', 'unctad', 'normalised') })), core.herfindahlHirschmanIndex),
  'effective-number': sample(fc.tuple(list), core.effectiveNumber),
  'theil-t': sample(fc.tuple(list, fc.record({ lines: option('all', 'non-zero') })), core.theilT),
  'theil-l': sample(fc.tuple(list), core.theilL),
  'theil-decomposition': sample(
    list.chain((values) => fc.tuple(fc.constant(values), fc.tuple(...values.map(() => option('a', 'b', 'c'))))),
    core.theilDecomposition,
  ),
  gini: sample(fc.tuple(list, fc.record({ form: option('uncorrected', 'corrected') })), core.gini),
  evenness: sample(fc.tuple(list), core.evenness),
  'top-share': sample(fc.tuple(list, fc.integer({ min: 0, max: 9 })), core.topShare),
  'krugman-specialisation': sample(fc.tuple(twoLists, option('all', 'rest')), ([own, world], against) =>
    core.krugmanSpecialisation(own, world, { world: against }),
  ),
  'unctad-diversification': sample(fc.tuple(twoLists, option('all', 'rest')), ([own, world], against) =>
    core.unctadDiversification(own, world, { world: against }),
  ),
  hachman: sample(twoLists, (own, world) => core.hachman(own, world)),
  rca: sample(fc.tuple(table), core.revealedComparativeAdvantage),
  rsca: sample(one, core.revealedSymmetricComparativeAdvantage),
  nrca: sample(fc.tuple(table), core.normalisedRevealedComparativeAdvantage),
  'bilateral-rca': sample(
    fc.tuple(
      fc.record({ flow: anyValue, exportsToPartner: anyValue, partnerImportsOfProduct: anyValue, partnerImports: anyValue }),
      fc.record({ minimum: fc.integer({ min: 0, max: 50 }) }),
    ),
    core.bilateralRevealedComparativeAdvantage,
  ),
  lafay: sample(fc.tuple(twoLists, anyValue, fc.boolean()), ([exports, imports], gdp, cepii) =>
    core.lafay(exports, imports, cepii ? { scale: 'cepii', gdp } : { scale: 'lafay-100' }),
  ),
  'trade-complementarity': sample(twoLists, (exports, imports) => core.tradeComplementarity(exports, imports)),
  'drysdale-complementarity': sample(fc.tuple(structures), core.drysdaleComplementarity),
  'trade-bias': sample(fc.tuple(anyValue, structures), core.tradeBias),
  'export-similarity': sample(twoLists, (exports, others) => core.exportSimilarity(exports, others)),
  'export-similarity-rca': sample(fc.tuple(table), core.exportSimilarityByAdvantage),
  'grubel-lloyd': sample(two, core.grubelLloyd),
  'grubel-lloyd-aggregate': sample(fc.tuple(twoLists, option('plain', 'adjusted')), ([exports, imports], form) =>
    core.grubelLloydAggregate(exports, imports, { form }),
  ),
  'marginal-iit': sample(
    fc.tuple(fc.record({ exports: anyValue, imports: anyValue }), fc.record({ exports: anyValue, imports: anyValue })),
    core.marginalIntraIndustryTrade,
  ),
  prody: sample(
    tableSize.chain(([rows, columns]) =>
      fc.tuple(
        tableOf(rows, columns),
        fc.array(anyValue, { minLength: rows, maxLength: rows }),
        fc.record({ unknownIncome: option('propagate', 'drop') }),
      ),
    ),
    core.prody,
  ),
  expy: sample(twoLists, (exports, incomes) => core.expy(exports, incomes)),
  'growth-margins': sample(fc.tuple(twoLists, fc.integer({ min: -1, max: 50 })), ([before, after], threshold) =>
    core.growthMargins(before, after, { threshold }),
  ),
  'hummels-klenow': sample(fc.tuple(twoLists, option('others', 'world')), ([own, others], reference) =>
    core.hummelsKlenow(own, others, { reference }),
  ),
  shapley: sample(twoLists, (before, after) => core.shapley(before, after)),
  'constant-market-share': sample(
    fc.tuple(fourTables, option('product-first', 'market-first')),
    ([exportsBefore, exportsAfter, worldBefore, worldAfter], order) =>
      core.constantMarketShare({ exportsBefore, exportsAfter, worldBefore, worldAfter }, { order }),
  ),
  'price-volume': sample(fc.tuple(fourLists, option('fisher', 'laspeyres-price', 'paasche-price')), ([p0, q0, p1, q1], formula) =>
    core.priceVolume({ prices: p0, quantities: q0 }, { prices: p1, quantities: q1 }, { formula }),
  ),
  'unit-value': sample(two, core.unitValue),
  'price-index': sample(fc.tuple(twoTables, indexOptions), ([prices, quantities], options) => core.priceIndex(prices, quantities, options)),
  'quantity-index': sample(fc.tuple(twoTables, indexOptions), ([prices, quantities], options) =>
    core.quantityIndex(prices, quantities, options),
  ),
  'mirror-discrepancy': sample(two, core.mirrorDiscrepancy),
  'mirror-ratio': sample(two, core.mirrorRatio),
  'mirror-log-gap': sample(two, core.mirrorLogGap),
  'cif-to-fob': sample(two, core.cifToFob),
  reliability: sample(fc.tuple(square, option('harvard', 'baci')), (discrepancies, method) => core.reliability(discrepancies, { method })),
  'reconciled-flow': sample(
    fc.tuple(anyValue, anyValue, anyValue, anyValue, option('equal', 'stated', 'harvard', 'baci'), option('missing', 'take')),
    (x, m, first, second, by, oneSided) => {
      const weights =
        by === 'equal' ? by : by === 'stated' ? { stated: first } : ({ method: by, exporter: first, importer: second } as const);
      return core.reconciledFlow(x, m, { weights, oneSided });
    },
  ),
};

/** The series forms of metrics on single values. */
export const seriesSamples: Readonly<Record<string, (series: readonly YearValue[], other: readonly YearValue[]) => readonly YearValue[]>> =
  {
    growthRates: (series) => core.growthRates(series),
    baseIndexSeries: (series) => core.baseIndexSeries(series, 2013),
    realValueSeries: (series, deflator) => core.realValueSeries(series, deflator, 2013),
  };
