import { keyLabel, type LocationKind, type ProgramContext, type ProgramState } from '../../model/index.ts';
import { type Line, lineOf, type Piece, spreadLine } from '../../terminal/index.ts';

/** The locations that a digit leads to, in the order of the digits. */
export const tabKinds = ['overview', 'study', 'topics', 'mirror', 'sources'] as const satisfies readonly LocationKind[];

/** From so many columns on, the data are named. */
const wide = 110;

/** The tab that a stack of locations lies under. */
export function tabOf({ locations: [, second] }: Pick<ProgramState, 'locations'>): (typeof tabKinds)[number] {
  return tabKinds.find((kind) => kind === second?.kind) ?? 'overview';
}

/** Every tab with its key, the one that is open marked; the name of the program where there is room. */
export function tabsLine(state: ProgramState, { text, keymap, look, dataName }: ProgramContext): Line {
  const open = tabOf(state);
  const name: readonly Piece[] = state.width < 80 ? [] : [[' '], ['sogdia', 'strong'], [' ']];
  const tabs = tabKinds.flatMap((kind): readonly Piece[] => {
    const [key = ''] = keymap.find(({ id }) => id === `go.${kind}`)?.keys ?? [];
    return [
      [' '],
      [keyLabel(key, look.glyphs), 'key'],
      [' '],
      [text[`action.go.${kind}`], kind === open ? 'tab' : 'faint'],
      [state.width < 80 ? '' : ' '],
    ];
  });
  return spreadLine(lineOf(...name, ...tabs), state.width < wide ? [] : lineOf([dataName, 'faint'], [' ']), state.width);
}
