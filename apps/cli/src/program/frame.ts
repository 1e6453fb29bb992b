import { hasQuestion, type ProgramContext, type ProgramState, topLocation } from '../model/index.ts';
import { screens } from '../screens/index.ts';
import { fitFrame, fitLine, type Line, lineOf, linkedLine, overlayFrame } from '../terminal/index.ts';
import { type Boxed, columnPane, crumbLine, footerLine, overlayBox, paneWidth, questionLine, tabsLine } from './chrome/index.ts';
import { bodyRoom } from './locations/body-room.ts';

/** The smallest terminal that can be drawn on. */
const smallestSize: { readonly width: number; readonly height: number } = { width: 60, height: 15 };

/** The whole screen: exactly `height` lines of `width` cells, from the state alone. */
export function frame(state: ProgramState, context: ProgramContext): readonly Line[] {
  const { width, height, overlay } = state;
  if (width < smallestSize.width || height < smallestSize.height) return tooSmall(state, context);
  const location = topLocation(state);
  const isAsking = hasQuestion(location.kind) || overlay?.kind === 'question';
  const question = questionLine(state, context);
  const head = [tabsLine(state, context), crumbLine(state, context), ...(isAsking ? [question.line] : [])];
  const room = bodyRoom(state);
  const pane = columnPane(state, context, room.height);
  const drawn = screens[location.kind].lines(location, context, pane === null ? room : { ...room, width: width - paneWidth });
  const beside = lineOf([`${context.look.glyphs.vertical} `, 'border']);
  const body = bodyLines(pane === null ? drawn : drawn.map((line, at) => [...line, ...beside, ...(pane[at] ?? [])]), state, context);
  const lines = [...head, ...body.slice(-(height - head.length - 1)), footerLine(state, context)];
  const isPlain = overlay === null || overlay.kind === 'filter' || pane !== null;
  return (isPlain ? lines : withOverlay(lines, overlay, question.at, state, context)).map(linkedLine);
}

/** The lines of a screen; a message stands in the place of the last, which says what the cursor is on. */
function bodyLines(lines: readonly Line[], { message, width }: ProgramState, { look }: ProgramContext): readonly Line[] {
  if (message === null) return lines;
  return [...lines.slice(0, -1), fitLine(lineOf([`${look.glyphs.pointer} `, 'warning'], [message]), width)];
}

/** A menu lies under its field, a palette under the tabs, a note in the upper third. */
function withOverlay(lines: readonly Line[], overlay: Boxed, at: number, state: ProgramState, context: ProgramContext): readonly Line[] {
  const { width, height } = state;
  const box = overlayBox(overlay, state, context);
  const room = width - (box[0]?.length ?? 0);
  const third = Math.max(1, Math.floor((height - box.length) / 3));
  const top = { question: 3, palette: 1, note: third, table: third }[overlay.kind];
  return overlayFrame(lines, box, top, overlay.kind === 'question' ? Math.max(0, Math.min(at - 2, room)) : Math.floor(room / 2));
}

function tooSmall({ width, height }: ProgramState, context: ProgramContext): readonly Line[] {
  return fitFrame([lineOf([context.text['frame.too-small']({ ...smallestSize, columns: width, rows: height })])], width, height);
}
