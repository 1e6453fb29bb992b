import { type Line, lineOf, padText, wrapOnScreen } from '../../terminal/index.ts';

const nameWidth = 11;

/** A fact with its name before it, in as many lines as it needs. */
export function factLines(name: string, value: string, width: number): readonly Line[] {
  return wrapOnScreen(value, width - nameWidth).map((line, at) => lineOf([padText(at === 0 ? name : '', nameWidth), 'faint'], [line]));
}
