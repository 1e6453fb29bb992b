import type { Value } from '@sogdia/core';
import {
  cleanTrade,
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  diversity,
  economicComplexityIndex,
  economicFitness,
  exportSimilarityByAdvantage,
  hubsAndAuthorities,
  nodeStrength,
  normalisedRevealedComparativeAdvantage,
  type PresenceInput,
  pageRank,
  presence,
  productComplexityIndex,
  prody,
  proximity,
  reflections,
  reliability,
  revealedComparativeAdvantage,
  ubiquity,
  weightedReciprocity,
} from '@sogdia/core/metrics';
import { type Definition, type Settings, tableOfTwo } from '../table/definition.ts';
import type { LabelledValues } from '../table/given-table.ts';

const exportsByProduct = 'economy,27,52,84\nKAZ,60,5,5\nUZB,10,30,8\nCHN,50,250,3000';
const presences = 'economy,27,52,84,30\nKAZ,1,0,0,0\nUZB,1,1,0,0\nCHN,0,1,1,0\nDEU,0,0,1,1';
const dimensions = ['economy', 'product'] as const;

/** The presences of a table: as they stand, or with `from=exports` those of its comparative advantages. */
function presencesOf({ cells }: LabelledValues, { from, threshold }: Settings): PresenceInput {
  return from === 'exports' ? presence(cells, threshold === undefined ? {} : { threshold: Number(threshold) }) : cells;
}

const ofPresences = (...own: readonly string[]) => ({ settings: ['from', 'threshold', ...own] });

/** The settings without those that say how presences come about. */
function rest({ from: _, threshold: __, unmentioned: ___, ...own }: Settings): Settings {
  return own;
}

/** Metrics of advantage on a table of exports. */
export const advantageTables: readonly Definition[] = [
  tableOfTwo(
    'export-similarity-rca',
    dimensions,
    exportsByProduct,
    ({ cells, rowLabels }, set) => ({
      cells: exportSimilarityByAdvantage(cells, rest(set)),
      labels: { rows: rowLabels, columns: rowLabels },
    }),
    { settings: ['epsilon'] },
  ),
  tableOfTwo('nrca', dimensions, exportsByProduct, ({ cells }) => ({ cells: normalisedRevealedComparativeAdvantage(cells) })),
  tableOfTwo(
    'prody',
    dimensions,
    'economy,27,52,84,income\nKAZ,60,5,5,11000\nUZB,10,30,8,2300\nCHN,50,250,3000,12700',
    ({ cells }, set, [incomes = []]) => ({ columns: { value: prody(cells, incomes, rest(set)) } }),
    { settings: ['unknownIncome'], beside: ['income'] },
  ),
  tableOfTwo('rca', dimensions, exportsByProduct, ({ cells }) => ({ cells: revealedComparativeAdvantage(cells) })),
];

