import type { CommandContext } from '../../../host/index.ts';
import { lineOf, printLines, textWidth, visibleText } from '../../../terminal/index.ts';
import { bytesText } from '../import/index.ts';
import type { FetchState } from './calls/index.ts';
import { durationText, periodsText } from './question-words.ts';

const every = 200;
const barWidth = 16;

/** What is told while calls are made, on one line that is written over: on a terminal alone. */
export function progressOf(
  { host, text, theme, isQuiet }: CommandContext,
  pause: number,
): { readonly show: (state: FetchState) => void; readonly clear: () => void } {
  const isShown = host.notices.isTerminal && !isQuiet;
  let next = 0;
  let isDrawn = false;
  return {
    show: (state) => {
      const isNews = state.waiting !== null || state.asking?.bytes === 0;
      if (!isShown || (!isNews && performance.now() < next)) return;
      next = performance.now() + every;
      isDrawn = true;
      host.notices.write(`\r\x1b[K${lineIn((host.notices.columns ?? 80) - 1, state)}`);
    },
    clear: () => {
      if (isDrawn) host.notices.write('\r\x1b[K');
      isDrawn = false;
    },
  };

  function lineIn(columns: number, state: FetchState): string {
    const done = state.answered.length;
    const filled = Math.round((barWidth * done) / state.calls);
    const left = (state.calls - done) * pause;
    const parts = [text['fetch.progress-calls']({ done, calls: state.calls }), ...doing(state)];
    const told = left > pause ? [...parts, text['fetch.progress-left']({ time: durationText(left) })] : parts;
    // What stands last is left out first where the line is too narrow.
    let words = told;
    while (words.length > 1 && barWidth + 1 + textWidth(words.join('; ')) > columns) words = words.slice(0, -1);
    const bar = [theme.glyphs.block.repeat(filled), theme.glyphs.shadedBlank.repeat(barWidth - filled)] as const;
    const line = lineOf([bar[0], 'key'], [bar[1], 'faint'], [` ${visibleText(words.join('; '), 'one-line')}`]);
    return printLines([line.slice(0, columns)], theme).trimEnd();
  }

  function doing({ asking, waiting }: FetchState): readonly string[] {
    if (asking !== null) {
      const bytes = asking.bytes === 0 ? null : bytesText(asking.bytes);
      return [text['fetch.progress-asking']({ periods: periodsText(asking.query.periods, text), bytes })];
    }
    if (waiting === null) return [];
    const time = durationText(waiting.left);
    return waiting.found === null ? [text['fetch.progress-next']({ time })] : [text['fetch.progress-again']({ time }), waiting.found];
  }
}
