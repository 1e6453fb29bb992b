import type { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { Terminal } from '@xterm/headless';
import { compactOutput } from '../../src/output/compact-stream.ts';

/** A terminal that a test can read: a screen of cells behind a stream that takes escapes, and a keyboard that types them. */
export interface TestTerminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
  readonly type: (keys: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The screen, line by line, without blanks at their ends. */
  readonly screen: () => readonly string[];
  /** The text of the cells that are shown in reverse. */
  readonly reversed: () => string;
  readonly isAlternate: () => boolean;
  /** All that was written, in the compact form in which the program writes it. */
  readonly written: () => readonly string[];
  readonly settled: () => Promise<void>;
}

/** A terminal of a size. */
export function testTerminal(columns: number, rows: number): TestTerminal {
  const emulator = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const written: string[] = [];
  const stdout = Object.assign(
    new Writable({
      decodeStrings: false,
      write(chunk: string | Buffer, _encoding, done) {
        const text = compactOutput(String(chunk));
        written.push(text);
        emulator.write(text.replaceAll(/(?<!\r)\n/g, '\r\n'), () => done());
      },
    }),
    { isTTY: true, columns, rows },
  ) as unknown as NodeJS.WriteStream;
  const keyboard = new PassThrough();
  const stdin = Object.assign(keyboard, {
    isTTY: true,
    setRawMode: () => keyboard,
    ref: () => keyboard,
    unref: () => keyboard,
  }) as unknown as NodeJS.ReadStream;
  // Until nothing was written for a while, which is longer than a frame takes.
  const settled = async (): Promise<void> => {
    for (let quiet = 0, count = written.length; quiet < 6; ) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      quiet = written.length === count ? quiet + 1 : 0;
      count = written.length;
    }
  };
  const cells = () => Array.from({ length: emulator.rows }, (_, row) => emulator.buffer.active.getLine(emulator.buffer.active.baseY + row));
  return {
    stdout,
    stdin,
    settled,
    async type(keys) {
      keyboard.write(keys);
      await settled();
    },
    async resize(width, height) {
      emulator.resize(width, height);
      Object.assign(stdout, { columns: width, rows: height });
      (stdout as unknown as EventEmitter).emit('resize');
      await settled();
    },
    screen: () => cells().map((line) => line?.translateToString(true) ?? ''),
    reversed: () =>
      cells()
        .flatMap((line) => Array.from({ length: emulator.cols }, (_, column) => line?.getCell(column)))
        .map((cell) => (cell?.isInverse() ? cell.getChars() : ''))
        .join(''),
    isAlternate: () => emulator.buffer.active.type === 'alternate',
    written: () => written,
  };
}