/** Metrics of complexity. */
export const complexity: readonly Definition[] = [
  tableOfTwo(
    'cleaning',
    dimensions,
    exportsByProduct,
    ({ cells, rowLabels, columnLabels }, { unmentioned: _, ...set }, [population = []]) => {
      const cleaned = cleanTrade(cells, { ...set, ...(population.length === 0 ? {} : { population }) });
      const labels = {
        rows: cleaned.economies.map((row) => rowLabels[row] ?? ''),
        columns: cleaned.products.map((column) => columnLabels[column] ?? ''),
      };
      return { cells: cleaned.trade, labels };
    },
    {
      settings: ['maximumMissingShare', 'minimumPopulation', 'minimumExports', 'minimumProductExports', 'absencesAsZero'],
      set: ['minimumExports=50'],
      beside: ['[population]'],
    },
  ),
  tableOfTwo(
    'cog',
    dimensions,
    presences,
    (table, set) => ({ cells: complexityOutlookGain(presencesOf(table, set), rest(set)) }),
    ofPresences('convention'),
  ),
  tableOfTwo(
    'coi',
    dimensions,
    presences,
    (table, set) => ({ rows: { value: complexityOutlookIndex(presencesOf(table, set), rest(set)) } }),
    ofPresences('convention'),
  ),
  tableOfTwo(
    'density',
    dimensions,
    presences,
    (table, set) => ({ cells: density(presencesOf(table, set), rest(set)) }),
    ofPresences('diagonal', 'norm'),
  ),
  tableOfTwo('diversity', dimensions, presences, (table, set) => ({ rows: { value: diversity(presencesOf(table, set)) } }), ofPresences()),
  tableOfTwo(
    'eci',
    dimensions,
    presences,
    (table, set) => ({ rows: { value: economicComplexityIndex(presencesOf(table, set), rest(set)) } }),
    ofPresences('normalisation', 'method', 'steps'),
  ),
  tableOfTwo(
    'fitness',
    dimensions,
    presences,
    (table, set) => {
      const found = economicFitness(presencesOf(table, set), rest(set));
      return { rows: { fitness: found.economies }, columns: { complexity: found.products } };
    },
    ofPresences('method', 'updates', 'tolerance', 'cap'),
  ),
  tableOfTwo(
    'pci',
    dimensions,
    presences,
    (table, set) => ({ columns: { value: productComplexityIndex(presencesOf(table, set), rest(set)) } }),
    ofPresences('normalisation', 'method', 'steps'),
  ),
  tableOfTwo(
    'presence',
    dimensions,
    exportsByProduct,
    ({ cells, columnLabels }, set) => {
      const { values, undefinedCells } = withThreshold(cells, set);
      const width = columnLabels.length;
      return {
        cells: cells.map((row, at) =>
          row.map((_, column) => undefinedCells.get(at * width + column) ?? (values[at * width + column] as number)),
        ),
      };
    },
    { settings: ['threshold', 'compare'] },
  ),
  tableOfTwo(
    'proximity',
    dimensions,
    presences,
    (table, set) => {
      const labels = set['of'] === 'economies' ? table.rowLabels : table.columnLabels;
      return { cells: proximity(presencesOf(table, set), rest(set)), labels: { rows: labels, columns: labels } };
    },
    ofPresences('of', 'diagonal', 'norm'),
  ),
  tableOfTwo(
    'reflections',
    dimensions,
    presences,
    (table, set) => {
      const { economies, products } = reflections(presencesOf(table, set), Number(set['steps'] ?? 2));
      return { rows: { value: economies }, columns: { value: products } };
    },
    { ...ofPresences('steps'), set: ['steps=2'] },
  ),
  tableOfTwo('ubiquity', dimensions, presences, (table, set) => ({ columns: { value: ubiquity(presencesOf(table, set)) } }), ofPresences()),
];

function withThreshold(cells: LabelledValues['cells'], { threshold, compare }: Settings) {
  return presence(cells, {
    ...(threshold === undefined ? {} : { threshold: Number(threshold) }),
    ...(compare === undefined ? {} : { compare: compare as '>=' }),
  });
}

const flows = 'exporter,CHN,KAZ,UZB\nCHN,,16.4,7.5\nKAZ,12.5,,3.5\nUZB,2.5,1.4,';
const pair = ['exporter', 'importer'] as const;
const square = { isSquare: true } as const;

/** Metrics on a square table of pairs; what stands on the diagonal is not read. */
export const squares: readonly Definition[] = [
  tableOfTwo(
    'reliability',
    pair,
    'exporter,CHN,KAZ,UZB\nCHN,0,0.1,0.2\nKAZ,0.1,0,0.3\nUZB,0.2,0.1,0',
    ({ cells }, set) => {
      const method = (set['method'] ?? 'harvard') as 'harvard';
      const found = reliability(withoutDiagonal(cells), {
        method,
        ...(set['updates'] === undefined ? {} : { updates: Number(set['updates']) }),
      });
      return { rows: { exporter: found.exporter, importer: found.importer } };
    },
    { ...square, settings: ['method', 'updates'] },
  ),
  tableOfTwo('hits', pair, flows, ({ cells }) => ({ rows: ofHubs(hubsAndAuthorities(withoutDiagonal(cells))) }), square),
  tableOfTwo(
    'node-strength',
    pair,
    flows,
    ({ cells }) => {
      const { out, in: into } = nodeStrength(withoutDiagonal(cells));
      return { rows: { out, in: into } };
    },
    square,
  ),
  tableOfTwo('pagerank', pair, flows, ({ cells }, set) => ({ rows: { value: pageRank(withoutDiagonal(cells), rest(set)) } }), {
    ...square,
    settings: ['damping'],
  }),
  tableOfTwo('weighted-reciprocity', pair, flows, ({ cells }) => ({ all: { value: weightedReciprocity(withoutDiagonal(cells)) } }), square),
];

function ofHubs({ hubs, authorities }: ReturnType<typeof hubsAndAuthorities>) {
  return { hub: hubs, authority: authorities };
}

/** Trade within an economy is no flow between two: the diagonal may be left empty. */
function withoutDiagonal(cells: LabelledValues['cells']): readonly (readonly Value[])[] {
  return cells.map((row, at) => row.map((value, column) => (column === at ? 0 : value)));
}
