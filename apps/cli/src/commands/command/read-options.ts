import { InvalidParameterError, UnknownNameError } from '@sogdia/core';
import { nearestNames, ownValue } from '@sogdia/core/model';
import type { z } from 'zod';
import type { OptionValues } from './command.ts';

/** The options of a command line under a command's schema; the first that does not fit is thrown as an error of ours. */
export function readOptions<Options>(schema: z.ZodType<Options>, values: OptionValues): Options {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
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
