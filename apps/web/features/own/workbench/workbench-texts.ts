import type { Messages } from '../../../messages/messages.ts';

/** The plain texts of the form, passed from the server. */
export function workbenchTexts(messages: Messages) {
  return {
    drop: messages['bench.drop'],
    dropHint: messages['bench.drop-hint'],
    paste: messages['bench.paste'],
    pasteLabel: messages['bench.paste-label'],
    pasteRead: messages['bench.paste-read'],
    pasted: messages['bench.pasted'],
    select: messages['bench.select'],
    selectHint: messages['bench.select-hint'],
    economies: messages['bench.economies'],
    economiesHint: messages['bench.economies-hint'],
    years: messages['bench.years'],
    yearsHint: messages['bench.years-hint'],
  };
}

export type WorkbenchTexts = ReturnType<typeof workbenchTexts>;
