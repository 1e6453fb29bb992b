import type { CommandContext } from '../../../host/index.ts';
import { lineOf, printLines, textWidth, visibleText } from '../../../terminal/index.ts';
import { bytesText } from '../import/index.ts';
import type { FetchState } from './calls/index.ts';
import { durationText, periodsText } from './question-words.ts';

const every = 200;
const barWidth = 16;
/** A terminal writes ^C where the cursor stands: a line that it made longer could not be written over. */
const roomForBreak = 3;

/** Whoever reads a file of notices is told so often, in milliseconds. */
const everyLine = 60_000;

/** What is told while calls are made: on a terminal on one line that is written over, else in a line a minute. */
export function progressOf(
  { host, text, theme, isQuiet }: CommandContext,
  pause: number,
): { readonly show: (state: FetchState) => void; readonly clear: () => void } {
  const { isTerminal } = host.notices;
  let next = isTerminal ? 0 : host.network.now() + everyLine;
  let isDrawn = false;
  return {
    show: (state) => {
      if (isQuiet) return;
      if (!isTerminal) {
        if (host.network.now() < next) return;
        next = host.network.now() + everyLine;
        host.notices.write(`${wordsOf(state)}\n`);
        return;
      }
      const isNews = state.waiting !== null || state.asking?.bytes === 0;
      if (!isNews && performance.now() < next) return;
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
    const words = wordsOf(state);
    const room = columns - bar.length - 1;
    const line = [...bar, ...lineOf([` ${textWidth(words) > room ? `${words.slice(0, Math.max(0, room - 1))}…` : words}`])];
    return printLines([line.slice(0, columns)], theme).trimEnd();
  }

  function wordsOf(state: FetchState): string {
    const done = text['fetch.progress-calls']({ done: state.answered.length, calls: state.calls });
    return visibleText([done, ...doing(state)].join(text['joint.parts']), 'one-line');
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
