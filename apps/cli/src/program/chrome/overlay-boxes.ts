import { drawChart } from '../../charts/index.ts';
import type { NoteOverlay, PaletteOverlay, ProgramContext, ProgramState } from '../../model/index.ts';
import type { Line } from '../../terminal/index.ts';
import {
  boxLines,
  clickable,
  fitFrame,
  fitLine,
  following,
  lineOf,
  ruleLine,
  spreadLine,
  textWidth,
  wrapOnScreen,
} from '../../terminal/index.ts';
import { kindOfSign, type PaletteEntry, paletteEntries } from '../palette/index.ts';
import { columnBox, columnsBox } from './column-boxes.ts';
import { questionMenu } from './question-menu.ts';

/** So many rows a preview has, where the screen is so high. */
const [previewRows, highEnough] = [10, 32];

/** What lies over a screen in a box. */
export type Boxed = Exclude<ProgramState['overlay'], null | { readonly kind: 'filter' }>;

/** The box of what lies over a screen. */
export function overlayBox(overlay: Boxed, state: ProgramState, context: ProgramContext): readonly Line[] {
  if (overlay.kind === 'question') return questionMenu(overlay, state, context);
  if (overlay.kind === 'palette') return paletteBox(overlay, state, context);
  if (overlay.kind === 'note') return noteBox(overlay, state, context);
  return overlay.list === 'columns' ? columnsBox(overlay, state, context) : columnBox(overlay, state, context);
}

/** The list of what can be done or found, with what is typed, and the view under the cursor in small where there is room. */
function paletteBox(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const { text, look } = context;
  const isEverything = overlay.scope === 'everything';
  const width = Math.min(96, state.width - 4);
  const entries = paletteEntries(overlay, state, context);
  const hasPreview = isEverything && state.height >= highEnough;
  const room = Math.max(3, state.height - 6 - (isEverything ? 1 : 0) - (hasPreview ? previewRows : 0));
  const start = Math.max(0, Math.min(overlay.index - Math.floor(room / 2), entries.length - room));
  const shown = entries.slice(start, start + room);
  const column = Math.max(0, ...entries.map((entry) => textWidth(isEverything ? text[`palette.kind.${entry.kind}`] : entry.keys)));
  const labels = Math.max(0, ...shown.map(({ label }) => textWidth(label)));
  const lines = shown.map((entry, index) => {
    const isCursor = start + index === overlay.index;
    const first = fitLine(
      lineOf([isEverything ? text[`palette.kind.${entry.kind}`] : entry.keys, isEverything ? 'faint' : 'key']),
      Math.min(22, column),
    );
    const name = fitLine(lineOf([entry.label, isCursor ? 'cursor' : 'plain']), Math.min(Math.floor(width * 0.36), labels));
    const pointer = lineOf([` ${isCursor ? look.glyphs.pointer : ' '} `, 'key']);
    const line = [...pointer, ...first, ...lineOf(['  ']), ...name, ...lineOf(['  '], [entry.help, 'faint'])];
    const whole = isEverything ? spreadLine(line, lineOf([entry.keys, 'key'], [' ']), width - 2) : fitLine(line, width - 2);
    return clickable(whole, { item: start + index });
  });
  const none = entries.length === 0 ? [lineOf([`   ${text['palette.none']}`, 'faint'])] : [];
  // Of what is longer than its line the end is shown, where one types.
  const typed = lineOf([overlay.text]).slice(3 + 2 + 1 - width);
  const input = [...lineOf([` ${isEverything ? ':' : '?'} `, 'key']), ...typed, ...lineOf([' ', 'cursor'])];
  const kinds = [...kindOfSign].map(([sign, kind]) => `${sign} ${text[`palette.kinds.${kind}`]}`);
  const signs = isEverything ? [lineOf([`   ${kinds.join('  ')}`, 'faint'])] : [];
  const preview = hasPreview ? following(previewLines(entries[overlay.index], width - 2, context)) : [];
  const title = `${text[`palette.${overlay.scope}`]} ${look.glyphs.horizontal} ${text['palette.found']({ count: entries.length })}`;
  return boxLines([input, ...lines, ...none, ...signs, ...preview], width, title, text['palette.hint'], look.glyphs);
}

/** The view that an entry opens, in small; in its place what the entry does where it opens none. */
function previewLines(entry: PaletteEntry | undefined, width: number, context: ProgramContext): readonly Line[] {
  if (entry === undefined) return [];
  const { glyphs } = context.look;
  if (entry.preview === null) {
    const help = wrapOnScreen(entry.help, width - 2).map((line) => lineOf([` ${line}`]));
    return fitFrame([ruleLine(entry.label, '', width, glyphs), ...help], width, previewRows);
  }
  const view = context.view(entry.preview);
  const chart = drawChart(view, { width: width - 2, height: previewRows - 1, ...context.look, selected: null }, context.language);
  const lines = chart.map((line) => [...lineOf([' ']), ...line]);
  return fitFrame([ruleLine(view.title, view.unit.short, width, glyphs), ...lines], width, previewRows);
}

/** Something to read, in a box as high as it needs, from the line to which it is scrolled. */
function noteBox(overlay: NoteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const width = Math.min(120, state.width - 2);
  const fitting = (text: string): readonly string[] => (textWidth(text) <= width - 4 ? [text] : wrapOnScreen(text, width - 4));
  const lines = overlay.lines.flatMap((text) => fitting(text).map((line) => lineOf([' '], [line])));
  const room = state.height - 6;
  const start = Math.max(0, Math.min(overlay.scroll, lines.length - room));
  const part = context.text['table.part']({ from: start + 1, to: Math.min(lines.length, start + room), of: lines.length });
  const hint = `${context.text[overlay.forms === undefined ? 'note.hint' : 'note.hint-forms']}${lines.length > room ? `  ${part}` : ''}`;
  return boxLines([[], ...lines.slice(start, start + room), []], width, overlay.title, hint, context.look.glyphs);
}
