import { formatEconomy } from '@sogdia/core/format';
import type { ProgramContext, ProgramState, QuestionOverlay, SentenceLength } from '../../model/index.ts';
import { keyLabel, questionSentence, topLocation } from '../../model/index.ts';
import { blanks, clickable, fitLine, type Line, lineOf } from '../../terminal/index.ts';

/** The line of a question, and at which column the field that is open begins. */
export interface QuestionLine {
  readonly line: Line;
  readonly at: number;
}

/** The question of the screen as a sentence whose coloured words are fields; while it is edited, what is typed stands in its field, which stays in view. */
export function questionLine(state: ProgramState, context: ProgramContext): QuestionLine {
  const { overlay, width } = state;
  if (overlay?.kind !== 'question') return { line: closedLine(state, context), at: 0 };
  const parts = questionSentence(topLocation(state).spec, context, 'whole').map(({ text, field }) => ({
    field,
    cells: field === overlay.field ? openCells(text, overlay, context) : lineOf([text, field === null ? 'plain' : 'field']),
  }));
  const open = parts.findIndex(({ field }) => field === overlay.field);
  const before = parts.slice(0, open).flatMap(({ cells }) => cells);
  const line = [...blanks(1), ...parts.flatMap(({ cells }) => cells)];
  return inView(line, 1 + before.length, parts[open]?.cells.length ?? 0, width);
}

/** The sentence with the key that opens it, as far as both fit; else the sentence alone, or the values of its fields. */
function closedLine(state: ProgramState, context: ProgramContext): Line {
  const { width } = state;
  const { keymap, text, look } = context;
  const [key] = keymap.find(({ id }) => id === 'question.edit')?.keys ?? [];
  const edit = lineOf(['  '], [keyLabel(key ?? '', look.glyphs), 'key'], [` ${text['question.edit']} `, 'faint']);
  const hint = key === undefined ? [] : clickable(edit, { key });
  const said = (length: SentenceLength): Line => [
    ...blanks(1),
    ...questionSentence(topLocation(state).spec, context, length).flatMap((part) =>
      lineOf([part.text, part.field === null ? 'plain' : 'field']),
    ),
  ];
  const usual = said('usual');
  if (usual.length + hint.length <= width) return [...fitLine(usual, width - hint.length), ...hint];
  return fitLine(usual.length <= width ? usual : said('short'), width);
}

/** The value of the field that is open, marked until something is typed or ticked in its place. */
function openCells(value: string, { text, index, ticked }: QuestionOverlay, { world, language, text: messages }: ProgramContext): Line {
  if (text === '' && index === null && ticked === null) return lineOf([value, 'cursor']);
  const names = (ticked ?? []).map((code) => formatEconomy(world, code, language) + messages['joint.list']).join('');
  return lineOf([names, 'field'], [text, 'strong'], [' ', 'cursor']);
}

/** A line moved to the left so far that its columns from `first` on, so many, are seen. */
function inView(line: Line, first: number, columns: number, width: number): QuestionLine {
  const over = Math.max(0, Math.min(first - 2, first + columns + 2 - width));
  if (over === 0) return { line: fitLine(line, width), at: first };
  const moved = line.slice(over + 1);
  const whole = moved[0]?.text === '' ? [...blanks(1), ...moved.slice(1)] : moved;
  return { line: fitLine([...lineOf(['…', 'faint']), ...whole], width), at: first - over };
}
