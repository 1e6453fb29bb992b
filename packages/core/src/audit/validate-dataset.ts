import type { z } from 'zod';
import { excerpt } from '../errors/excerpt.ts';
import { datasetSchema, isTable, rowsToCheck } from '../model/dataset/index.ts';
import { observationSchema } from '../model/trade/index.ts';

/** What is wrong with a dataset, one sentence a fault: where, what stands there, what was expected. */
export interface DatasetProblem {
  /** `observations[3].release`; empty for the whole. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

const mostProblems = 100;

/**
 * Everything that is wrong with what may be a dataset, at most a hundred faults: fields and their values (a closed list is told in full),
 * and what `computeView` would stumble over: no policy `first` or `latest`, an id of a source, release or licence that
 * nothing lists, the same cell twice in one release. Empty for a dataset, which `datasetSchema.parse` then gives.
 * @example validateDataset(dataset) // => []
 * @example validateDataset({ ...dataset, version: 'one' })[0]?.message // => 'version: "one"; expected 1.0.0 or the like'
 * @example validateDataset({ ...dataset, releases: [] })[0]?.where // => 'observations[0].release'
 */
export function validateDataset(input: unknown): readonly DatasetProblem[] {
  const rows = faultsOfRows(input);
  const faults = rows.length > 0 ? rows : (datasetSchema.safeParse(input).error?.issues ?? []);
  return faults.slice(0, mostProblems).map((issue) => problemOf(issue, input));
}

/** The faults of the rows of each list, one row at a time: a schema that is given a hundred thousand wrong rows at once runs out of stack. */
function faultsOfRows(input: unknown): readonly z.core.$ZodIssue[] {
  const found: z.core.$ZodIssue[] = [];
  for (const [part, schema] of Object.entries(datasetSchema.shape)) {
    const rows: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, part) : undefined;
    const row = part === 'observations' ? observationSchema : elementOf(schema);
    if (row === null || !(Array.isArray(rows) || isTable(rows))) continue;
    for (const [index, item] of Array.isArray(rows) ? rows.entries() : rowsToCheck(rows)) {
      for (const issue of row.safeParse(item).error?.issues ?? []) found.push({ ...issue, path: [part, index, ...issue.path] });
      if (found.length >= mostProblems) return found;
    }
  }
  return found;
}

function elementOf(schema: z.core.$ZodType): z.ZodType | null {
  const definition = schema._zod.def as { readonly innerType?: z.core.$ZodType; readonly element?: z.ZodType };
  return definition.element ?? (definition.innerType === undefined ? null : elementOf(definition.innerType));
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): DatasetProblem {
  const where = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const value = issue.path.reduce<unknown>((inner, key) => {
    if (isTable(inner)) return inner.at(Number(key));
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  }, input);
  const found = foundOf(issue, value);
  const expected = expectedOf(issue);
  return { where, found, expected, message: `${where === '' ? 'dataset' : where}: ${found}; expected ${expected}` };
}

function foundOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom' && typeof issue.params?.['found'] === 'string') return excerpt(issue.params['found']);
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? `a list of ${value.length}` : excerpt(JSON.stringify(value) ?? String(value));
}

/** What a pattern means, for those of the model. */
const forms: readonly (readonly [field: RegExp, form: string])[] = [
  [/(^|\.)version$/, '1.0.0 or the like'],
  [/contentHash$/, '64 hexadecimal digits, as contentHashOf of @sogdia/data gives'],
  [/period$/, 'a year 2023, a month 2023-07 or months 2025-01..2025-10'],
  [/(reporter|partner|economy)$/, 'the code of an economy: three to eight capital letters and digits'],
  [/(date|end|knownFrom|retrieved|published)$/, 'a date such as 2023-05-19'],
];

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : issue.message;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : issue.expected;
    case 'unrecognized_keys':
      return `no field ${excerpt(issue.keys.join(', '))}`;
    case 'invalid_format': {
      const place = issue.path.join('.');
      return forms.find(([field]) => field.test(place))?.[1] ?? issue.message;
    }
    default:
      return issue.message;
  }
}
