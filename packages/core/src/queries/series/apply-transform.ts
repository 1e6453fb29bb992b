import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import {
  baseIndex,
  baseIndexMetric,
  growthContribution,
  growthContributionMetric,
  growthRate,
  growthRateMetric,
} from '../../metrics/levels/index.ts';
import { partnerShare, partnerShareMetric, rank, rankMetric, share, shareMetric } from '../../metrics/shares/index.ts';
import { type EconomyCode, wholeWorld } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { deriveMetric, type GoodsDefinition, type Operand, ofOneDefinition, totalOverMembers } from '../receipt/index.ts';

/** Gives the level of a partner in a year; the transforms ask it for the years and partners that they compare with. */
export type LevelReader = (partner: EconomyCode, year: number, definition?: GoodsDefinition) => Receipt;

/** What is done to each level, and among which economies. */
export interface TransformQuestion extends Pick<TradeSpec, 'transform' | 'indexYear'> {
  readonly listed: readonly EconomyCode[];
}

/**
 * A level transformed as the question asks: its share in the sum of the listed partners or in the reporter's trade with the world, its
 * growth on the year before, an index on the base year, its rank among the listed partners, or its contribution to their growth.
 * Undefined cases are those of the metric that the transform names.
 */
export function applyTransform(question: TransformQuestion, level: LevelReader, partner: EconomyCode, year: number): Receipt {
  const { transform } = question;
  const current = level(partner, year);
  const subject = { ...current.subject, quantity: `${current.subject.quantity}:${transform}` };
  const listed = (of: number): readonly Operand[] => question.listed.map((member) => ({ role: member, receipt: level(member, of) }));
  switch (transform) {
    case 'level':
      return current;
    case 'cagr':
    case 'volatility':
    case 'break':
      throw new InvalidParameterError('transform', transform, 'a transform of single years; this one summarises a series');
    case 'growth':
      return deriveMetric(
        growthRateMetric,
        subject,
        [
          { role: 'previous', receipt: level(partner, year - 1) },
          { role: 'current', receipt: current },
        ],
        growthRate,
      );
    case 'index':
      return deriveMetric(
        baseIndexMetric,
        subject,
        [
          { role: 'base', receipt: level(partner, indexYearOf(question)) },
          { role: 'current', receipt: current },
        ],
        baseIndex,
      );
    case 'share': {
      const whole = totalOverMembers({ ...current.subject, partner: null }, current.unit, listed(year));
      return deriveMetric(
        shareMetric,
        subject,
        [
          { role: 'part', receipt: current },
          { role: 'whole', receipt: whole },
        ],
        share,
      );
    }
    case 'world-share': {
      const { receipts, missing } = ofOneDefinition(
        (definition) => [level(partner, year, definition), level(wholeWorld, year, definition)] as const,
      );
      const operands = [
        { role: 'part', receipt: receipts[0] },
        { role: 'whole', receipt: receipts[1] },
      ] as const;
      return deriveMetric(partnerShareMetric, subject, operands, (part, whole) => missing ?? partnerShare(part, whole));
    }
    case 'rank':
      return deriveMetric(rankMetric, subject, listed(year), (...values) => rank(values, question.listed.indexOf(partner)));
    case 'contribution': {
      const before = listed(year - 1).map((operand) => ({ ...operand, role: `${operand.role} before` }));
      const now = listed(year);
      return deriveMetric(growthContributionMetric, subject, [...before, ...now], (...values) =>
        memberOf(growthContribution(values.slice(0, before.length), values.slice(before.length)), question.listed.indexOf(partner)),
      );
    }
  }
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
