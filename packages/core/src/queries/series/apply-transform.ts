import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { baseIndex, baseIndexFormula } from '../../metrics/levels/base-index.ts';
import { growthContribution, growthContributionFormula } from '../../metrics/levels/growth-contribution.ts';
import { growthRate, growthRateFormula } from '../../metrics/levels/growth-rate.ts';
import { calculate } from '../../metrics/numerics/index.ts';
import { partnerShare, partnerShareFormula } from '../../metrics/shares/partner-share.ts';
import { rank, rankFormula } from '../../metrics/shares/rank.ts';
import { share, shareFormula } from '../../metrics/shares/share.ts';
import { type EconomyCode, wholeWorld } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import {
  isMissing,
  type Missing,
  missing,
  monthsOf,
  type Period,
  periodOfMonths,
  type Value,
  yearPeriod,
  yearsLater,
} from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { cellsOf, derive, deriveMetric, type GoodsDefinition, type Operand, ofOneDefinition, totalOverMembers } from '../receipt/index.ts';

/** Gives the level of a partner in a period; the transforms ask it for the periods and partners that they compare with. */
export type LevelReader = (partner: EconomyCode, period: Period, definition?: GoodsDefinition) => Receipt;

/** What is done to each level, and among which economies; a rank counts from the largest, or from the lowest first. */
export interface TransformQuestion extends Pick<TradeSpec, 'transform' | 'indexYear'> {
  readonly listed: readonly EconomyCode[];
  readonly lowestFirst?: boolean;
  /** Of a line of goods: which they are, the goods that it is ranked among, and all goods together, which it has a share in. */
  readonly goods?:
    | {
        readonly product: string;
        readonly listed: (partner: EconomyCode, period: Period) => readonly Operand[];
        readonly whole: LevelReader;
      }
    | null
    | undefined;
}

/**
 * A level transformed as the question asks: its share in the sum of the listed partners, of goods that in all goods, or in the reporter's trade with the world, its
 * growth on the year before, the sum of twelve months, an index on the base year (of a month, on the mean of its twelve months), its rank among the listed partners or goods, or its contribution to their growth.
 * Undefined cases are those of the metric that the transform names.
 */
export function applyTransform(question: TransformQuestion, level: LevelReader, partner: EconomyCode, period: Period): Receipt {
  const { transform } = question;
  const current = level(partner, period);
  const subject = { ...current.subject, quantity: `${current.subject.quantity}:${transform}` };
  const listed = (of: Period): readonly Operand[] => question.listed.map((member) => ({ role: member, receipt: level(member, of) }));
  switch (transform) {
    case 'level':
      return current;
    case 'cagr':
    case 'volatility':
    case 'break':
      throw new InvalidParameterError('transform', transform, 'a transform of single years');
    case 'growth': {
      const previous = level(partner, yearsLater(period, -1));
      const operands = [
        { role: 'previous', receipt: previous },
        { role: 'current', receipt: current },
      ] as const;
      return deriveMetric(growthRateFormula, subject, operands, (...values) => rateOnly(previous, current) ?? growthRate(...values));
    }
    case 'rolling-year':
      return rollingYear(level, partner, period);
    case 'index':
      return deriveMetric(
        baseIndexFormula,
        subject,
        [
          { role: 'base', receipt: baseOf(question, level, partner, period) },
          { role: 'current', receipt: current },
        ],
        baseIndex,
      );
    case 'share': {
      const whole =
        question.goods?.whole(partner, period) ?? totalOverMembers({ ...current.subject, partner: null }, current.unit, listed(period));
      return deriveMetric(
        shareFormula,
        subject,
        [
          { role: 'part', receipt: current },
          { role: 'whole', receipt: whole },
        ],
        share,
      );
    }
    case 'world-share': {
      const { receipts, missing: reason } = ofOneDefinition(
        (definition) => [level(partner, period, definition), level(wholeWorld, period, definition)] as const,
      );
      const operands = [
        { role: 'part', receipt: receipts[0] },
        { role: 'whole', receipt: receipts[1] },
      ] as const;
      return deriveMetric(partnerShareFormula, subject, operands, (part, whole) => reason ?? partnerShare(part, whole));
    }
    case 'rank': {
      if (question.goods) return rankAmongGoods(question.goods, subject, partner, period);
      const at = question.listed.indexOf(partner);
      if (question.lowestFirst !== true) return deriveMetric(rankFormula, subject, listed(period), (...values) => rank(values, at));
      const fromLowest = { ...rankFormula, formula: '1 + number of members with a smaller value' };
      return deriveMetric(fromLowest, subject, listed(period), (...values) => rank(values.map(negated), at));
    }
    case 'contribution': {
      const before = listed(yearsLater(period, -1)).map((operand) => ({ ...operand, role: `${operand.role} before` }));
      const now = listed(period);
      const inPoints = {
        ...growthContributionFormula,
        formula: `100 ${growthContributionFormula.formula}`,
        unit: 'percentage-points',
      } as const;
      return deriveMetric(inPoints, subject, [...before, ...now], (...values) => {
        const all = growthContribution(values.slice(0, before.length), values.slice(before.length));
        const ratio = memberOf(all, question.listed.indexOf(partner));
        return isMissing(ratio) ? ratio : 100 * ratio;
      });
    }
  }
}

