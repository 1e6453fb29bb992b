import type { MissingReason, Unit } from '../../model/values/index.ts';
import type { GivenInputs, GivenOptions, MetricInput, MetricOption, MetricOutputs } from './signature.ts';

/** When a metric has no value, and as which Missing it says so. */
export interface UndefinedCase {
  readonly reason: MissingReason;
  readonly when: string;
}

/** What a receipt says of a metric: its id, formula and unit. Apart from the rest of the record, which a program that shows views does without. */
export interface MetricFormula<Id extends string = string> {
  readonly id: Id;
  readonly formula: string;
  readonly unit: Unit;
}

/** The words of a metric's record. */
interface MetricFacts {
  readonly input: string;
  readonly range: readonly [minimum: number | null, maximum: number | null];
  readonly requires: readonly string[];
  readonly reference: string;
  readonly measured: readonly string[];
  readonly example: string;
  readonly exampleOptions: Readonly<Record<string, string | number>>;
}

/**
 * What is known of a metric, said here alone: a doc block names its record by `@metric <id>`, and the built types have it in full. From it follow
 * the registry, `computeMetric`, `sogdia compute`, the tests on arbitrary input and the reference pages.
 *
 * `input` says in words what `inputs` say in shapes; `compute` calls the function with these by their names. `range` holds the bounds of the
 * result (null: unbounded), which with the unit are those of the fields `measured`, or of all; `requires` lists the ids of the metrics it is
 * defined in terms of, equal to what its file imports; `reference` is author, year and where to find it; `example` is a small table with what is set
 * beside it. Its name and its explanation for readers stand in the message catalogue under its id; its family is the folder of its file.
 */
export interface MetricDefinition<Id extends string = string> extends MetricFormula<Id>, MetricFacts {
  readonly undefinedWhen: readonly UndefinedCase[];
  readonly inputs: Readonly<Record<string, MetricInput>>;
  readonly options: Readonly<Record<string, MetricOption>>;
  readonly output: keyof MetricOutputs;
  readonly compute: (inputs: never, options: never) => unknown;
}

/** What of the words has a usual value. */
type Usual = 'range' | 'requires' | 'measured' | 'exampleOptions';

/** What a file says of its metric beside the formula. Left out may be one value without bounds as the result, and lists that are empty. */
type Rest<Inputs, Options, Output extends keyof MetricOutputs> = Omit<MetricFacts, Usual> &
  Partial<Pick<MetricFacts, Usual>> & {
    readonly undefinedWhen: Readonly<Partial<Record<MissingReason, string>>>;
    readonly inputs: Inputs;
    readonly options?: Options;
    readonly output?: Output;
    readonly compute: (inputs: GivenInputs<Inputs>, options: GivenOptions<Options>) => MetricOutputs[Output];
  };

const empty = { requires: [], measured: [], options: {}, exampleOptions: {} };

/** The record of a metric; where receipts need its formula, that stands apart. */
export function recordOf<
  Id extends string,
  const Inputs extends Readonly<Record<string, MetricInput>>,
  Output extends keyof MetricOutputs = 'value',
  const Options extends Readonly<Record<string, MetricOption>> = Readonly<Record<never, never>>,
>(
  ...record: [whole: MetricFormula<Id> & Rest<Inputs, Options, Output>] | [formula: MetricFormula<Id>, rest: Rest<Inputs, Options, Output>]
): MetricDefinition<Id> {
  const whole = Object.assign({ output: 'value', range: [null, null], ...empty }, ...record);
  return { ...whole, undefinedWhen: Object.entries<string>(whole.undefinedWhen).map(([reason, when]) => ({ reason, when })) };
}
