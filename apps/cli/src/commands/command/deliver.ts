import { writeFileWhole } from '../../files/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { visibleText } from '../../terminal/index.ts';

/** Gives the data to stdout, or to a file where one is named; `-` is stdout. */
export function deliver(
  text: string,
  target: { readonly output?: string | undefined; readonly force: boolean },
  context: CommandContext,
): void {
  if (target.output === undefined || target.output === '-') {
    context.host.output.write(text);
    return;
  }
  writeFileWhole(target.output, text, target.force);
  notify(context.text['notice.written']({ path: target.output, bytes: new TextEncoder().encode(text).length }), context);
}

/** Says something beside the data, on stderr. */
export function notify(text: string, context: CommandContext): void {
  if (!context.isQuiet) context.host.notices.write(`${visibleText(text)}\n`);
}
