import type { Language, View } from '@sogdia/core';
import { sayIn } from '@sogdia/core/workspace';
import { messagesOf } from '../messages/index.ts';
import { fitLine, type Line, lineOf, type Piece, textWidth } from '../terminal/index.ts';
import { severalEvents } from './board/index.ts';
import { eventLetter } from './plot/index.ts';

/** The room of a legend of events, and the period whose events come first where there is no room for all. */
export interface EventLegendOptions {
  readonly width: number;
  readonly rows: number;
  readonly selected: string | null;
  /** Whether the axis has a sign for several events at one place. */
  readonly hasSeveral: boolean;
}

type Entry = readonly [sign: string, words: string];

/** What the letters on the axis of a view stand for, side by side; where not all have room, those from the selected period on, and how many there are. */
export function eventLegend({ annotations }: View, options: EventLegendOptions, language: Language): readonly Line[] {
  const text = messagesOf(language);
  const several: readonly Entry[] = options.hasSeveral ? [[severalEvents, text['legend.several-events']]] : [];
  const entries = annotations.map(({ date, label }, index): Entry => [eventLetter(index), `${date.slice(0, 4)} ${sayIn(language, label)}`]);
  const whole = packed([...entries, ...several], options.width);
  if (whole.length <= options.rows) return whole;
  const { from, to } = windowOf(
    entries,
    annotations.findIndex(({ date }) => date.slice(0, 4) >= (options.selected ?? '')),
    (some) => packed([...some, ...several, counted(some.length)], options.width).length <= options.rows,
  );
  return packed([...entries.slice(from, to), ...several, counted(to - from)], options.width).slice(0, options.rows);

  function counted(shown: number): Entry {
    return ['', text['legend.events-shown']({ shown, of: entries.length })];
  }
}

/** The largest stretch of entries that fits: from the first of the selected period on, then what lies before. */
function windowOf(
  entries: readonly Entry[],
  wanted: number,
  fits: (some: readonly Entry[]) => boolean,
): { readonly from: number; readonly to: number } {
  let from = wanted < 0 ? Math.max(0, entries.length - 1) : wanted;
  let to = from;
  while (to < entries.length && fits(entries.slice(from, to + 1))) to += 1;
  while (from > 0 && fits(entries.slice(from - 1, to))) from -= 1;
  return { from, to };
}

function packed(entries: readonly Entry[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const [sign, words] of entries) {
    const length = textWidth(sign) + textWidth(words) + 1;
    const opensLine = lines.length === 0 || used + 3 + length > width;
    if (opensLine) lines.push([]);
    used = opensLine ? length : used + 3 + length;
    lines.at(-1)?.push([opensLine ? '' : '   '], [sign, 'title'], [sign === '' ? words : ` ${words}`, 'faint']);
  }
  return lines.map((pieces) => fitLine(lineOf(...pieces), width));
}
