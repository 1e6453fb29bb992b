import type { Reliability } from '../../metrics/mirror/pair-discrepancy.ts';
import { reliability } from '../../metrics/mirror/reliability.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { missing, type Value } from '../../model/values/index.ts';
import { type PairDiscrepancyOfYear, type PairQuestion, pairDiscrepanciesOf } from './pair-discrepancies-of.ts';

/** Trust in the economies of a dataset as exporters and as importers, and on how many flows of how many years it rests. */
export interface ReliabilitiesOfDataset {
  readonly from: number;
  readonly to: number;
  /** Flows with both records, each counted once a year. */
  readonly pairs: number;
  readonly exporter: (economy: EconomyCode) => Value;
  readonly importer: (economy: EconomyCode) => Value;
}

/** Years that a score rests on: the year itself and the four before. A single year holds too few pairs for a steady score. */
const yearsRead = 5;

const known = new WeakMap<Dataset, Map<string, ReliabilitiesOfDataset>>();

/**
 * Trust in each economy's records, estimated from every flow of the dataset that both sides recorded in the year or the four before:
 * `reliability` with method `baci` over the mean absolute log gap of each pair, weighted by the years that the pair was seen in.
 * Unit: score, above 0; only ratios of scores have a meaning. Undefined: as `reliability`; `too-few-observations` for an economy
 * without a pair. Computed once for each question and kept as long as the dataset lives.
 * @example reliabilitiesOf(dataset, { year: 2013, vintage: 'latest', factor: 1.06 }).pairs // => 2
 */
export function reliabilitiesOf(dataset: Dataset, question: PairQuestion): ReliabilitiesOfDataset {
  const answers = known.get(dataset) ?? new Map<string, ReliabilitiesOfDataset>();
  known.set(dataset, answers);
  const key = `${question.year}|${question.vintage}|${question.factor}`;
  const answer = answers.get(key) ?? estimate(dataset, question);
  answers.set(key, answer);
  return answer;
}

function estimate(dataset: Dataset, question: PairQuestion): ReliabilitiesOfDataset {
  const years = Array.from({ length: yearsRead }, (_, index) => question.year - yearsRead + 1 + index);
  const discrepancies = years.flatMap((year) => pairDiscrepanciesOf(dataset, { ...question, year }));
  const economies = [...new Set(discrepancies.flatMap(({ exporter, importer }) => [exporter, importer]))].sort();
  const byPair = Map.groupBy(discrepancies, ({ exporter, importer }) => `${exporter}|${importer}`);
  const table = <Cell>(cellOf: (found: readonly PairDiscrepancyOfYear[]) => Cell): readonly (readonly Cell[])[] =>
    economies.map((exporter) => economies.map((importer) => cellOf(byPair.get(`${exporter}|${importer}`) ?? [])));
  const means = table((found) => (found.length === 0 ? missing('one-sided') : meanDiscrepancy(found)));
  const scores: Reliability = reliability(means, { method: 'baci', weights: table((found) => found.length) });
  const scoreOf = (of: keyof Reliability) => (economy: EconomyCode) =>
    scores[of][economies.indexOf(economy)] ?? missing('too-few-observations', economy);
  return {
    from: question.year - yearsRead + 1,
    to: question.year,
    pairs: discrepancies.length,
    exporter: scoreOf('exporter'),
    importer: scoreOf('importer'),
  };
}

function meanDiscrepancy(found: readonly PairDiscrepancyOfYear[]): number {
  return found.reduce((sum, { discrepancy }) => sum + discrepancy, 0) / found.length;
}
