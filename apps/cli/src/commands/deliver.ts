import type { CommandContext } from './command-context.ts';

/** Gives the data to stdout, or to a file where one is named; `-` is stdout. */
export async function deliver(
  text: string,
  target: { readonly output?: string | undefined; readonly force: boolean },
  context: CommandContext,
): Promise<void> {
  if (target.output === undefined || target.output === '-') {
    context.host.output.write(text);
    return;
  }
  const { writeFileWhole } = await import('../output/write-output.ts');
  writeFileWhole(target.output, text, target.force);
  notify(context.text['notice.written']({ path: target.output, bytes: new TextEncoder().encode(text).length }), context);
}

/** Says something beside the data, on stderr. */
export function notify(text: string, context: CommandContext): void {
  if (!context.isQuiet) context.host.notices.write(`${text}\n`);
}
