import type { Value } from '@sogdia/core';
import {
  drysdaleComplementarity,
  effectiveNumber,
  evenness,
  exportSimilarity,
  expy,
  gini,
  growthMargins,
  grubelLloydAggregate,
  hachman,
  herfindahlHirschmanIndex,
  hummelsKlenow,
  krugmanSpecialisation,
  lafay,
  priceVolume,
  shapley,
  theilDecomposition,
  theilL,
  theilT,
  topShare,
  tradeBias,
  tradeComplementarity,
  tradeEntropy,
  unctadDiversification,
} from '@sogdia/core/metrics';
import { type Definition, lists, type Settings } from '../table/definition.ts';

const none: Value = { missing: 'not-reported' };
const lines = 'product,value\n27,60\n74,25\n26,10\n10,5';
const ownAndWorld = 'product,own,world\n27,60,1500\n74,25,400\n84,5,9000';
const exportsAndImports = 'product,exports,imports\n27,60,5\n84,5,70\n52,10,10';
const twoPeriods = 'product,previous,current\n27,60,75\n84,5,0\n52,0,4';

type Lists = readonly (readonly Value[])[];

/** A metric over one list, with its options. */
const overLines =
  (compute: (values: readonly Value[], settings: Settings) => Value) =>
  ([values = []]: Lists, set: Settings) =>
    compute(values, set);

/** Metrics over the lines of lists: partners or products. */
export const concentration: readonly Definition[] = [
  lists(
    'trade-entropy',
    ['value'],
    lines,
    overLines((values, set) => tradeEntropy(values, baseOf(set))),
    { settings: ['base'] },
  ),
  lists('effective-number', ['value'], lines, overLines(effectiveNumber)),
  lists('evenness', ['value'], lines, overLines(evenness)),
  lists('gini', ['value'], lines, overLines(gini), { settings: ['form'] }),
  lists('hachman', ['own', 'world'], ownAndWorld, ([own = [], world = []]) => hachman(own, world)),
  lists('hhi', ['value'], lines, overLines(herfindahlHirschmanIndex), { settings: ['form'] }),
  lists('krugman-specialisation', ['own', 'world'], ownAndWorld, ([own = [], world = []], set) => krugmanSpecialisation(own, world, set), {
    settings: ['world'],
  }),
  lists(
    'theil-decomposition',
    ['value'],
    'product,group,value\n27,fuels,60\n26,metals,10\n74,metals,25\n10,food,5',
    ([values = []], _, table) => ({ ...theilDecomposition(values, table.texts('group')) }),
    { texts: ['group'] },
  ),
  lists('theil-l', ['value'], lines, overLines(theilL)),
  lists('theil-t', ['value'], lines, overLines(theilT), { settings: ['lines'] }),
  lists(
    'top-share',
    ['value'],
    lines,
    overLines((values, set) => topShare(values, Number(set['count'] ?? 1))),
    { settings: ['count'], set: ['count=2'] },
  ),
  lists('unctad-diversification', ['own', 'world'], ownAndWorld, ([own = [], world = []], set) => unctadDiversification(own, world, set), {
    settings: ['world'],
  }),
];

const fourLists = 'product,exports,partnerImports,worldImports,reporterImports\n27,60,300,1500,5\n84,5,900,9000,20\n52,10,40,200,2';
const fourParts = ['exports', 'partnerImports', 'worldImports', 'reporterImports'] as const;

/** Metrics over two or more lists of products in one order. */
export const listsOfProducts: readonly Definition[] = [
  lists('drysdale-complementarity', fourParts, fourLists, ([exports = [], partnerImports = [], worldImports = [], reporterImports = []]) =>
    drysdaleComplementarity({ exports, partnerImports, worldImports, reporterImports }),
  ),
  lists('export-similarity', ['one', 'other'], 'product,one,other\n27,60,40\n52,10,30', ([one = [], other = []]) =>
    exportSimilarity(one, other),
  ),
  lists('expy', ['exports', 'incomes'], 'product,exports,incomes\n27,60,21000\n52,10,9000', ([exports = [], incomes = []]) =>
    expy(exports, incomes),
  ),
  lists('grubel-lloyd-aggregate', ['exports', 'imports'], exportsAndImports, ([x = [], m = []], set) => grubelLloydAggregate(x, m, set), {
    settings: ['form'],
  }),
  lists(
    'lafay',
    ['exports', 'imports'],
    exportsAndImports,
    ([x = [], m = []], set) => ({
      lines: {
        value: lafay(
          x,
          m,
          set['scale'] === 'cepii' ? { scale: 'cepii', gdp: Number(set['gdp']) } : { scale: (set['scale'] ?? 'lafay-100') as 'lafay-100' },
        ),
      },
    }),
    { settings: ['scale', 'gdp'] },
  ),
  lists(
    'trade-bias',
    fourParts,
    fourLists,
    ([exports = [], partnerImports = [], worldImports = [], reporterImports = []], set) =>
      tradeBias(set['flow'] === undefined ? none : Number(set['flow']), { exports, partnerImports, worldImports, reporterImports }),
    { settings: ['flow'], set: ['flow=12'] },
  ),
  lists('trade-complementarity', ['exports', 'imports'], exportsAndImports, ([x = [], m = []]) => tradeComplementarity(x, m)),
  lists(
    'growth-margins',
    ['previous', 'current'],
    twoPeriods,
    ([previous = [], current = []], set) => ({ ...growthMargins(previous, current, set) }),
    {
      settings: ['threshold'],
    },
  ),
  lists(
    'hummels-klenow',
    ['exports', 'others'],
    'product,exports,others\n27,60,1500\n52,10,200\n84,0,9000',
    ([x = [], o = []], set) => ({ ...hummelsKlenow(x, o, set) }),
    {
      settings: ['reference'],
    },
  ),
  lists(
    'price-volume',
    ['priceBefore', 'quantityBefore', 'priceAfter', 'quantityAfter'],
    'product,priceBefore,quantityBefore,priceAfter,quantityAfter\n27,50,100,60,90\n74,8,20,9,25',
    ([priceBefore = [], quantityBefore = [], priceAfter = [], quantityAfter = []], set) => ({
      ...priceVolume({ prices: priceBefore, quantities: quantityBefore }, { prices: priceAfter, quantities: quantityAfter }, set),
    }),
    { settings: ['formula'] },
  ),
  lists('shapley', ['before', 'after'], 'factor,before,after\nprice,50,60\nquantity,100,90', ([before = [], after = []]) => ({
    lines: { value: shapley(before, after) },
  })),
];

/** The base of a logarithm is a name, `2` too. */
function baseOf({ base }: Settings): { readonly base?: '2' } {
  return base === undefined ? {} : { base: String(base) as '2' };
}
