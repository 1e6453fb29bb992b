import { isMissing, type Value } from '@sogdia/core';
import {
  balanceStreak,
  baseIndexSeries,
  bilateralRevealedComparativeAdvantage,
  cagr,
  cifToFob,
  costResponse,
  coverageRatio,
  dependenceAsymmetry,
  growthContribution,
  growthRates,
  grubelLloyd,
  intensityPropensity,
  levelAtGrowth,
  logGrowth,
  marginalIntraIndustryTrade,
  midpointGrowth,
  mirrorDiscrepancy,
  mirrorLogGap,
  mirrorRatio,
  normalisedBalance,
  openness,
  partnerShare,
  rank,
  realValueSeries,
  reconciledFlow,
  regionalIntroversion,
  requiredGrowth,
  revealedSymmetricComparativeAdvantage,
  share,
  symmetricIntensity,
  totalTrade,
  tradeBalance,
  tradeDependence,
  tradeIntensity,
  tradePotential,
  trendGrowth,
  unitValue,
  volatility,
  worldMarketShare,
} from '@sogdia/core/metrics';
import type { Unit } from '@sogdia/core/model';
import { type Definition, eachRow, lists, type Settings, series } from '../table/definition.ts';

const none: Value = { missing: 'not-reported' };
const both = 'partner,exports,imports\nKAZ,12.7,9.3\nUZB,5.0,2.2';
const two = 'partner,previous,current\nKAZ,100,125\nUZB,80,60';
const years = 'year,value\n2019,100\n2020,90\n2021,120\n2022,150';

/** One of the numbers of a row by its place. */
const at = (values: readonly Value[], place: number): Value => values[place] ?? none;

/** Metrics of levels, growth and balance. */
export const levels: readonly Definition[] = [
  series('balance-streak', ['exports', 'imports'], 'year,exports,imports\n2019,5,3\n2020,6,4\n2021,3,5', ([x = [], m = []]) => {
    const found = balanceStreak(x, m);
    if (isMissing(found)) return found;
    const sign = (value: number): string => (value > 0 ? 'surplus' : value < 0 ? 'deficit' : 'balanced');
    return {
      years: found.runs.map((run) => ({
        year: run.from,
        to: run.to,
        years: run.years,
        balance: sign(run.sign),
        longest: run === found.longest,
      })),
    };
  }),
  series(
    'base-index',
    ['value'],
    years,
    ([points = []], set) => ({
      years: baseIndexSeries(points, Number(set['index-year'] ?? points[0]?.year)).map(({ year, value }) => ({ year, value })),
    }),
    { settings: ['index-year'], set: ['index-year=2019'] },
  ),
  eachRow('cagr', ['first', 'last', 'intervals'], 'partner,first,last,intervals\nKAZ,100,146.41,4', (row) =>
    cagr(at(row, 0), at(row, 1), numberOf(at(row, 2))),
  ),
  eachRow('coverage-ratio', ['exports', 'imports'], both, (row) => coverageRatio(at(row, 0), at(row, 1))),
  lists('growth-contribution', ['previous', 'current'], two, ([previous = [], current = []]) => ({
    lines: { value: growthContribution(previous, current) },
  })),
  series('growth-rate', ['value'], years, ([points = []]) => ({ years: growthRates(points).map(({ year, value }) => ({ year, value })) })),
  eachRow('log-growth', ['previous', 'current'], two, (row) => logGrowth(at(row, 0), at(row, 1))),
  eachRow('midpoint-growth', ['previous', 'current'], two, (row) => midpointGrowth(at(row, 0), at(row, 1))),
  eachRow('normalised-balance', ['exports', 'imports'], both, (row) => normalisedBalance(at(row, 0), at(row, 1))),
  series(
    'real-value',
    ['value', 'price'],
    'year,value,price\n2019,100,100\n2020,110,102\n2021,120,107',
    ([value = [], price = []], set) => ({
      years: realValueSeries(value, price, Number(set['index-year'] ?? price[0]?.year)).map((point) => ({
        year: point.year,
        value: point.value,
      })),
    }),
    { settings: ['index-year'], set: ['index-year=2019'] },
  ),
  eachRow('total-trade', ['exports', 'imports'], both, (row) => totalTrade(at(row, 0), at(row, 1))),
  eachRow('trade-balance', ['exports', 'imports'], both, (row) => tradeBalance(at(row, 0), at(row, 1))),
  series('trend-growth', ['value'], years, ([points = []], set) => trendGrowth(points, set), { settings: ['nonPositive'] }),
  series('volatility', ['value'], years, ([points = []], set) => volatility(points, set), { settings: ['form'] }),
];

