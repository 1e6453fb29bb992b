import { excerpt } from '@sogdia/core/workspace';
import type { Diagnostic, Readers } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { bytesText, countText } from '../../../table/index.ts';
import { visibleText } from '../../../terminal/index.ts';
import type { Watching } from './collect-file.ts';
import { isLarge } from './given-files.ts';
import { mostKinds } from './preview-lines.ts';

const every = 200;

/** What is found in a file is told at once where the file is large, or reading takes longer than so many milliseconds; else in the report, which follows. */
const patience = 500;

/** What is told while files are read. */
export interface Progress {
  readonly show: Watching['onProgress'];
  readonly found: Watching['onFound'];
  readonly clear: () => void;
}

/**
 * What is told while files are read, where that takes its time: how far it is, on one line that is written over, on a terminal alone; and the first
 * of each kind of thing that is wrong (not of notes), as it is found, of as many kinds as the report names.
 */
export function progressOn(
  context: Pick<CommandContext, 'host' | 'text' | 'isQuiet'>,
  { codeInWords }: Pick<Readers, 'codeInWords'>,
  now: () => number = () => performance.now(),
): Progress {
  const { host, text, isQuiet } = context;
  const isShown = host.notices.isTerminal && !isQuiet;
  const columns = host.notices.columns ?? 80;
  const start = now();
  let next = start + every;
  let isDrawn = false;
  let waiting: Diagnostic[] = [];
  let [isLong, left] = [false, mostKinds];
  const clear = (): void => {
    if (isDrawn) host.notices.write('\r\x1b[K');
    isDrawn = false;
  };
  const tell = (): void => {
    if (isQuiet || waiting.length === 0 || (!isLong && now() - start < patience)) return;
    clear();
    for (const { code, file, line, column, value, expected, found } of waiting) {
      const place = text['import.at']({
        line,
        column: column === null ? null : `${column.letter} (${column.name})`,
        value: value === null ? null : excerpt(value),
      });
      host.notices.write(`${visibleText(text['import.found']({ code: codeInWords(code), file, place, expected, found }), 'one-line')}\n`);
    }
    waiting = [];
  };
  return {
    show: ({ file, size }, bytes, rows) => {
      tell();
      if (!isShown || now() < next) return;
      next = now() + every;
      isDrawn = true;
      const share = size === null || size === 0 ? null : Math.floor((100 * bytes) / size);
      const line = text['import.progress']({ file, share, bytes: bytesText(bytes), rows: countText(rows) });
      host.notices.write(`\r\x1b[K${visibleText(line, 'one-line').slice(0, columns - 1)}`);
    },
    found: (file, diagnostic) => {
      if (diagnostic.severity === 'note') return;
      isLong ||= isLarge(file);
      left -= 1;
      if (left >= 0) waiting.push(diagnostic);
      tell();
    },
    clear,
  };
}
