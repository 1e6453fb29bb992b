import type { MissingReason, Unit } from '../../model/values/index.ts';

/** The families of metrics; a metric's file lives in the folder of its family. */
export type MetricFamily =
  | 'levels'
  | 'shares'
  | 'concentration'
  | 'advantage'
  | 'complexity'
  | 'decomposition'
  | 'mirror'
  | 'gravity'
  | 'forecast'
  | 'series'
  | 'network';

/** When a metric has no value, and as which Missing it says so. */
export interface UndefinedCase {
  readonly reason: MissingReason;
  readonly when: string;
}

/** An option of a metric: its values (the default first) and who uses which. */
export interface MetricVariant {
  readonly option: string;
  readonly values: readonly string[];
  readonly usedBy: string;
}

/**
 * What the registry knows of a metric, said here alone: a doc block names its record by `@metric <id>`, and the built types have it in
 * full. `range` holds the bounds of the result (null: unbounded); `requires` lists the ids of the
 * metrics it is defined in terms of, equal to what its file imports; `reference` is author, year and where to find it. Its name and its
 * explanation for readers stand in the message catalogue under `metric.<id>.name` and `metric.<id>.description`.
 */
export interface MetricRecord<Id extends string = string> {
  readonly id: Id;
  readonly family: MetricFamily;
  readonly formula: string;
  readonly input: string;
  readonly unit: Unit;
  readonly range: readonly [minimum: number | null, maximum: number | null];
  readonly undefinedWhen: readonly UndefinedCase[];
  readonly variants: readonly MetricVariant[];
  readonly requires: readonly string[];
  readonly reference: string;
}

/** What a receipt says of a metric: its id, formula and unit. Apart from the rest of the record, which a program that shows views does without. */
export type MetricFormula<Id extends string = string> = Pick<MetricRecord<Id>, 'id' | 'formula' | 'unit'>;

/** A record of the registry, of the formula of a metric and what else is known of it. */
export function recordOf<Id extends string>(
  formula: MetricFormula<Id>,
  rest: Omit<MetricRecord<Id>, keyof MetricFormula>,
): MetricRecord<Id> {
  return { ...formula, ...rest };
}