/** Why a growth rate is not computed though its publisher prints one: the level of the year before is not held. Null where that is not the reason. */
function rateOnly(previous: Receipt, current: Receipt): Missing | null {
  if (!isMissing(previous.value) || previous.value.missing !== 'not-in-data' || isMissing(current.value)) return null;
  const rates = cellsOf(current).flatMap(({ printedGrowth, unit }) =>
    printedGrowth === undefined ? [] : [`${unit.toUpperCase()} ${printedGrowth}%`],
  );
  if (rates.length === 0) return null;
  return missing('rate-only', rates.length === 1 ? rates[0] : undefined);
}

/** Twelve months up to one together. Formula: sum of V. Undefined: the reason of the first month without a figure. */
function rollingYear(level: LevelReader, partner: EconomyCode, period: Period): Receipt {
  const { last } = monthsOf(period);
  const current = level(partner, period);
  const quantity = `${current.subject.quantity}:rolling-year`;
  const subject = { ...current.subject, quantity, period: periodOfMonths({ first: last - 11, last }) };
  return derive(
    { subject, unit: current.unit, operation: 'rolling-year', formula: 'Σ V over 12 months' },
    monthsUpTo(level, partner, last),
    sum,
  );
}

function monthsUpTo(level: LevelReader, partner: EconomyCode, last: number): readonly Operand[] {
  const months = Array.from({ length: 12 }, (_, index) => last - 11 + index).map((month) => periodOfMonths({ first: month, last: month }));
  return months.map((month) => ({ role: month, receipt: level(partner, month) }));
}

function sum(...values: readonly Value[]): Value {
  return calculate(values, (...numbers) => numbers.reduce((total, value) => total + value, 0));
}

/** What an index is set against: the level of the index year, of months the mean of its twelve. */
function baseOf(question: TransformQuestion, level: LevelReader, partner: EconomyCode, period: Period): Receipt {
  const year = indexYearOf(question);
  const { first, last } = monthsOf(period);
  if (first !== last) return level(partner, yearPeriod(year));
  const months = monthsUpTo(level, partner, year * 12 + 11);
  const current = level(partner, period);
  const derivation = { subject: { ...current.subject, period: yearPeriod(year) }, unit: current.unit, operation: 'monthly-mean' } as const;
  return derive({ ...derivation, formula: 'Σ V over 12 months / 12' }, months, (...values) => {
    const total = sum(...values);
    return isMissing(total) ? total : total / 12;
  });
}

function rankAmongGoods(
  { product, listed }: NonNullable<TransformQuestion['goods']>,
  subject: Receipt['subject'],
  partner: EconomyCode,
  period: Period,
): Receipt {
  const operands = listed(partner, period);
  const index = operands.findIndex(({ role }) => role === product);
  return deriveMetric(rankFormula, subject, operands, (...values) => rank(values, index));
}

function indexYearOf({ indexYear }: TransformQuestion): number {
  if (indexYear === null) throw new InvalidParameterError('index-year', '', 'an index year for the transform index');
  return indexYear;
}

function memberOf(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new InvalidParameterError('partner', String(index), 'one of the listed partners');
  return value;
}

function negated(value: Value): Value {
  return isMissing(value) ? value : -value;
}
