import type { Topic } from '../../src/data/index.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { type ProgramContext, programContext } from '../../src/model/context/program-context.ts';
import { initialState, type ProgramState } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import type { Effect } from '../../src/program/locations/effect.ts';
import { homeLocation } from '../../src/program/locations/home-location.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { paintLine } from '../../src/terminal/output/paint.ts';
import type { ColorDepth } from '../../src/terminal/style/color-depth.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import type { Theme } from '../../src/terminal/style/theme.ts';
import type { Line } from '../../src/terminal/text/cell.ts';
import { inventedDataset } from './invented-dataset.ts';

const dataset = inventedDataset();

/** Two topics of invented views. */
const inventedTopics: readonly Topic[] = [
  {
    id: 'sizes',
    names: { en: 'How much', zh: '规模', ru: 'Сколько' },
    question: { en: 'How much is traded?', zh: '贸易额有多大？', ru: 'Каков объём торговли?' },
    sections: [],
    views: [
      { id: 'total', query: 'years=2013-2016' },
      { id: 'sold', query: 'measure=export&years=2013-2016', part: { en: 'Sold', zh: '卖出', ru: 'Продано' } },
    ],
    unknown: [],
    indicators: [],
  },
  {
    id: 'balances',
    names: { en: 'Who sells more', zh: '谁卖得更多', ru: 'Кто продаёт больше' },
    question: { en: 'Who sells more than it buys?', zh: '谁卖出多于买入？', ru: 'Кто продаёт больше, чем покупает?' },
    sections: [],
    views: [{ id: 'balance', query: 'measure=trade-balance&years=2013-2016' }],
    unknown: [],
    indicators: [],
  },
];

/** A theme of a colour depth, in Unicode or ASCII. */
export function themeAt(depth: ColorDepth, set: 'unicode' | 'ascii' = 'unicode'): Theme {
  return { depth, glyphs: set === 'ascii' ? asciiGlyphs : unicodeGlyphs, page: 'dark', isHighContrast: false };
}

/** A context over the invented dataset. */
export function inventedContext(theme: Theme = themeAt('truecolor')): ProgramContext {
  return programContext(dataset, 'en', lookOf(theme), { isComplete: true, topics: inventedTopics });
}

/** The program after some keys, with all it asked of the world; keys are parted by blanks. */
export function pressed(
  keys: string,
  context: ProgramContext,
  width = 80,
  height = 24,
): { readonly state: ProgramState; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let state = initialState(homeLocation(context), null, width, height);
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
