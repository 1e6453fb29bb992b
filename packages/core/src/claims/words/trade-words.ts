import type { EconomyCode } from '../../model/economies/index.ts';
import type { Measure } from '../../model/question/index.ts';
import { missing, type Period, type Unit, yearPeriod } from '../../model/values/index.ts';
import type { Receipt, ReceiptAbsence } from '../../model/view/index.ts';
import { readFlow, readMeasure, readTurnover } from '../../queries/index.ts';
import {
  anyTrade,
  type CallScope,
  economiesAt,
  everything,
  expectOperands,
  type Facts,
  faultAt,
  makeNumber,
  type NumberMeaning,
  type NumberResult,
  type Position,
  type Subject,
  textAt,
  withTradeIntervals,
} from '../meaning/index.ts';
import { printExpression } from '../syntax/index.ts';
import type { Word } from './word.ts';

/** Who trades with whom, in which period. */
interface Pair {
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly period: Period;
}

type PairReader = (facts: Facts, pair: Pair) => Receipt;

const measures: readonly { readonly word: string; readonly measure: Measure; readonly unit: Unit }[] = [
  { word: 'export', measure: 'export', unit: 'usd' },
  { word: 'import', measure: 'import', unit: 'usd' },
  { word: 'total', measure: 'total-trade', unit: 'usd' },
  { word: 'balance', measure: 'trade-balance', unit: 'usd' },
  { word: 'coverage', measure: 'coverage-ratio', unit: 'ratio' },
];

/**
 * Words for the trade between a reporter and a partner: flows, their sum, their balance and ratio, and the turnover as a publisher states
 * it without its parts. Either economy may be `*` or a choice in braces, for a series over them. Flows of one product take its code.
 */
export const tradeWords: readonly Word[] = [
  ...measures.map(
    ({ word, measure, unit }): Word => ({
      word,
      form:
        measure === 'export' || measure === 'import'
          ? `${word}(reporter, partner) or ${word}(reporter, partner, 'HS:87')`
          : `${word}(reporter, partner)`,
      meaning: (scope) => flowOfProduct(scope, measure) ?? trade(scope, 'trade', unit, factsOf(measure)),
    }),
  ),
  {
    word: 'turnover',
    form: 'turnover(reporter, partner)',
    meaning: (scope) =>
      trade(scope, 'turnover', 'usd', ({ dataset, record, vintage }, pair) => readTurnover(dataset, { ...pair, record, vintage })),
  },
];

function factsOf(measure: Measure): PairReader {
  return ({ dataset, record, vintage }, pair) => readMeasure(dataset, { ...pair, measure, record, vintage });
}

function flowOfProduct(scope: CallScope, measure: Measure): NumberMeaning | null {
  if (scope.call.operands.length < 3 || (measure !== 'export' && measure !== 'import')) return null;
  const { value: product } = textAt(scope, 2);
  return trade(
    scope,
    'product',
    'usd',
    ({ dataset, record, vintage }, pair) => readFlow(dataset, { ...pair, flow: measure, product, record, vintage, standIn: true }),
    3,
  );
}

function trade(scope: CallScope, subject: Subject, unit: Unit, read: PairReader, operands = 2): NumberMeaning {
  expectOperands(scope, operands);
  const [reporters, partners] = [economiesAt(scope, 0), economiesAt(scope, 1)];
  if (reporters.each && partners.each) throw faultAt(scope, scope.call, 'members on both sides', ['a single economy on one side']);
  scope.reads.add(subject);
  const members = reporters.each ? reporters.codes : partners.each ? partners.codes : null;
  const key = printExpression(scope.call).replaceAll(' ', '');
  return makeNumber({ node: scope.call, key, yearly: true, members, unit }, (facts, position) => {
    const pair = { reporter: one(reporters, position), partner: one(partners, position), period: yearPeriod(yearAt(position)) };
    if (facts.assertions !== null) return unread(scope.call.word, pair, unit);
    return withTradeIntervals(facts.dataset, read(facts, pair));
  });
}

function one({ each, codes }: { readonly each: boolean; readonly codes: readonly EconomyCode[] }, { member }: Position): EconomyCode {
  const code = each ? member : codes[0];
  if (code === null || code === undefined) throw new RangeError('expression: a series over members without a member');
  return code;
}

function yearAt({ year }: Position): number {
  if (year === null) throw new RangeError('expression: a series over years without a year');
  return year;
}

/** A number that is not looked up, because only what is asserted of it counts. */
function unread(quantity: string, { reporter, partner, period }: Pair, unit: Unit): NumberResult {
  const subject = { quantity, reporter, partner, recorder: null, period };
  const receipt: ReceiptAbsence = {
    kind: 'absence',
    subject,
    unit,
    value: missing('not-in-data'),
    note: null,
    source: null,
    alternates: [],
  };
  const interval = quantity === 'balance' ? everything : anyTrade;
  return { receipt, rounded: interval, independent: interval };
}