/** Metrics of a part in its whole. */
export const shares: readonly Definition[] = [
  eachRow('dependence-asymmetry', ['own', 'partners'], 'pair,own,partners\nKAZ-CHN,0.2,0.01', (row) =>
    dependenceAsymmetry(at(row, 0), at(row, 1)),
  ),
  eachRow(
    'intensity-propensity',
    ['flow', 'reporterExports', 'partnerImports', 'world', 'reporterImports', 'gdp'],
    'pair,flow,reporterExports,partnerImports,world,reporterImports,gdp\nKAZ-CHN,10,60,2000,20000,40,190',
    (row) => {
      const [flow = none, reporterExports = none, partnerImports = none, world = none, reporterImports = none, gdp = none] = row;
      return { ...intensityPropensity({ flow, reporterExports, partnerImports, world, reporterImports, gdp }) };
    },
  ),
  eachRow('openness', ['exports', 'imports', 'gdp'], 'economy,exports,imports,gdp\nKAZ,60,40,190', (row) =>
    openness(at(row, 0), at(row, 1), at(row, 2)),
  ),
  eachRow('partner-share', ['withPartner', 'withAll'], 'partner,withPartner,withAll\nKAZ,12,60', (row) =>
    partnerShare(at(row, 0), at(row, 1)),
  ),
  lists('rank', ['value'], 'partner,value\nKAZ,30\nUZB,8\nKGZ,15', ([values = []]) => ({
    lines: { value: values.map((_, index) => rank(values, index)) },
  })),
  eachRow(
    'regional-introversion',
    ['insideBloc', 'ofBloc', 'outsidersWithBloc', 'ofOutsiders'],
    'bloc,insideBloc,ofBloc,outsidersWithBloc,ofOutsiders\nCA5,10,150,140,20000',
    ([insideBloc = none, ofBloc = none, outsidersWithBloc = none, ofOutsiders = none]) =>
      regionalIntroversion({ insideBloc, ofBloc, outsidersWithBloc, ofOutsiders }),
  ),
  eachRow('share', ['part', 'whole'], 'partner,part,whole\nKAZ,12,60', (row) => share(at(row, 0), at(row, 1))),
  eachRow('symmetric-intensity', ['intensity'], 'pair,intensity\nKAZ-CHN,3', (row) => symmetricIntensity(at(row, 0))),
  eachRow(
    'trade-dependence',
    ['exportsToPartner', 'importsFromPartner', '[exports]', '[imports]', '[gdp]'],
    'economy,exportsToPartner,importsFromPartner,exports,imports\nKAZ,10,8,60,40',
    ([x = none, m = none, exports = none, imports = none, gdp = none], set) =>
      tradeDependence(
        x,
        m,
        set['of'] === 'of-gdp' ? { of: 'of-gdp', gdp } : { of: (set['of'] ?? 'of-trade') as 'of-trade', exports, imports },
      ),
    { settings: ['of'] },
  ),
  eachRow(
    'trade-intensity',
    ['flow', 'reporterExports', 'partnerImports', 'world', '[reporterImports]'],
    'pair,flow,reporterExports,partnerImports,world\nKAZ-CHN,10,60,2000,20000',
    ([flow = none, reporterExports = none, partnerImports = none, world = none, reporterImports = none], set) =>
      tradeIntensity(
        { flow, reporterExports, partnerImports, world },
        set['world'] === 'net-of-reporter' ? { world: 'net-of-reporter', reporterImports } : { world: (set['world'] ?? 'all') as 'all' },
      ),
    { settings: ['world'] },
  ),
  eachRow('world-market-share', ['exports', 'worldExports'], 'economy,exports,worldExports\nKAZ,60,20000', (row) =>
    worldMarketShare(at(row, 0), at(row, 1)),
  ),
];

