import type { CommandContext } from '../../../host/index.ts';
import { lineOf, printLines, textWidth, visibleText } from '../../../terminal/index.ts';
import { bytesText } from '../import/index.ts';
import type { FetchState } from './calls/index.ts';
import { durationText, periodsText } from './question-words.ts';

const every = 200;
const barWidth = 16;
/** A terminal writes ^C where the cursor stands: a line that it made longer could not be written over. */
const roomForBreak = 3;

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
      host.notices.write(`\r\x1b[K${lineIn((host.notices.columns ?? 80) - roomForBreak, state)}`);
    },
    clear: () => {
      if (isDrawn) host.notices.write('\r\x1b[K');
      isDrawn = false;
    },
  };

  function lineIn(columns: number, state: FetchState): string {
    const done = state.answered.length;
    const filled = Math.round((barWidth * done) / state.calls);
    const bar = lineOf([theme.glyphs.block.repeat(filled), 'key'], [theme.glyphs.shadedBlank.repeat(barWidth - filled), 'faint']);
    const words = visibleText(
      [text['fetch.progress-calls']({ done, calls: state.calls }), ...doing(state)].join(text['joint.parts']),
      'one-line',
    );
    const room = columns - bar.length - 1;
    const line = [...bar, ...lineOf([` ${textWidth(words) > room ? `${words.slice(0, Math.max(0, room - 1))}…` : words}`])];
    return printLines([line.slice(0, columns)], theme).trimEnd();
  }

  function doing({ calls, answered, asking, waiting }: FetchState): readonly string[] {
    const after = (calls - answered.length - 1) * pause;
    const left = after + (waiting?.left ?? 0);
    const atLeast = after > 0 ? [text['fetch.progress-left']({ time: durationText(left) })] : [];
    if (asking !== null) {
      const bytes = asking.bytes === 0 ? null : bytesText(asking.bytes);
      return [text['fetch.progress-asking']({ periods: periodsText(asking.query.periods, text), bytes }), ...atLeast];
    }
    if (waiting === null) return atLeast;
    const time = durationText(waiting.left);
    return waiting.found === null
      ? [text['fetch.progress-next']({ time }), ...atLeast]
      : [text['fetch.progress-again']({ time }), waiting.found];
  }
}
