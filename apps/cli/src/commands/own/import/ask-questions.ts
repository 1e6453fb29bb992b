import type { OpenQuestion, Readers } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { visibleText } from '../../../terminal/index.ts';
import type { FileHints } from './import-options.ts';

/** Whether somebody sits there who can be asked: what is typed comes from a terminal, and so does what is said. */
export function canAsk({ host }: CommandContext): boolean {
  return host.input.isTerminal && host.notices.isTerminal;
}

/**
 * The answers of whoever sits at the terminal to the questions that keep a file from being read; null where one is left open, by an empty
 * line, the end of the input, or because no single choice answers it.
 */
export async function askQuestions(
  questions: readonly OpenQuestion[],
  { hintOfAnswer }: Readers,
  context: CommandContext,
): Promise<FileHints | null> {
  let answers: FileHints = {};
  for (const question of questions) {
    const answer = await askOne(question, context);
    const hint = answer === null ? null : hintOfAnswer(question, answer);
    if (hint === null) return null;
    answers = { ...answers, ...hint };
  }
  return answers;
}

/** Asks until one of the choices is named, by its number or its text. */
async function askOne(question: OpenQuestion, { host, text }: CommandContext): Promise<string | null> {
  const { file, expected, found, choices } = question;
  if (question.hint === 'map') return null;
  const listed = choices.map(({ value, sample }, at) => `  ${at + 1}  ${value}${sample === null ? '' : `  ${sample}`}\n`).join('');
  host.notices.write(visibleText(`${text['import.question']({ file, expected, found })}\n${listed}`));
  for (;;) {
    const answer = (await host.ask(text['import.ask']({ most: choices.length })))?.trim() ?? '';
    if (answer === '') return null;
    const chosen = choices[Number(answer) - 1]?.value ?? choices.find(({ value }) => value.toLowerCase() === answer.toLowerCase())?.value;
    if (chosen !== undefined) return chosen;
  }
}
