import { cellsOf, isMissing, type Receipt, type StatedViewSpec, studyViews, type Value } from '@sogdia/core';
import { commandOfWords, readStatedSpec, UsageError } from '../../../commands/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { number, text } from './tool.ts';

/** How a view is asked for: by a query, by its name, or in words. */
export const query = text.min(1).max(2000);

/** A value with how good it is, or why it is missing. */
export const value = { value: number.nullable(), status: text, reason: text.optional() };

/** The spec of a query, of a view's name, or of words such as `exports to NAME 2023`. Throws for what is none of these, with the tool that answers it. */
export async function askedSpec(asked: string, context: CommandContext): Promise<StatedViewSpec> {
  if (/[=&?]/.test(asked)) return readStatedSpec(context.data.scope, asked, {});
  const names = studyViews(context.data.scope).map(({ name }) => name);
  const [tool = '', found = ''] = await commandOfWords([asked], names, context, 'view');
  if (tool !== 'view') throw new UsageError(`no view: ${asked}`, 'query', asked, context.text['mcp.no-view']({ tool }));
  return readStatedSpec(context.data.scope, found, {});
}

/** A value as data, a ratio in six digits; null where it is missing, with the reason. */
export function valueAsData(given: Value): { readonly value: number | null; readonly reason?: string } {
  if (isMissing(given)) return { value: null, reason: given.missing };
  return { value: Number.isInteger(given) ? given : Number(given.toPrecision(Math.abs(given) < 1e4 ? 6 : 15)) };
}

/** Whose figures a number rests on: economies by their codes, bodies that made a figure by their source. */
export function recordersOf(receipt: Receipt): string[] {
  return [...new Set(cellsOf(receipt).map(({ subject, source }) => subject.recorder ?? source))];
}
