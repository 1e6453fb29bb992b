import { join } from 'node:path';
import { catalogueOf, metricRegistry } from '@sogdia/core';
import { root } from '../../run-turbo.ts';
import { markdownTable } from '../markdown-table.ts';
import { readPublicExports } from '../read-public-exports.ts';
import type { Reference } from '../reference.ts';

type Metric = (typeof metricRegistry)[number];

const english = catalogueOf('en');
const bound = (value: number | null, open: string): string => (value === null ? open : String(value));

function exampleOf(metric: Metric, docs: ReadonlyMap<string, string>): string {
  const doc = docs.get(metric.id);
  const examples = [...(doc ?? '').matchAll(/@example (.+)/g)].map((match) => match[1] ?? '');
  return examples.length === 0 ? '' : `\n\n\`\`\`ts\n${examples.join('\n').replaceAll(' // => ', ' // ')}\n\`\`\``;
}

function section(metric: Metric, docs: ReadonlyMap<string, string>): string {
  const undefinedWhen = metric.undefinedWhen.map(({ reason, when }) => `  - \`${reason}\`: ${when}`).join('\n');
  const variants = metric.variants.map(({ option, values, usedBy }) => `  - \`${option}\`: ${values.join(', ')} (${usedBy})`).join('\n');
  const requires = metric.requires.map((id) => `[\`${id}\`](#${id})`).join(', ');
  return [
    `## ${metric.id}`,
    `**${english[`metric.${metric.id}.name`]}.** ${english[`metric.${metric.id}.description`]}`,
    [
      `- Formula: \`${metric.formula}\``,
      `- Input: ${metric.input}`,
      `- Unit: ${metric.unit}, from ${bound(metric.range[0], 'no lower bound')} to ${bound(metric.range[1], 'no upper bound')}`,
      ...(undefinedWhen === '' ? [] : [`- No value:\n${undefinedWhen}`]),
      ...(variants === '' ? [] : [`- Options:\n${variants}`]),
      ...(requires === '' ? [] : [`- Defined by: ${requires}`]),
      `- Reference: ${metric.reference}`,
    ].join('\n') + exampleOf(metric, docs),
  ].join('\n\n');
}

/** Doc block of the function of each metric: the first exported function of the file that the id names. */
function docsOfMetrics(): ReadonlyMap<string, string> {
  const functions = readPublicExports(join(root, 'packages/core/src/index.ts')).filter((entry) => entry.kind === 'function');
  const docs = new Map<string, string>();
  for (const { file, doc } of functions) {
    const id = file?.split('/').at(-1)?.replace(/\.ts$/, '');
    if (id !== undefined && doc !== undefined && !docs.has(id)) {
      docs.set(id, doc);
    }
  }
  return docs;
}

export const metricsReference: Reference = {
  file: 'docs/reference/metrics.md',
  name: 'metrics',
  title: 'Metrics',
  introduction:
    'Every metric that `@sogdia/core` computes: what it means, its formula, and when it has no value. Nothing is rounded inside.',
  ids: () => metricRegistry.map((metric) => metric.id),
  body: () => {
    const docs = docsOfMetrics();
    const overview = markdownTable(
      ['id', 'name', 'family', 'unit'],
      metricRegistry.map((metric) => [
        `[\`${metric.id}\`](#${metric.id})`,
        english[`metric.${metric.id}.name`],
        metric.family,
        metric.unit,
      ]),
    );
    return [overview, ...metricRegistry.map((metric) => section(metric, docs))].join('\n\n');
  },
};
