import { encodeViewSpec, studyViews, usualViewSpec, viewSpecParameters } from '@sogdia/core';
import {
  chartSchema,
  frequencySchema,
  measureSchema,
  moneyUnitSchema,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
} from '@sogdia/core/model';
import { shippedScope } from '@sogdia/data';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const oneOf = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');
const several = (values: readonly string[]): string => `one or more of ${oneOf(values)}, separated by commas`;

const usual = usualViewSpec(shippedScope);
if (usual === null) throw new RangeError('the shipped dataset holds no study, so that no parameter can be left out');

/** What a reader may write for each parameter, and what it is without one. */
const parameters: Readonly<Record<string, readonly [values: string, without: string]>> = {
  measure: [several(measureSchema.options), usual.measures.join(',')],
  reporter: ['an economy: code or name', usual.reporter],
  partners: ['one or more economies or groups (`CA5`), separated by commas', usual.partners.join(',')],
  products: ['codes with their nomenclature (`HS:27`) or sets (`energy`), separated by commas', 'all goods together'],
  by: ['`product`: the trade broken down by goods, with a `level`', 'not broken down'],
  level: [
    'a level of a nomenclature, such as `chapter`; of one that several have, such as `section`, the first with figures; only with `by=product`',
    'none',
  ],
  top: ['how many goods of the level are told apart, the largest; only with `by=product`', 'as many as there are'],
  frequency: [`${oneOf(frequencySchema.options)}: parts of years are those of the years stated`, usual.frequency],
  years: [
    'a year or two, such as `2013-2023`, both included; with a frequency of months also months, such as `2024-03..2026-07`',
    `${usual.from}-${usual.to}`,
  ],
  record: [oneOf(recordChoiceSchema.options), usual.record],
  method: [
    `${oneOf(reconciliationMethodSchema.options)}; only with \`record=reconciled\``,
    '`mean` with `record=reconciled`, none otherwise',
  ],
  factor: ['the CIF/FOB factor of discrepancies and reconciled figures, from 1 to 2', String(usual.factor)],
  money: [oneOf(moneyUnitSchema.options), usual.money],
  transform: [oneOf(transformSchema.options), usual.transform],
  'index-year': ['a year; only with `transform=index`', 'the first year'],
  vintage: ['`first`, `latest`, or a date such as `2024-01-31`', usual.vintage],
  chart: [oneOf(chartSchema.options), usual.chart],
  indicator: [
    'one or more ids of indicators, separated by commas, or that of a ladder of levels; in the place of `measure` and all that goes with trade alone',
    'a view of trade',
  ],
  economies: ['with `indicator`, the economies or groups that it is asked of', usual.partners.join(',')],
  events: ['`1` draws the events, `0` does not', usual.events ? '1' : '0'],
};

function parameterRow(name: string): readonly string[] {
  const [values, without] = parameters[name] ?? ['', ''];
  return values === '' ? [] : [`\`${name}\``, values, without];
}

export const viewSpecReference: Reference = {
  file: 'docs/reference/view-spec.md',
  name: 'view-spec',
  title: 'View specs',
  introduction:
    'A view spec is a question. Its query string opens the same view as an address of the site, as an argument of `sogdia view`, and in `decodeViewSpec` of `@sogdia/core`. What is left out is what the usual study of the dataset asks, so each spec has one shortest string for a dataset; those below are of the dataset that is shipped.',
  ids: () => [...viewSpecParameters, ...studyViews(shippedScope).map(({ name }) => name)],
  body: () =>
    [
      '## Parameters',
      markdownTable(
        ['parameter', 'values', 'without it'],
        viewSpecParameters.map(parameterRow).filter((row) => row.length > 0),
      ),
      '## Named views',
      'The figures and the table of the paper.',
      markdownTable(
        ['name', 'query string'],
        studyViews(shippedScope).map(({ name, spec }) => {
          const query = encodeViewSpec(shippedScope, spec);
          return [`\`${name}\``, query === '' ? 'none: every default' : `\`${query}\``];
        }),
      ),
    ].join('\n\n'),
};
