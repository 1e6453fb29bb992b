import { metricRegistry } from '@sogdia/core/metrics';
import { describeMetric, translate, variantsOf } from '@sogdia/core/workspace';
import { metricExamples } from '../exports/metric-examples.ts';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

type Metric = (typeof metricRegistry)[number];

const bound = (value: number | null, open: string): string => (value === null ? open : String(value));

function exampleOf(metric: Metric, examples: ReadonlyMap<string, string>): string {
  const example = examples.get(metric.id);
  return example === undefined ? '' : `\n\n\`\`\`ts\n${example}\n\`\`\``;
}

/** What goes in and what comes out, by shape and unit. */
function signatureOf({ inputs, options, output }: Metric): string {
  const parts = Object.entries(inputs).map(([name, { shape, unit, isOptional }]) => {
    const words = shape === 'labels' ? shape : `${shape}, ${unit}`;
    return `\`${name}\` (${words}${isOptional === true ? ', optional' : ''})`;
  });
  const names = Object.keys(options).map((name) => `\`${name}\``);
  return `${parts.join(', ')}${names.length === 0 ? '' : `; options ${names.join(', ')}`}; gives ${output}`;
}

function section(metric: Metric, examples: ReadonlyMap<string, string>): string {
  const undefinedWhen = metric.undefinedWhen.map(({ reason, when }) => `  - \`${reason}\`: ${when}`).join('\n');
  const variants = variantsOf(metric)
    .map(({ option, values, usedBy }) => `  - \`${option}\`: ${values.join(', ')} (${usedBy})`)
    .join('\n');
  const requires = metric.requires.map((id) => `[\`${id}\`](#${id})`).join(', ');
  return [
    `## ${metric.id}`,
    `**${translate('en', `metric.${metric.id}.name`)}.** ${describeMetric('en', metric.id)}`,
    [
      `- Formula: \`${metric.formula}\``,
      `- Input: ${metric.input}`,
      `- Signature: ${signatureOf(metric)}`,
      `- Unit: ${metric.unit}, from ${bound(metric.range[0], 'no lower bound')} to ${bound(metric.range[1], 'no upper bound')}`,
      ...(undefinedWhen === '' ? [] : [`- No value:\n${undefinedWhen}`]),
      ...(variants === '' ? [] : [`- Options:\n${variants}`]),
      ...(requires === '' ? [] : [`- Defined by: ${requires}`]),
      `- Reference: ${metric.reference}`,
    ].join('\n') + exampleOf(metric, examples),
  ].join('\n\n');
}

export const metricsReference: Reference = {
  file: 'docs/reference/metrics.md',
  name: 'metrics',
  title: 'Metrics',
  introduction:
    'Every metric that `@sogdia/core` computes: what it means, its formula, and when it has no value. Nothing is rounded inside.',
  ids: () => metricRegistry.map((metric) => metric.id),
  body: () => {
    const examples = metricExamples();
    const overview = markdownTable(
      ['id', 'name', 'family', 'unit'],
      metricRegistry.map((metric) => [
        `[\`${metric.id}\`](#${metric.id})`,
        translate('en', `metric.${metric.id}.name`),
        metric.family,
        metric.unit,
      ]),
    );
    return [overview, ...metricRegistry.map((metric) => section(metric, examples))].join('\n\n');
  },
};
