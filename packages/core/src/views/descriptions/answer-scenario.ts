import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Language } from '../../messages/catalogue.ts';
import { cagr, cagrFormula } from '../../metrics/levels/cagr.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Unit } from '../../model/values/index.ts';
import { isTradeView, type Receipt, type Sentence, type ViewSource } from '../../model/view/index.ts';
import {
  type CostScenarioAsked,
  costScenario,
  deriveMetric,
  figuresOfIndicator,
  type GrowthScenarioAsked,
  growthScenario,
  type ScenarioAsked,
  type StatedFigure,
  sourcesOf,
} from '../../queries/index.ts';
import { computeView } from '../compute/index.ts';
import { decodeViewSpec } from '../spec/index.ts';
import { type AssumedCut, type AssumedGrowth, describeCostScenario, describeGrowthScenario } from './describe-scenario.ts';

/** What follows from each value that a scenario of lower costs assumes. */
export interface CostScenarioAnswer {
  readonly kind: 'cost';
  readonly base: Receipt;
  readonly elasticity: Receipt;
  readonly rows: readonly AssumedCut[];
  readonly headline: Sentence;
  /** Where the level and what is assumed were stated, each once; what a reader enters has no source. */
  readonly sources: readonly ViewSource[];
}

/** What follows from each growth that a scenario assumes. */
export interface GrowthScenarioAnswer {
  readonly kind: 'growth';
  readonly base: Receipt;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly AssumedGrowth[];
  readonly headline: Sentence;
  /** As of `CostScenarioAnswer`. */
  readonly sources: readonly ViewSource[];
}

/** What follows from a scenario of either kind. */
export type ScenarioAnswer = CostScenarioAnswer | GrowthScenarioAnswer;

/**
 * Numbers that a reader enters in the place of those that are held: both ends of the cut of costs or of the growth, ratios, and the elasticity, which a scenario of
 * growth has not.
 */
export interface EnteredNumbers {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly elasticity?: number | undefined;
}

/**
 * Works out a scenario at the values that are held with a source, or at those that a reader enters: what follows from each, and the answer over the range
 * in one sentence in the conditional. Every number carries its receipt.
 * Throws `InvalidParameterError` for a figure that the dataset does not hold, a view without amounts, and an entered number that nothing could be: a
 * cut below 0 or of all costs, an elasticity below 0, a growth below -1.
 * @example
 * ```ts
 * answerScenario(
 *   dataset,
 *   {
 *     kind: 'growth',
 *     base: { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', period: '2013' },
 *     to: 2015,
 *     rates: [{ impliedBy: { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', period: '2013' } }],
 *   },
 *   'en',
 *   { low: 0, high: 1 },
 * ).rows.length // => 2
 * ```
 */
export function answerScenario(
  dataset: Dataset,
  asked: CostScenarioAsked,
  language: Language,
  entered?: EnteredNumbers,
): CostScenarioAnswer;
export function answerScenario(
  dataset: Dataset,
  asked: GrowthScenarioAsked,
  language: Language,
  entered?: EnteredNumbers,
): GrowthScenarioAnswer;
export function answerScenario(dataset: Dataset, asked: ScenarioAsked, language: Language, entered?: EnteredNumbers): ScenarioAnswer;
export function answerScenario(dataset: Dataset, asked: ScenarioAsked, language: Language, entered: EnteredNumbers = {}): ScenarioAnswer {
  InvalidParameterError.expectOptions(entered, { low: null, high: null, elasticity: null });
  requirePossible(asked, entered);
  return asked.kind === 'cost' ? ofCosts(dataset, asked, language, entered) : ofGrowth(dataset, asked, language, entered);
}

function ofCosts(dataset: Dataset, asked: CostScenarioAsked, language: Language, entered: EnteredNumbers): CostScenarioAnswer {
  const view = computeView(dataset, decodeViewSpec(dataset, asked.query), language);
  const base = view.series[0].points.at(-1)?.receipt;
  if (base === undefined || !isTradeView(view)) throw new InvalidParameterError('scenario', asked.query, 'a view of trade');
  const elasticity =
    entered.elasticity === undefined ? statedFigure(dataset, asked.elasticity) : asEntered('elasticity', entered.elasticity, 'quantity');
  const cuts = assumed(
    asked.cuts.map((figure) => statedFigure(dataset, figure)),
    entered,
    'cut',
  );
  const rows = cuts.map((cut) => ({ cut, scenario: costScenario(base, cut, elasticity) }));
  const headline = describeCostScenario(view, endsOf(rows), elasticity, language);
  if (headline === null) throw new InvalidParameterError('scenario', asked.query, 'a view of amounts');
  return { kind: 'cost', base, elasticity, rows, headline, sources: sourcesOf(dataset, [base, ...cuts, elasticity]) };
}

