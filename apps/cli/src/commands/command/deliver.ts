import { writeFileWhole } from '../../files/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { visibleText } from '../../terminal/index.ts';
import { filled, flag, valued } from './option.ts';

/** Where an answer is written: a file, which may be there already only where that was said; null for stdout. */
export interface Target {
  readonly path: string | null;
  readonly mayReplace: boolean;
}

/** The options of a command whose answer may go to a file. */
export const targetOptions = [
  valued('output', 'file', 'option.output', { short: 'o', schema: filled }),
  flag('force', 'option.force'),
] as const;

/** The target that the values of these options name; `-` is stdout. */
export function targetOf({ output, force }: { readonly output?: string | undefined; readonly force: boolean }): Target {
  return { path: output === undefined || output === '-' ? null : output, mayReplace: force };
}

/** Writes an answer to its target; bytes go to a file alone. */
export function deliver(answer: string | Uint8Array, { path, mayReplace }: Target, context: CommandContext): void {
  if (path === null) {
    const { page, output } = context.host;
    (context.isPaged && output.isTerminal ? page : output.write)(String(answer));
    return;
  }
  const bytes = typeof answer === 'string' ? new TextEncoder().encode(answer) : answer;
  writeFileWhole(path, bytes, mayReplace);
  notify(context.text['notice.written']({ path, bytes: bytes.length }), context);
}

/** Says something beside the data, on stderr. */
export function notify(text: string, context: CommandContext): void {
  if (!context.isQuiet) context.host.notices.write(`${visibleText(text)}\n`);
}

/** Says on stderr that data bring no claims, and what can be checked against them all the same. */
export function notifyNoClaims(context: CommandContext): void {
  notify(context.text['notice.no-claims']({ asked: context.data.named }), context);
}
