import { encodeViewSpec, studyViews } from '@sogdia/core';
import { offeredEconomies } from '@sogdia/core/model';
import { viewOptions } from '../../commands/index.ts';
import type { CommandContext } from '../../host/index.ts';

/** As many named views of topics are shown as examples. */
const mostExamples = 6;

/** The language of views on a page: the parameters of a query with their values, the views that have names, the economies, and examples. */
export function languageOfViews({ data, text }: CommandContext): string {
  const { scope, topics } = data;
  const parameters = viewOptions.map(
    ({ name, help, values }) => `- ${name}: ${text[help]}${values === undefined ? '' : ` (${values.join(', ')})`}`,
  );
  const views = studyViews(scope).map(({ name, spec }) => `- ${name}: ${encodeViewSpec(scope, spec)}`);
  const examples = topics.slice(0, mostExamples).map(({ views: [first] }) => `- ${first.query}`);
  return [
    text['mcp.language-head'],
    ...parameters,
    '',
    text['mcp.language-economies']({ codes: offeredEconomies(scope) }),
    '',
    text['mcp.language-views'],
    ...views,
    ...examples,
    '',
    text['mcp.language-receipts'],
  ].join('\n');
}