function ofGrowth(dataset: Dataset, asked: GrowthScenarioAsked, language: Language, entered: EnteredNumbers): GrowthScenarioAnswer {
  const { to } = asked;
  const base = statedFigure(dataset, asked.base);
  const from = Number(asked.base.period);
  const rates = asked.rates.map((rate) =>
    'impliedBy' in rate
      ? impliedRate(base, from, statedFigure(dataset, rate.impliedBy), Number(rate.impliedBy.period))
      : statedFigure(dataset, rate),
  );
  const growths = assumed(rates, entered, 'growth');
  const rows = growths.map((growth) => ({ growth, level: growthScenario(base, growth, from, to) }));
  const headline = describeGrowthScenario(dataset, base, endsOf(rows), [String(from), String(to)], language);
  return { kind: 'growth', base, from, to, rows, headline, sources: sourcesOf(dataset, [base, ...growths]) };
}

function requirePossible({ kind }: ScenarioAsked, { low, high, elasticity }: EnteredNumbers): void {
  const isPossible = (value: number): boolean => (kind === 'cost' ? value >= 0 && value < 1 : value >= -1);
  const expected = kind === 'cost' ? 'a cut of at least 0 and below 1' : 'a growth of at least -1';
  for (const [name, value] of Object.entries({ low, high }))
    if (value !== undefined && !isPossible(value)) throw new InvalidParameterError(name, String(value), expected);
  if (elasticity !== undefined && !(kind === 'cost' && elasticity >= 0))
    throw new InvalidParameterError(
      'elasticity',
      String(elasticity),
      kind === 'cost' ? 'an elasticity of at least 0' : 'none: growth scenarios have no elasticity',
    );
}

/** What is assumed: all that is stated, or both ends where a reader enters either. */
function assumed(held: readonly Receipt[], { low, high }: EnteredNumbers, quantity: string): readonly Receipt[] {
  if (low === undefined && high === undefined) return held;
  const [first, last] = endsOf(held);
  return [
    low === undefined ? first : asEntered(`${quantity}-low`, low, 'ratio'),
    high === undefined ? last : asEntered(`${quantity}-high`, high, 'ratio'),
  ];
}

/** The receipt of a number that no source states: a reader entered it. */
function asEntered(quantity: string, value: number, unit: Unit): Receipt {
  const subject = { quantity, reporter: null, partner: null, recorder: null, period: null };
  return { kind: 'step', subject, unit, value, operation: 'entered', formula: 'as entered', operands: [] };
}

/** The yearly growth from a level to a later one. */
function impliedRate(first: Receipt, from: number, last: Receipt, to: number): Receipt {
  const subject = { ...first.subject, quantity: `${first.subject.quantity}:cagr`, period: `${from}-${to}` };
  const operands = [
    { role: 'first', receipt: first },
    { role: 'last', receipt: last },
  ] as const;
  return deriveMetric(cagrFormula, subject, operands, (one, other) => cagr(one, other, to - from));
}

function endsOf<Row>(rows: readonly Row[]): readonly [Row, Row] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new InvalidParameterError('scenario', '', 'at least one assumed value');
  return [first, last];
}

/**
 * The receipt of a figure that somebody stated, in the engine's unit.
 * Throws `InvalidParameterError` where the dataset does not hold it, and `UnknownNameError` for an indicator of which it knows nothing.
 * @example statedFigure(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', period: '2013' }).value // => 400
 */
export function statedFigure(dataset: Dataset, { indicator, economy, period }: StatedFigure): Receipt {
  const found = figuresOfIndicator(dataset, indicator).find((figure) => figure.economy === economy && figure.period === period);
  if (found === undefined) throw new InvalidParameterError('figure', `${indicator} ${economy} ${period}`, 'a figure in the dataset');
  return found.receipt;
}
