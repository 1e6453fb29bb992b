import {
  chartSchema,
  defaultViewSpec,
  encodeViewSpec,
  measureSchema,
  moneyUnitSchema,
  paperViewNames,
  paperViews,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
  viewSpecParameters,
} from '@sogdia/core';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const oneOf = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');
const several = (values: readonly string[]): string => `one or more of ${oneOf(values)}, separated by commas`;

/** What a reader may write for each parameter, and what it is without one. */
const parameters: Readonly<Record<string, readonly [values: string, without: string]>> = {
  measure: [several(measureSchema.options), defaultViewSpec.measures.join(',')],
  reporter: ['an economy: code or name', defaultViewSpec.reporter],
  partners: ['one or more economies or groups (`CA5`), separated by commas', defaultViewSpec.partners.join(',')],
  years: ['a year or two, such as `2013-2023`, both included', `${defaultViewSpec.from}-${defaultViewSpec.to}`],
  record: [oneOf(recordChoiceSchema.options), defaultViewSpec.record],
  method: [
    `${oneOf(reconciliationMethodSchema.options)}; only with \`record=reconciled\``,
    '`mean` with `record=reconciled`, none otherwise',
  ],
  factor: ['the CIF/FOB factor of discrepancies and reconciled figures, from 1 to 2', String(defaultViewSpec.factor)],
  money: [oneOf(moneyUnitSchema.options), defaultViewSpec.money],
  transform: [oneOf(transformSchema.options), defaultViewSpec.transform],
  'index-year': ['a year; only with `transform=index`', 'the first year'],
  vintage: ['`first`, `latest`, or a date such as `2024-01-31`', defaultViewSpec.vintage],
  chart: [oneOf(chartSchema.options), defaultViewSpec.chart],
  events: ['`1` draws the events, `0` does not', defaultViewSpec.events ? '1' : '0'],
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
    'A view spec is a question. Its query string opens the same view as an address of the site, as an argument of `sogdia view`, and in `decodeViewSpec` of `@sogdia/core`. What is left out has a default, so each spec has one shortest string.',
  ids: () => [...viewSpecParameters, ...paperViewNames],
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
        paperViewNames.map((name) => [
          `\`${name}\``,
          encodeViewSpec(paperViews[name]) === '' ? 'none: every default' : `\`${encodeViewSpec(paperViews[name])}\``,
        ]),
      ),
    ].join('\n\n'),
};
