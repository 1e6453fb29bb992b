import type { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { type Emulator, emulators } from './emulators.ts';

/** A terminal that a test can read: every emulator behind a stream that takes escapes, and a keyboard that types them. */
export interface TestTerminal extends Pick<Emulator, 'screen' | 'reversed' | 'isAlternate'> {
  readonly stdout: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
  readonly emulators: Readonly<Record<keyof typeof emulators, Emulator>>;
  readonly type: (keys: string) => Promise<void>;
  /** Another size, told as a terminal tells it. */
  readonly resize: (columns: number, rows: number) => void;
  /** Another size that the program is not told of, as while it is stopped. */
  readonly resizeSilently: (columns: number, rows: number) => void;
  readonly written: () => readonly string[];
  readonly settled: () => Promise<void>;
}

/** A terminal of a size. */
export function testTerminal(columns: number, rows: number): TestTerminal {
  const screens = { xterm: emulators.xterm(columns, rows), ghostty: emulators.ghostty(columns, rows) };
  const written: string[] = [];
  const stdout = Object.assign(
    new Writable({
      decodeStrings: false,
      write(chunk: string | Buffer, _encoding, done) {
        const text = String(chunk);
        written.push(text);
        void Promise.all(Object.values(screens).map((screen) => screen.write(text))).then(() => done());
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
    for (let quiet = 0, count = written.length; quiet < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      quiet = written.length === count ? quiet + 1 : 0;
      count = written.length;
    }
  };
  const resizeSilently = (width: number, height: number): void => {
    for (const screen of Object.values(screens)) screen.resize(width, height);
    Object.assign(stdout, { columns: width, rows: height });
  };
  return {
    stdout,
    stdin,
    settled,
    emulators: screens,
    async type(keys) {
      keyboard.write(keys);
      await settled();
    },
    resize(width, height) {
      resizeSilently(width, height);
      (stdout as unknown as EventEmitter).emit('resize');
    },
    resizeSilently,
    screen: screens.xterm.screen,
    reversed: screens.xterm.reversed,
    isAlternate: screens.xterm.isAlternate,
    written: () => written,
  };
}
