import { type ProgramContext, type ProgramState, recordKinds, shownRecordName, timeName, topLocation } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { type Line, lineOf, type Piece, spreadLine } from '../../terminal/index.ts';
import { tabOf } from './tabs-line.ts';

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
