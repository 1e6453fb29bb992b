import {
  actionsOn,
  keyLabel,
  type NoteOverlay,
  type PaletteOverlay,
  type ProgramContext,
  type ProgramState,
  recordKinds,
  shownRecordName,
  timeName,
  topLocation,
} from '../model/index.ts';
import { type Region, screens } from '../screens/index.ts';
import {
  blanks,
  boxLines,
  type Cell,
  fitFrame,
  fitLine,
  type Line,
  lineOf,
  overlayFrame,
  type Piece,
  spreadLine,
  textWidth,
  wrapText,
} from '../terminal/index.ts';
import { paletteEntries } from './actions/palette-entries.ts';

/** The smallest terminal that can be drawn on. */
const smallestSize: { readonly width: number; readonly height: number } = { width: 60, height: 15 };

/** The whole screen: exactly `height` lines of `width` cells, from the state alone. */
export function frame(state: ProgramState, context: ProgramContext): readonly Line[] {
  return frameRegions(state, context).flatMap((region) => region.lines);
}

/** The screen in its regions, top to bottom; under an overlay it is one. */
function frameRegions(state: ProgramState, context: ProgramContext): readonly Region[] {
  const { width, height } = state;
  if (width < smallestSize.width || height < smallestSize.height) return [tooSmall(state, context)];
  const location = topLocation(state);
  const body = screens[location.kind].regions(location, context, { width, height: height - 2 });
  const regions = [{ id: 'header', lines: [headerLine(state, context)] }, ...body, { id: 'footer', lines: [footerLine(state, context)] }];
  const { overlay } = state;
  if (overlay === null || overlay.kind === 'filter') return regions;
  const below = regions.flatMap((region) => region.lines);
  const box = overlay.kind === 'palette' ? paletteBox(overlay, state, context) : noteBox(overlay, state, context);
  const left = Math.floor((width - (box[0]?.length ?? 0)) / 2);
  const top = overlay.kind === 'palette' ? 1 : Math.max(1, Math.floor((height - box.length) / 3));
  return [{ id: 'overlay', lines: overlayFrame(below, box, top, left) }];
}

function tooSmall({ width, height }: ProgramState, context: ProgramContext): Region {
  return {
    id: 'small',
    lines: fitFrame([lineOf([context.text['frame.too-small']({ ...smallestSize, columns: width, rows: height })])], width, height),
  };
}

/** Where the reader stands on the left, whose record and as of when on the right. */
function headerLine(state: ProgramState, context: ProgramContext): Line {
  const crumbs = state.locations.map((location) => screens[location.kind].title(location, context));
  const location = topLocation(state);
  const { kind, spec } = location;
  const isData = recordKinds.includes(kind);
  const known = kind === 'revisions' ? context.text['vintage.every'] : timeName(spec, context);
  const right = isData
    ? lineOf(
        [shownRecordName(location, context), 'plain'],
        [` ${context.look.glyphs.bullet} `, 'border'],
        [known, spec.vintage === 'first' ? 'plain' : 'warning'],
      )
    : [];
  const line = crumbLine(crumbs, state.width - right.length - 1, context);
  const roots = rootsLine(state, context);
  const hasRoom = line.length + roots.length + right.length + 4 <= state.width;
  return spreadLine(hasRoom ? [...line, ...blanks(3), ...roots] : line, right, state.width);
}

/** At the roots, the keys of the other roots; further down the footer has other things to say. */
function rootsLine(state: ProgramState, context: ProgramContext): Line {
  const { kind } = topLocation(state);
  if (!roots.some((root) => root === kind)) return [];
  return roots
    .filter((root) => root !== kind)
    .flatMap((root) => {
      const [key] = context.keymap.find(({ id }) => id === `go.${root}`)?.keys ?? [];
      return key === undefined
        ? []
        : lineOf([keyLabel(key, context.look.glyphs), 'key'], [` ${context.text[`action.go.${root}`]}  `, 'faint']);
    });
}

/** The locations that lie next to the overview. */
const roots = ['overview', 'topics', 'study', 'mirror', 'sources'] as const;

/** The way from the overview to here; where it is too long, the levels next to the first are left out. */
function crumbLine(crumbs: readonly string[], room: number, context: ProgramContext): Line {
  const pieces = crumbs.flatMap((crumb, index): Piece[] => [
    [` ${context.look.glyphs.crumb} `, 'border'],
    [crumb, index === crumbs.length - 1 ? 'strong' : 'faint'],
  ]);
  const line = lineOf(['sogdia', 'key'], ...pieces);
  const [first, second, ...rest] = crumbs;
  if (line.length <= room || first === undefined || second === undefined || rest.length === 0) return line;
  return crumbLine([first, '…', ...(second === '…' ? rest.slice(1) : rest)], room, context);
}

/** A message, the filter being typed, or the keys that matter here, as many as fit; help and quit always. */
function footerLine(state: ProgramState, context: ProgramContext): Line {
  if (state.overlay?.kind === 'filter') {
    const filter = lineOf(['/', 'key'], [topLocation(state).filter], [' ', 'cursor']);
    return spreadLine(filter, lineOf([context.text['filter.hint'], 'faint']), state.width);
  }
  if (state.message !== null) return fitLine(lineOf([`${context.look.glyphs.pointer} `, 'warning'], [state.message]), state.width);
  const bindings = actionsOn(topLocation(state).kind, context.keymap)
    .filter(({ footer, keys }) => footer !== null && keys.length > 0)
    .toSorted((one, other) => (one.footer ?? 0) - (other.footer ?? 0));
  const hints = bindings.map((binding): readonly [ReturnType<typeof lineOf>, boolean] => {
    const key =
      binding.id === 'cursor.up'
        ? context.look.glyphs.set === 'unicode'
          ? '↑↓←→'
          : 'arrows'
        : keyLabel(binding.keys[0] ?? '', context.look.glyphs);
    return [
      lineOf(
        [key, 'key'],
        [` ${binding.id === 'cursor.up' ? context.text['footer.move'] : context.text[`action.${binding.id}`]}`, 'faint'],
        ['  '],
      ),
      binding.id === 'palette.here' || binding.id === 'program.quit',
    ];
  });
  const always = hints.filter(([, isAlways]) => isAlways).flatMap(([line]) => line);
  const shown: Cell[] = [];
  for (const [hint, isAlways] of hints) {
    if (!isAlways && shown.length + hint.length + always.length <= state.width) shown.push(...hint);
  }
  return fitLine([...shown, ...always], state.width);
}

function paletteBox(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
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
  const input = lineOf(
    [` ${overlay.scope === 'everything' ? ':' : overlay.scope === 'here' ? '?' : '/'} `, 'key'],
    [overlay.text],
    [' ', 'cursor'],
  );
  return boxLines([input, ...lines, ...none], width, context.text[`palette.${overlay.scope}`], context.text['palette.hint'], glyphs);
}

function noteBox(overlay: NoteOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const width = Math.min(96, state.width - 4);
  const lines = overlay.lines.flatMap((text) => wrapText(text, width - 4).map((line) => lineOf(['  '], [line])));
  return boxLines([[], ...lines, []], width, overlay.title, context.text['note.hint'], context.look.glyphs);
}
