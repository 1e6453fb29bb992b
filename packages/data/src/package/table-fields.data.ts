import { observationStatusSchema } from '@sogdia/core/model';
import type { BuiltTableName } from '../parse/index.ts';

/** A field of a built table as Table Schema describes it; `sogdia` holds what Table Schema has no word for. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  readonly sogdia?: Readonly<Record<string, string>>;
}

const required = { required: true } as const;
const confidence: TableField = {
  name: 'confidence',
  type: 'string',
  description: 'How sure the reading is',
  constraints: { ...required, enum: ['high', 'medium', 'low'] },
};
const findings: TableField = {
  name: 'findings',
  type: 'string',
  description: 'What detectors found of the figure, with the evidence, in JSON',
};
const status: TableField = {
  name: 'status',
  type: 'string',
  description: 'How the figure was made; a publisher estimated reconciled, filled and estimated figures, and no economy reported them',
  constraints: { ...required, enum: observationStatusSchema.options },
};
const formula: TableField = { name: 'formula', type: 'string', description: 'By what a derived figure was worked out' };
const source: TableField = {
  name: 'source',
  type: 'string',
  description: 'Where this very figure was read: id of a source in release.json',
  constraints: required,
};
const note: TableField = { name: 'note', type: 'string', description: 'What a reader must know' };

/** What a figure of an indicator or a place is. */
const figureFields: readonly TableField[] = [
  { name: 'period', type: 'string', description: 'Period as the source gives it; empty where it is open' },
  { name: 'value', type: 'number', description: 'The figure in the unit of the row', sogdia: { unit: 'column unit' } },
  { name: 'text', type: 'string', description: 'What the source gives instead of a number' },
  { name: 'unit', type: 'string', description: 'The unit as the source prints it', constraints: required },
];

/** Which cell of the trade matrix a row is of. */
const cellFields: readonly TableField[] = [
  {
    name: 'reporter',
    type: 'string',
    description: 'Who recorded the trade (ISO 3166-1 alpha-3, or a group code)',
    constraints: required,
  },
  { name: 'partner', type: 'string', description: 'With whom', constraints: required },
  {
    name: 'flow',
    type: 'string',
    description: "From the reporter's side; a turnover is exports and imports together, published without its parts",
    constraints: { ...required, enum: ['export', 'import', 'turnover'] },
  },
  {
    name: 'period',
    type: 'string',
    description: 'A year, a month (2023-07) or a run of months (2023-01..2023-06)',
    constraints: required,
  },
  { name: 'product', type: 'string', description: 'TOTAL, or a code with its nomenclature', constraints: required },
];

/** The fields of each built table, in the order of its columns. */
export const tableFields: Readonly<Record<BuiltTableName, readonly TableField[]>> = {
  'observations.csv': [
    ...cellFields,
    {
      name: 'value',
      type: 'number',
      description: 'The figure in plain currency',
      constraints: required,
      sogdia: { unit: 'column unit', scale: '1', prices: 'current' },
    },
    {
      name: 'unit',
      type: 'string',
      description: 'The currency of the figure: US dollars, or yuan as published',
      constraints: { ...required, enum: ['usd', 'cny'] },
    },
    {
      name: 'valuation',
      type: 'string',
      description: 'Price basis',
      constraints: { ...required, enum: ['FOB', 'CIF', 'mixed', 'unstated'] },
    },
    { name: 'printed_value', type: 'string', description: 'The figure as the source prints it; empty where none prints it' },
    { name: 'printed_unit', type: 'string', description: 'The unit as the source prints it; empty where none prints it' },
    { name: 'derivation', type: 'string', description: 'How a figure that no source prints was worked out: formula and operands, in JSON' },
    {
      name: 'printed_growth',
      type: 'string',
      description: 'Growth on the same period a year before, in per cent, as the source prints it beside the figure',
    },
    source,
    status,
    confidence,
    { name: 'flags', type: 'string', description: 'Quality flags, separated by blanks' },
    findings,
    note,
  ],
  'quantities.csv': [
    ...cellFields,
    {
      name: 'value',
      type: 'number',
      description: 'How much of the goods the row of observations.csv with the same cell states',
      constraints: required,
      sogdia: { unit: 'column unit', scale: '1' },
    },
    {
      name: 'unit',
      type: 'string',
      description: 'Kilograms of net weight, or items',
      constraints: { ...required, enum: ['kg', 'items'] },
    },
    { name: 'printed_value', type: 'string', description: 'The quantity as the source prints it', constraints: required },
    { name: 'printed_unit', type: 'string', description: 'The unit as the source prints it', constraints: required },
    status,
    findings,
  ],
  'indicators.csv': [
    { name: 'indicator', type: 'string', description: 'Id of the indicator in indicators.json', constraints: required },
    { name: 'economy', type: 'string', description: 'Economy, group or area', constraints: required },
    ...figureFields,
    source,
    status,
    formula,
    confidence,
    { name: 'flags', type: 'string', description: 'Quality flags, separated by blanks' },
    note,
  ],
  'facts.csv': [
    { name: 'place', type: 'string', description: 'Id of the place that the fact is of', constraints: required },
    { name: 'fact', type: 'string', description: 'Id of the fact in facts.json', constraints: required },
    ...figureFields,
    source,
    status,
    formula,
    confidence,
    note,
  ],
  'events.csv': [
    { name: 'id', type: 'string', description: 'Id of the event', constraints: required },
    { name: 'date', type: 'string', description: 'ISO date of day, month or year precision', constraints: required },
    { name: 'end', type: 'string', description: 'Last day, month or year' },
    { name: 'economies', type: 'string', description: 'Where it happened, separated by blanks', constraints: required },
    { name: 'kind', type: 'string', description: 'Kind of event', constraints: required },
    { name: 'title', type: 'string', description: 'What happened', constraints: required },
    { name: 'detail', type: 'string', description: 'More about it' },
    { name: 'on_charts', type: 'boolean', description: 'Whether charts draw it', constraints: required },
    {
      name: 'target',
      type: 'string',
      description:
        'What it sets as an aim: measure, reporter, partner, year, amount in plain currency, currency, figure and unit as printed',
    },
    confidence,
    source,
  ],
};
