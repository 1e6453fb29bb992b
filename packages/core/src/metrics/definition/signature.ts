import type { Missing, Value } from '../../model/values/index.ts';
import type { YearValue } from '../input/index.ts';

type Table = readonly (readonly Value[])[];

/** What a part of an input may be. `columns` are lists under names of their own, such as the regressors of a model. */
export interface InputShapes {
  readonly value: Value;
  readonly list: readonly Value[];
  readonly labels: readonly string[];
  readonly years: readonly YearValue[];
  readonly table: Table;
  readonly square: Table;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
}

/**
 * A part of a metric's input: its shape, and of what unit its numbers are. Parts of one unit are in one currency and period; a `count` is a
 * whole number that is never Missing. A list beside a table has a value for each of its rows. `values` are those in use, with who uses which.
 */
export interface MetricInput {
  readonly shape: keyof InputShapes;
  readonly unit: 'amount' | 'ratio' | 'number' | 'count' | 'presence' | 'name';
  readonly isOptional?: true;
  readonly rows?: string;
  readonly columns?: string;
  readonly values?: readonly string[];
  readonly usedBy?: string;
}

/** What an option may be. `groups` are lists of texts under the names of their columns. */
interface OptionKinds {
  readonly number: number;
  readonly numbers: readonly number[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** An option of a metric: a choice of some values or of another kind, the usual value first, and who uses which. */
export type MetricOption =
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[]; readonly usedBy?: string }
  | { readonly kind: keyof OptionKinds; readonly values?: readonly number[]; readonly usedBy?: string };

/** Lists by the names of what they hold; a list alone is of values. */
type Lists = readonly Value[] | object;

/**
 * What a metric gives, of which labels it is: one value; several under their names; a value for each line of the lists, for years, for the rows
 * of a table, its columns, both sides or each cell; for each pair of rows or of columns; or rows with labels of their own.
 */
export interface MetricOutputs {
  readonly value: Value;
  readonly fields: object;
  readonly lines: readonly Value[];
  readonly years: readonly { readonly year: number }[] | object;
  readonly rows: Lists;
  readonly columns: Lists;
  readonly sides: { readonly rows: Lists; readonly columns: Lists };
  readonly cells: Table;
  readonly selection: { readonly cells: Table; readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly pairs: { readonly rows: Table } | { readonly columns: Table };
  readonly labelled: readonly LabelledFields[] | Missing;
}

/** A value that may be absent, or a word. */
export type Field = Value | string | boolean;

/** A row of an answer: what it is of, and what was computed. */
export interface LabelledFields {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The parts of an input by their names. */
export type GivenInputs<Inputs> = {
  readonly [Name in keyof Inputs]: Inputs[Name] extends { readonly shape: 'value'; readonly unit: 'count' }
    ? number
    : Inputs[Name] extends { readonly shape: infer Shape extends keyof InputShapes }
      ? InputShapes[Shape]
      : never;
};

/** Options by their names, any of which may be left out. */
export type GivenOptions<Options> = {
  readonly [Name in keyof Options]?: Options[Name] extends { readonly kind: infer Kind extends keyof OptionKinds }
    ? OptionKinds[Kind]
    : Options[Name] extends { readonly values: readonly (infer Choice)[] }
      ? Choice
      : never;
};