/** Metrics of one flow, product or forecast in numbers that stand beside one another. */
export const singleFlows: readonly Definition[] = [
  eachRow(
    'bilateral-rca',
    ['flow', 'exportsToPartner', 'partnerImportsOfProduct', 'partnerImports'],
    'product,flow,exportsToPartner,partnerImportsOfProduct,partnerImports\n27,5,10,300,2000',
    ([flow = none, exportsToPartner = none, partnerImportsOfProduct = none, partnerImports = none], set) =>
      bilateralRevealedComparativeAdvantage({ flow, exportsToPartner, partnerImportsOfProduct, partnerImports }, set),
    { settings: ['minimum'] },
  ),
  eachRow('grubel-lloyd', ['exports', 'imports'], both, (row) => grubelLloyd(at(row, 0), at(row, 1))),
  eachRow(
    'marginal-iit',
    ['exportsBefore', 'importsBefore', 'exportsAfter', 'importsAfter'],
    'product,exportsBefore,importsBefore,exportsAfter,importsAfter\n84,5,8,9,10',
    ([exportsBefore = none, importsBefore = none, exportsAfter = none, importsAfter = none]) =>
      marginalIntraIndustryTrade({ exports: exportsBefore, imports: importsBefore }, { exports: exportsAfter, imports: importsAfter }),
  ),
  eachRow('rsca', ['rca'], 'product,rca\n27,3', (row) => revealedSymmetricComparativeAdvantage(at(row, 0))),
  eachRow('cif-to-fob', ['importCif', 'factor'], 'partner,importCif,factor\nKAZ,106,1.06', (row) =>
    cifToFob(at(row, 0), numberOrValue(at(row, 1))),
  ),
  eachRow('mirror-discrepancy', ['exporter', 'importerFob'], 'pair,exporter,importerFob\nCHN-KAZ,16.4,14.9', (row) =>
    mirrorDiscrepancy(at(row, 0), at(row, 1)),
  ),
  eachRow('mirror-log-gap', ['exporter', 'importer'], 'pair,exporter,importer\nCHN-KAZ,16.4,15.8', (row) =>
    mirrorLogGap(at(row, 0), at(row, 1)),
  ),
  eachRow('mirror-ratio', ['exporter', 'importer'], 'pair,exporter,importer\nCHN-KAZ,16.4,15.8', (row) =>
    mirrorRatio(at(row, 0), at(row, 1)),
  ),
  eachRow(
    'reconciled-flow',
    ['exporter', 'importerFob'],
    'pair,exporter,importerFob\nCHN-KAZ,16.4,14.9',
    (row, set) => reconciledFlow(at(row, 0), at(row, 1), reconciliationOf(set)),
    { settings: ['weight', 'oneSided'], set: ['weight=0.5'] },
  ),
  eachRow(
    'trade-potential',
    ['actual', 'fitted'],
    'pair,actual,fitted\nCHN-KAZ,16.4,12.0',
    (row, set) => tradePotential(at(row, 0), at(row, 1), set),
    {
      settings: ['form'],
    },
  ),
  eachRow('cost-response', ['cut', 'elasticity'], 'case,cut,elasticity\nlow,0.1,3', (row) => costResponse(at(row, 0), at(row, 1))),
  eachRow('level-at-growth', ['level', 'growth', 'years'], 'partner,level,growth,years\nKAZ,41,0.05,7', (row) =>
    levelAtGrowth(at(row, 0), at(row, 1), numberOf(at(row, 2))),
  ),
  eachRow(
    'required-growth',
    ['now', 'target', 'yearsLeft'],
    'partner,now,target,yearsLeft\nKAZ,41,60,7',
    (row, set) => {
      const unit = String(set['unit'] ?? 'usd') as Unit;
      return requiredGrowth({ value: at(row, 0), unit }, { value: at(row, 1), unit }, numberOf(at(row, 2)));
    },
    { settings: ['unit'] },
  ),
  eachRow('unit-value', ['value', 'quantity'], 'product,value,quantity\n8703,5000000,250', (row) => unitValue(at(row, 0), at(row, 1))),
];

function numberOf(value: Value): number {
  return isMissing(value) ? Number.NaN : value;
}

function numberOrValue(value: Value): Value & number {
  return numberOf(value) as Value & number;
}

function reconciliationOf({ weight, oneSided }: Settings): Parameters<typeof reconciledFlow>[2] {
  return {
    weights: weight === undefined || weight === 'equal' ? 'equal' : { stated: Number(weight) },
    ...(oneSided === undefined ? {} : { oneSided: oneSided as 'missing' }),
  };
}
