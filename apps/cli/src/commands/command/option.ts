import { z } from 'zod';
import type { MessageText } from '../../messages/index.ts';

/** An option: what help, completion and `commands --json` list of it, and how its value is read. */
export interface OptionRecord<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly short?: string;
  /** The name that it had in earlier versions, which is still read and no more listed. */
  readonly former?: string;
  /** What stands for the value; null for an option that takes none. */
  readonly value: string | null;
  /** The closed list of its values, where there is one. */
  readonly values?: readonly string[];
  readonly isRepeatable?: boolean;
  readonly help: MessageText;
  readonly schema: Schema;
}

type Details = Pick<OptionRecord, 'short' | 'former' | 'values'>;

const anyText = z.string().optional();
/** A text that is not empty. */
export const filled = z.string().min(1).optional();
const whole = 'a whole number above zero';
/** A count of something. */
const count = z.coerce.number(whole).int(whole).positive(whole).optional();

/** An option that takes no value. */
export function flag<const Name extends string>(
  name: Name,
  help: MessageText,
  details: Details = {},
): OptionRecord<Name, z.ZodDefault<z.ZodBoolean>> {
  return { name, value: null, help, ...details, schema: z.boolean().default(false) };
}

/** An option with a value, told as `value` in help: any text, unless a schema says what it may be. */
export function valued<const Name extends string, Schema extends z.ZodType = typeof anyText>(
  name: Name,
  value: string,
  help: MessageText,
  details: Details & { readonly schema?: Schema } = {},
): OptionRecord<Name, Schema> {
  return { name, value, help, ...details, schema: details.schema ?? (anyText as z.ZodType as Schema) };
}

/** An option whose value is one of a closed list. */
function oneOf<const Name extends string, const Value extends string>(
  name: Name,
  value: string,
  values: readonly Value[],
  help: MessageText,
  details: Details = {},
): OptionRecord<Name, z.ZodOptional<z.ZodType<Value>>> {
  return { name, value, help, ...details, values, schema: z.enum(values).optional() as z.ZodOptional<z.ZodType<Value>> };
}

/** An option that may stand several times. */
function repeated<const Name extends string>(
  name: Name,
  value: string,
  help: MessageText,
): OptionRecord<Name, z.ZodDefault<z.ZodArray<z.ZodString>>> {
  return { name, value, help, isRepeatable: true, schema: z.array(z.string()).default([]) };
}

/** The kinds of options, and what their values may be. */
export const option = { flag, valued, oneOf, repeated, filled, count } as const;

/** The values of options by their names. */
export type ValuesOf<Options extends readonly OptionRecord[]> = {
  readonly [Option in Options[number] as Option['name']]: z.infer<Option['schema']>;
};
