import { askedOfSource } from '@sogdia/core/workspace';
import type { ProgramContext, ProgramState, QuestionField, QuestionOption, QuestionOverlay } from '../../model/index.ts';
import { newestFigure, optionsOfField, topLocation } from '../../model/index.ts';
import { blanks, boxLines, clickable, fitLine, type Line, lineOf, spreadLine } from '../../terminal/index.ts';
import { cursorOf } from '../question/index.ts';

/** The fields whose choices say which figure they would give. */
const fieldsWithFigures: readonly QuestionField[] = ['reporter', 'partners', 'money', 'record'];
const mostRows = 12;
const menuWidth = 64;

/** The choices of the field that is open: a mark before those that are chosen, and behind each what it would give or why it can't be chosen. */
export function questionMenu(overlay: QuestionOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const { text, look } = context;
  const { field } = overlay;
  const width = Math.min(menuWidth, state.width - 4);
  const options = optionsOfField(field, topLocation(state).spec, overlay.text, context);
  const cursor = cursorOf(overlay, options);
  const room = Math.max(3, Math.min(mostRows, state.height - 7));
  const start = Math.max(0, Math.min(cursor - Math.floor(room / 2), options.length - room));
  const lines = options.slice(start, start + room).map((option, index) => {
    const isCursor = start + index === cursor;
    const isOpen = option.reason === null;
    const mark = option.isChosen ? look.glyphs.dot : look.glyphs.ring;
    const name = lineOf(
      [` ${isCursor ? look.glyphs.pointer : ' '} `, 'key'],
      [mark, option.isChosen ? 'field' : 'faint'],
      [' '],
      [option.label, isCursor ? 'cursor' : isOpen ? 'plain' : 'faint'],
      [`  ${option.detail}`, 'faint'],
    );
    return clickable(spreadLine(name, lineOf([noteOf(option, field, context), 'faint'], [' ']), width - 2), { item: start + index });
  });
  const none = options.length === 0 ? [fitLine(lineOf([`   ${text['palette.none']}`, 'faint']), width - 2)] : [];
  const count = askedOfSource(topLocation(state).spec).economies.length;
  const title =
    field === 'partners' ? `${text[`question.ask.${field}`]} ${text['question.chosen']({ count })}` : text[`question.ask.${field}`];
  const hint = options.length > room ? text['table.part']({ from: start + 1, to: start + lines.length, of: options.length }) : '';
  return boxLines([...lines, ...none, blanks(width - 2)].slice(0, Math.max(3, lines.length)), width, title, hint, look.glyphs);
}

function noteOf(option: QuestionOption, field: QuestionField, context: ProgramContext): string {
  if (option.reason !== null) return option.reason;
  return fieldsWithFigures.includes(field) ? newestFigure(option.spec, context) : '';
}
