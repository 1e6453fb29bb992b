import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Period, Unit } from '../../model/values/index.ts';
import type { ComparisonOperator, ExpressionNode } from '../syntax/index.ts';
import type { Interval } from './intervals/index.ts';
import type { EconomyResult, NumberResult, TextResult, TruthResult } from './result.ts';

/** The period and the member at which a series is read; null where neither has been fixed. */
export interface Position {
  readonly period: Period | null;
  readonly member: EconomyCode | null;
}

/** What other statements assert of the number at a place, where no figures are looked at; a place that is not there is not spoken of. */
export type Assertions = ReadonlyMap<string, Interval>;

/**
 * What an expression is read from: a dataset, one side's record, one vintage. `recorder` is an economy whose own record is read whichever
 * side's is asked for; null where none is named. `currency` is that of amounts of trade. With `assertions` no figure is read and every number
 * is only what the assertions make of it. `memory` keeps each number, so that it is computed once.
 */
export interface Facts {
  readonly dataset: Dataset;
  readonly record: 'reporter' | 'partner';
  readonly vintage: VintageChoice;
  readonly recorder: EconomyCode | null;
  readonly currency: 'usd' | 'cny';
  readonly assertions: Assertions | null;
  readonly memory: Map<string, NumberResult>;
}

/**
 * What all meanings share. `key` is the canonical text; `yearly` says that a year has yet to be fixed; `members` are the economies that
 * it has a value for each, null for one value.
 */
export interface MeaningShape {
  readonly node: ExpressionNode;
  readonly key: string;
  readonly yearly: boolean;
  readonly members: readonly EconomyCode[] | null;
}

/** Reads a meaning at a year and a member. */
type At<Result> = (facts: Facts, position: Position) => Result;

/** How a meaning is put together, for those who show the working. */
export type Structure =
  | { readonly kind: 'plain' }
  | { readonly kind: 'fixed'; readonly of: Meaning; readonly period: Period | null; readonly member: EconomyCode | null }
  | { readonly kind: 'not'; readonly of: TruthMeaning }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly operands: readonly TruthMeaning[] }
  | { readonly kind: 'comparison'; readonly operands: readonly Meaning[]; readonly operators: readonly ComparisonOperator[] }
  | { readonly kind: 'over'; readonly word: string; readonly positions: PositionsOf; readonly body: Meaning };

/** A meaning that is put together of nothing else. */
export const plainStructure: Structure = { kind: 'plain' };

/** No year and no member: where a whole statement is read. */
export const anywhere: Position = { period: null, member: null };

/** The positions that a word runs over: years, or members. */
export type PositionsOf = (position: Position) => readonly Position[];

/**
 * A number. `unit` is null for a plain number of the text, which fits any unit. `stated` is the half unit of the last printed digit of a
 * number in the text: it equals what rounds to it. Null for a number that is computed.
 */
export interface NumberMeaning extends MeaningShape {
  readonly kind: 'number';
  readonly unit: Unit | null;
  readonly stated: number | null;
  readonly structure: Structure;
  readonly at: At<NumberResult>;
}

/** A statement that holds or does not. */
export interface TruthMeaning extends MeaningShape {
  readonly kind: 'truth';
  readonly structure: Structure;
  readonly at: At<TruthResult>;
}

/** An economy, named or found. */
export interface EconomyMeaning extends MeaningShape {
  readonly kind: 'economy';
  readonly structure: Structure;
  readonly at: At<EconomyResult>;
}

/** A date of day, month or year precision, or a text of a source. */
export interface TextMeaning extends MeaningShape {
  readonly kind: 'date' | 'text';
  readonly structure: Structure;
  readonly at: At<TextResult>;
}

/** The meaning of a part of an expression. */
export type Meaning = NumberMeaning | TruthMeaning | EconomyMeaning | TextMeaning;
