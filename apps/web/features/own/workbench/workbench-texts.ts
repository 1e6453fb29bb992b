import type { Messages } from '../../../messages/messages.ts';
import type { AnswerNames } from './reading/index.ts';

/** What a reader of the page can be asked of a file. */
const asked = ['encoding', 'flow', 'nomenclature', 'scale', 'decimal', 'column', 'map', 'names'] as const;

/** The plain texts of the form, passed from the server. */
export function workbenchTexts(messages: Messages) {
  return {
    drop: messages['bench.drop'],
    choose: messages['bench.choose'],
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
    answerNames: Object.fromEntries(
      asked.map((hint) => [hint, messages['bench.answer-to']({ question: messages[`bench.question.${hint}`] })]),
    ) satisfies AnswerNames,
  };
}

export type WorkbenchTexts = ReturnType<typeof workbenchTexts>;
