import { hasQuestion, type ProgramContext, type ProgramState, topLocation } from '../model/index.ts';
import { screens } from '../screens/index.ts';
import { fitFrame, fitLine, type Line, lineOf, overlayFrame } from '../terminal/index.ts';
import { crumbLine, footerLine, noteBox, paletteBox, questionLine, questionMenu, tabsLine } from './chrome/index.ts';
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
  const body = bodyLines(screens[location.kind].lines(location, context, bodyRoom(state)), state, context);
  const lines = [...head, ...body.slice(-(height - head.length - 1)), footerLine(state, context)];
  return overlay === null || overlay.kind === 'filter' ? lines : withOverlay(lines, overlay, question.at, state, context);
}

/** The lines of a screen; a message stands in the place of the last, which says what the cursor is on. */
function bodyLines(lines: readonly Line[], { message, width }: ProgramState, { look }: ProgramContext): readonly Line[] {
  if (message === null) return lines;
  return [...lines.slice(0, -1), fitLine(lineOf([`${look.glyphs.pointer} `, 'warning'], [message]), width)];
}

/** A menu lies under its field, a palette under the tabs, a note in the upper third. */
function withOverlay(
  lines: readonly Line[],
  overlay: Exclude<ProgramState['overlay'], null | { readonly kind: 'filter' }>,
  column: number,
  state: ProgramState,
  context: ProgramContext,
): readonly Line[] {
  const { width, height } = state;
  const box =
    overlay.kind === 'question'
      ? questionMenu(overlay, state, context)
      : overlay.kind === 'palette'
        ? paletteBox(overlay, state, context)
        : noteBox(overlay, state, context);
  const room = width - (box[0]?.length ?? 0);
  const top = { question: 3, palette: 1, note: Math.max(1, Math.floor((height - box.length) / 3)) }[overlay.kind];
  return overlayFrame(lines, box, top, overlay.kind === 'question' ? Math.max(0, Math.min(column - 2, room)) : Math.floor(room / 2));
}

function tooSmall({ width, height }: ProgramState, context: ProgramContext): readonly Line[] {
  return fitFrame([lineOf([context.text['frame.too-small']({ ...smallestSize, columns: width, rows: height })])], width, height);
}
