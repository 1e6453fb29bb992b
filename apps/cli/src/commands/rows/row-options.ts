import { z } from 'zod';
import type { OptionRecord } from '../command/index.ts';

/** The options of every command that prints rows. */
export const rowOptions: readonly OptionRecord[] = [
  { name: 'fields', value: 'fields', help: 'option.fields' },
  { name: 'where', value: 'condition', isRepeatable: true, help: 'option.where' },
  { name: 'sort', value: 'field', help: 'option.sort' },
  { name: 'limit', value: 'count', help: 'option.limit' },
  { name: 'output', short: 'o', value: 'file', help: 'option.output' },
  { name: 'force', value: null, help: 'option.force' },
  { name: 'excel', value: null, help: 'option.excel' },
];

/** Their values, as the fields of a schema. */
export const rowOptionsShape = {
  fields: z.string().optional(),
  where: z.array(z.string()).default([]),
  sort: z.string().optional(),
  limit: z.coerce.number('a whole number above zero').int('a whole number above zero').positive('a whole number above zero').optional(),
  output: z.string().min(1).optional(),
  force: z.boolean().default(false),
  excel: z.boolean().default(false),
} as const;
