import type { CommandContext } from '../../../host/index.ts';
import { visibleText } from '../../../terminal/index.ts';
import type { Watching } from './collect-file.ts';
import { bytesText, countText } from './preview-lines.ts';

const every = 200;

/** What is told while files are read, on one line that is written over: on a terminal alone, and only where reading takes its time. */
export function progressOn({ host, text, isQuiet }: CommandContext): { readonly show: Watching['onProgress']; readonly clear: () => void } {
  const isShown = host.notices.isTerminal && !isQuiet;
  const columns = host.notices.columns ?? 80;
  let next = performance.now() + every;
  let isDrawn = false;
  return {
    show: ({ file, size }, bytes, rows) => {
      if (!isShown || performance.now() < next) return;
      next = performance.now() + every;
      isDrawn = true;
      const share = size === null || size === 0 ? null : Math.floor((100 * bytes) / size);
      const line = text['import.progress']({ file, share, bytes: bytesText(bytes), rows: countText(rows) });
      host.notices.write(`\r\x1b[K${visibleText(line, 'one-line').slice(0, columns - 1)}`);
    },
    clear: () => {
      if (isDrawn) host.notices.write('\r\x1b[K');
    },
  };
}
