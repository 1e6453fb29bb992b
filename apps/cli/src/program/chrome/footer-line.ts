import { actionsOn, type Keymap, keyLabel, type ProgramContext, type ProgramState, topLocation } from '../../model/index.ts';
import { blanks, type Cell, clickable, fitLine, type Line, lineOf, onGround, spreadLine } from '../../terminal/index.ts';
import { typedIn } from '../locations/filter-line.ts';
import { shownGrid } from '../table/index.ts';

/** The actions that close the footer, whatever else there is room for. */
const always: readonly string[] = ['palette.everything', 'palette.here', 'program.quit'];

/** What is typed, what keys do in a menu, or the keys that matter here, as many as fit; find, keys and quit always. */
export function footerLine(state: ProgramState, context: ProgramContext): Line {
  const { overlay, width } = state;
  const { text } = context;
  if (overlay?.kind === 'filter') {
    const { corner, columns } = shownGrid(topLocation(state), context);
    const sign = overlay.column === null ? '/' : ` ${columns.find(({ id }) => id === overlay.column)?.label ?? corner}: `;
    const typed = lineOf([sign, 'key'], [typedIn(overlay, topLocation(state))], [' ', 'cursor']);
    return spreadLine(typed, lineOf([text[overlay.column === null ? 'search.hint' : 'filter.hint'], 'faint'], [' ']), width);
  }
  if (overlay?.kind === 'table')
    return fitLine(lineOf([` ${text[overlay.list === 'columns' ? 'columns.keys' : 'column.keys']}`, 'faint']), width);
  if (overlay?.kind === 'question')
    return fitLine(lineOf([` ${text[overlay.field === 'partners' ? 'question.keys-of-several' : 'question.keys']}`, 'faint']), width);
  const bindings = actionsOn(topLocation(state).kind, context.keymap)
    .filter(({ footer, keys }) => footer !== null && keys.length > 0)
    .toSorted((one, other) => (one.footer ?? 0) - (other.footer ?? 0));
  const hints = (isLast: boolean): readonly Line[] =>
    bindings.filter(({ id }) => always.includes(id) === isLast).map((binding) => hintOf(binding, context));
  const last = hints(true).flat();
  const shown: Cell[] = [...blanks(1)];
  for (const hint of hints(false)) {
    if (shown.length + hint.length + last.length > width) break;
    shown.push(...hint);
  }
  return onGround(fitLine([...fitLine(shown, Math.max(shown.length, width - last.length)), ...last], width), 'bar');
}

function hintOf({ id, keys: [key = ''] }: Keymap[number], { text, look }: ProgramContext): Line {
  if (id !== 'cursor.up') return clickable(lineOf([keyLabel(key, look.glyphs), 'key'], [` ${text[`action.${id}`]}`], ['  ']), { key });
  const arrows = look.glyphs.set === 'unicode' ? '↑↓←→' : 'arrows';
  return lineOf([arrows, 'key'], [` ${text['footer.move']}`], ['  ']);
}
