import type { Line } from '../../src/frame/cell.ts';
import type { Effect } from '../../src/program/effect.ts';
import { frame } from '../../src/program/frame.ts';
import { lookOf } from '../../src/program/look.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { type ProgramContext, programContext } from '../../src/program/program-context.ts';
import { initialState, type ProgramState } from '../../src/program/program-state.ts';
import type { ColorDepth } from '../../src/theme/color-depth.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../src/theme/glyphs.ts';
import { paintLine, type Theme } from '../../src/theme/paint.ts';
import { inventedDataset } from './invented-dataset.ts';

const dataset = inventedDataset();

/** A theme of a colour depth, in Unicode or ASCII. */
export function themeAt(depth: ColorDepth, set: 'unicode' | 'ascii' = 'unicode'): Theme {
  return { depth, glyphs: set === 'ascii' ? asciiGlyphs : unicodeGlyphs };
}

/** A context over the invented dataset. */
export function inventedContext(theme: Theme = themeAt('truecolor')): ProgramContext {
  return programContext(dataset, 'en', lookOf(theme), { isComplete: true });
}

/** The program after some keys, with all it asked of the world; keys are parted by blanks. */
export function pressed(
  keys: string,
  context: ProgramContext,
  width = 80,
  height = 24,
): { readonly state: ProgramState; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let state = initialState(null, width, height);
  for (const key of keys.split(' ').filter((name) => name !== '')) {
    const step = pressKey(state, key, context);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

/** A frame as text, each cell as it stands. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => `${line.map((cell) => cell.text).join('')}\n`).join('');
}

/** A frame as a terminal would get it, with its escapes made readable. */
export function paintedText(lines: readonly Line[], theme: Theme): string {
  return lines.map((line) => `${paintLine(line, theme).replaceAll('\x1b[', '␛[')}\n`).join('');
}

/** The screen after some keys, as text. */
export function screenAfter(keys: string, context: ProgramContext, width = 80, height = 24): string {
  return textOf(frame(pressed(keys, context, width, height).state, context));
}
