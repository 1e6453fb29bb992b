import type { EconomyCode } from '../../model/economies/index.ts';
import type { Measure } from '../../model/question/index.ts';
import { isMissing, missing, monthsOf, type Period, periodOfMonths, type Unit } from '../../model/values/index.ts';
import type { Receipt, ReceiptAbsence } from '../../model/view/index.ts';
import { applyMoneyUnit, quantitiesAsked, readMeasure, readTurnover } from '../../queries/index.ts';
import {
  anyTrade,
  type CallScope,
  deriveNumber,
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
  subjectOfText,
  sumIntervals,
  textAt,
  withTradeIntervals,
} from '../meaning/index.ts';
import { printExpression } from '../syntax/index.ts';
import { sumOf } from './sum-of.ts';
import type { Word } from './word.ts';

/** Who trades with whom, in which period, in which goods where not in all. */
interface Pair {
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly period: Period;
  readonly product?: string;
  readonly standIn?: boolean;
}

/** How a figure of a pair is looked up: whose record, which vintage. */
interface Lookup extends Pair, Pick<Facts, 'record' | 'vintage'> {}

type PairReader = (facts: Facts, lookup: Lookup) => Receipt;

const measures: readonly { readonly word: string; readonly measure: Measure; readonly unit: Unit }[] = [
  { word: 'export', measure: 'export', unit: 'usd' },
  { word: 'import', measure: 'import', unit: 'usd' },
  { word: 'total', measure: 'total-trade', unit: 'usd' },
  { word: 'balance', measure: 'trade-balance', unit: 'usd' },
  { word: 'coverage', measure: 'coverage-ratio', unit: 'ratio' },
];

/** Words for how much of some goods is traded, and for the value of one unit of them; the measure of exports, that of imports. */
const quantities = [
  { word: 'weight', measures: ['export-weight', 'import-weight'] },
  { word: 'items', measures: ['export-quantity', 'import-quantity'] },
  { word: 'price_per_kg', measures: ['export-unit-value-by-weight', 'import-unit-value-by-weight'] },
  { word: 'price_per_item', measures: ['export-unit-value', 'import-unit-value'] },
] as const;

/**
 * Words for the trade between a reporter and a partner: flows, their sum, their balance and ratio, the turnover as a publisher states
 * it without its parts, and quantities. Either economy may be `*` or a choice in braces, for a series over them. Flows of some goods take
 * their code.
 */
export const tradeWords: readonly Word[] = [
  ...measures.map(
    ({ word, measure, unit }): Word => ({
      word,
      form: isFlow(measure) ? `${word}(reporter, partner) or ${word}(reporter, partner, 'HS:87')` : `${word}(reporter, partner)`,
      meaning: (scope) => {
        expectOperands(scope, isFlow(measure) ? 3 : 2);
        return trade(scope, unit, factsOf(measure));
      },
    }),
  ),
  {
    word: 'turnover',
    form: 'turnover(reporter, partner)',
    meaning: (scope) => {
      expectOperands(scope, 2);
      return trade(scope, 'usd', ({ dataset }, lookup) => readTurnover(dataset, lookup), 'turnover');
    },
  },
  ...quantities.map(
    ({ word, measures: [exported, imported] }): Word => ({
      word,
      form: `${word}('export', reporter, partner, 'HS:87')`,
      meaning: (scope) => {
        const { value, node } = textAt(scope, 0);
        if (value !== 'export' && value !== 'import') throw faultAt(scope, node, 'not a flow', ["'export' or 'import'"]);
        const measure = value === 'export' ? exported : imported;
        const { unit, isPrice } = quantitiesAsked[measure];
        const { call } = scope;
        const ofPair = { ...scope, call: { ...call, operands: call.operands.slice(1) } };
        textAt(ofPair, 2);
        return {
          ...trade(ofPair, isPrice ? `usd-per-${unit === 'kg' ? 'kg' : 'item'}` : unit, factsOf(measure), 'product', call),
          node: call,
        };
      },
    }),
  ),
];

function isFlow(measure: Measure): boolean {
  return measure === 'export' || measure === 'import';
}

function factsOf(measure: Measure): PairReader {
  return ({ dataset }, lookup) => readMeasure(dataset, { ...lookup, measure });
}

function trade(scope: CallScope, unit: Unit, read: PairReader, subject: Subject = 'trade', node = scope.call): NumberMeaning {
  expectOperands(scope, 3);
  const goods = scope.call.operands.length < 3 ? {} : { product: textAt(scope, 2).value, standIn: true };
  const [reporters, partners] = [economiesAt(scope, 0), economiesAt(scope, 1)];
  if (reporters.each && partners.each) throw faultAt(scope, scope.call, 'members on both sides', ['a single economy on one side']);
  scope.reads.add('product' in goods ? 'product' : subject);
  const members = reporters.each ? reporters.codes : partners.each ? partners.codes : null;
  const key = printExpression(node).replaceAll(' ', '');
  return makeNumber({ node, key, yearly: true, members, unit }, (facts, position) => {
    const pair = { reporter: one(reporters, position), partner: one(partners, position), period: periodAt(position), ...goods };
    if (facts.assertions !== null) return unread(scope.call.word, pair, unit);
    const record = recordOf(facts, pair);
    if (record === null) return unread(scope.call.word, pair, unit);
    return inPeriod(facts, { ...pair, record, vintage: facts.vintage }, read, subjectOfText(key, position));
  });
}

/** Which side's record is read: that of the recorder who is named; null where it takes no part in the trade. */
function recordOf({ record, recorder }: Facts, { reporter, partner }: Pair): Facts['record'] | null {
  if (recorder === null) return record;
  return recorder === reporter ? 'reporter' : recorder === partner ? 'partner' : null;
}

/** The figure of a period; of a run of months for which none is published the sum over its months. */
function inPeriod(facts: Facts, lookup: Lookup, read: PairReader, subject: Receipt['subject']): NumberResult {
  const { dataset, currency } = facts;
  const own = read(facts, lookup);
  const { first, last } = monthsOf(lookup.period);
  if (isMissing(own.value) && lookup.period.length > 7 && last > first) {
    const months = Array.from({ length: last - first + 1 }, (_, index) => periodOfMonths({ first: first + index, last: first + index }));
    const parts = months.map((period) => ({ role: period, result: inPeriod(facts, { ...lookup, period }, read, subject) }));
    const sum = deriveNumber({ subject, unit: currency, operation: 'sum', formula: 'Σ v' }, parts, sumOf, sumIntervals);
    if (!isMissing(sum.receipt.value)) return sum;
  }
  const { partner, period, vintage } = lookup;
  return withTradeIntervals(facts, applyMoneyUnit(dataset, own, { money: currency, partner, period, vintage }));
}

function one({ each, codes }: { readonly each: boolean; readonly codes: readonly EconomyCode[] }, { member }: Position): EconomyCode {
  const code = each ? member : codes[0];
  if (code === null || code === undefined) throw new RangeError('expression: a series over members without a member');
  return code;
}

function periodAt({ period }: Position): Period {
  if (period === null) throw new RangeError('expression: a series over periods without a period');
  return period;
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
