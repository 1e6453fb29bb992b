import type { AnswerName, ReadHints } from '../contract/index.ts';
import { readerTexts } from './reader-texts.ts';

/** How an answer is called by who asks for it: an option of a command, a control of a page; else by the name of its hint. */
export function answerName({ answerNames }: Pick<ReadHints, 'answerNames'>, hint: AnswerName): { readonly where: string } {
  return { where: answerNames?.[hint] ?? readerTexts['answer.hint']({ hint }) };
}
