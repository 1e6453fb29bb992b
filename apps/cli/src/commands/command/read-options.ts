import { InvalidParameterError, UnknownNameError } from '@sogdia/core';
import { nearestNames, ownValue } from '@sogdia/core/model';
import { z } from 'zod';
import type { OptionValues } from './command.ts';
import type { OptionRecord, ValuesOf } from './option.ts';

/** The values of options on a command line; the first that does not fit is thrown as an error of ours. */
export function readOptions<const Options extends readonly OptionRecord[]>(options: Options, values: OptionValues): ValuesOf<Options> {
  const result = z.object(Object.fromEntries(options.map(({ name, schema }) => [name, schema]))).safeParse(values);
  if (result.success) return result.data as ValuesOf<Options>;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? '');
  const given = ownValue(values, name);
  const value = Array.isArray(given) ? String(given[Number(issue?.path[1] ?? 0)]) : String(given ?? '');
  if (issue?.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    throw new UnknownNameError(`--${name}`, value, allowed, nearestNames(value, allowed));
  }
  throw new InvalidParameterError(`--${name}`, value, issue?.message ?? '');
}
