import type { ProgramContext, ProgramState } from '../../model/index.ts';
import { keyLabel, recordKinds, shownRecordName, timeName, topLocation } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { clickable, type Line, lineOf, onGround, type Piece, spreadLine } from '../../terminal/index.ts';

/** The tabs that a digit leads to, in the order of the digits. */
const tabs = ['overview', 'study', 'topics', 'mirror', 'month', 'sources', 'draft'] as const;

/** From so many columns on, the data are named. */
const wide = 110;

/** The tab that a stack of locations lies under. */
function tabOf({ locations: [, second] }: Pick<ProgramState, 'locations'>): (typeof tabs)[number] {
  // The overview over the overview is that of a month.
  return second?.kind === 'overview' ? 'month' : (tabs.find((tab) => tab === second?.kind) ?? 'overview');
}

/** Every tab with its key, the one that is open marked; the name of the program where there is room. */
export function tabsLine(state: ProgramState, { text, keymap, look, dataName }: ProgramContext): Line {
  const open = tabOf(state);
  const name: readonly Piece[] = state.width < 80 ? [] : [[' '], ['sogdia', 'strong'], [' ']];
  const cells = tabs.flatMap((kind): Line => {
    const [key = ''] = keymap.find(({ id }) => id === `go.${kind}`)?.keys ?? [];
    const tab = lineOf([keyLabel(key, look.glyphs), 'key'], [' '], [text[`action.go.${kind}`], kind === open ? 'tab' : 'plain']);
    return [...lineOf([' ']), ...clickable(tab, { key }), ...lineOf([state.width < 80 ? '' : ' '])];
  });
  const data = state.width < wide ? [] : lineOf([dataName, 'faint'], [' ']);
  return onGround(spreadLine([...lineOf(...name), ...cells], data, state.width), 'bar');
}

/** Where the reader stands on the left, whose record and as of when on the right. */
export function crumbLine(state: ProgramState, context: ProgramContext): Line {
  const { locations, width } = state;
  // A tab lies over the overview, and is where its own way begins.
  const shown = tabOf(state) === 'overview' ? locations : locations.slice(1);
  const crumbs = shown.map((location) => screens[location.kind].title(location, context));
  const location = topLocation(state);
  const { kind, spec } = location;
  const known = kind === 'revisions' ? context.text['vintage.every'] : timeName(spec, context);
  const right = recordKinds.includes(kind)
    ? lineOf(
        [shownRecordName(location, context), 'plain'],
        [` ${context.look.glyphs.bullet} `, 'border'],
        [known, spec.vintage === 'first' ? 'plain' : 'warning'],
        [' '],
      )
    : [];
  return spreadLine(wayLine(crumbs, width - right.length - 1, context), right, width);
}

/** The way from a tab to here; where it is too long, the levels next to the first are left out. */
function wayLine(crumbs: readonly string[], room: number, context: ProgramContext): Line {
  const pieces = crumbs.flatMap((crumb, index): Piece[] => [
    [index === 0 ? ' ' : ` ${context.look.glyphs.crumb} `, 'border'],
    [crumb, index === crumbs.length - 1 ? 'strong' : 'faint'],
  ]);
  const line = lineOf(...pieces);
  const [first, second, ...rest] = crumbs;
  if (line.length <= room || first === undefined || second === undefined || rest.length === 0) return line;
  return wayLine([first, '…', ...(second === '…' ? rest.slice(1) : rest)], room, context);
}
