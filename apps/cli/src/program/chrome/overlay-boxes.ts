import type { NoteOverlay, PaletteOverlay, ProgramContext, ProgramState } from '../../model/index.ts';
import { blanks, boxLines, fitLine, type Line, lineOf, textWidth, wrapText } from '../../terminal/index.ts';
import { paletteEntries } from '../actions/palette-entries.ts';

/** The list of what can be done or found, with what is typed. */
export function paletteBox(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const { glyphs } = context.look;
  const width = Math.min(84, state.width - 4);
  const entries = paletteEntries(overlay, state, context);
  const room = Math.max(3, state.height - 6);
  const start = Math.max(0, Math.min(overlay.index - Math.floor(room / 2), entries.length - room));
  const shown = entries.slice(start, start + room);
  // Most of everything has no key: on a narrow screen the words have its column.
  const hasKeys = overlay.scope === 'here' || (overlay.scope === 'everything' && width >= 70);
  const keyWidth = hasKeys ? Math.min(22, Math.max(0, ...entries.map(({ keys }) => textWidth(keys)))) : 0;
  const labelWidth = Math.min(30, Math.max(0, ...entries.map(({ label }) => textWidth(label))));
  const lines = shown.map((entry, index) => {
    const isCursor = start + index === overlay.index;
    const pointer = lineOf([isCursor ? ` ${glyphs.pointer} ` : '   ', 'key']);
    const keys = keyWidth === 0 ? [] : [...fitLine(lineOf([entry.keys, 'key']), keyWidth), ...blanks(2)];
    const label = fitLine(lineOf([entry.label, isCursor ? 'cursor' : 'plain']), labelWidth);
    return [...pointer, ...keys, ...label, ...blanks(2), ...lineOf([entry.help, 'faint'])];
  });
  const none = entries.length === 0 ? [lineOf([`   ${context.text['palette.none']}`, 'faint'])] : [];
  const input = lineOf([` ${overlay.scope === 'everything' ? ':' : '?'} `, 'key'], [overlay.text], [' ', 'cursor']);
  return boxLines([input, ...lines, ...none], width, context.text[`palette.${overlay.scope}`], context.text['palette.hint'], glyphs);
}

/** Something to read, in a box. */
export function noteBox(overlay: NoteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const width = Math.min(96, state.width - 4);
  const lines = overlay.lines.flatMap((text) => wrapText(text, width - 4).map((line) => lineOf(['  '], [line])));
  return boxLines([[], ...lines, []], width, overlay.title, context.text['note.hint'], context.look.glyphs);
}
