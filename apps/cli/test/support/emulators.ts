import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Terminal } from '@xterm/headless';
import { CellFlags, Ghostty } from 'ghostty-web';

/** A terminal emulator: a screen of cells that takes the output of a program and can be resized under it. */
export interface Emulator {
  readonly write: (text: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  /** The screen, line by line, without blanks at their ends. */
  readonly screen: () => readonly string[];
  /** The same with each cell's look, for comparing one screen with another. */
  readonly cells: () => readonly string[];
  /** The text of the cells that are shown in reverse. */
  readonly reversed: () => string;
  readonly isAlternate: () => boolean;
  readonly close: () => void;
}

/** The emulators that know nothing of one another: that of xterm.js, and Ghostty's. */
export const emulators = { xterm: xtermEmulator, ghostty: ghosttyEmulator } as const;

interface Look {
  readonly text: string;
  readonly isReversed: boolean;
  /** What can be seen of a cell with a sign, and of one without. */
  readonly look: string;
  readonly blankLook: string;
}

function xtermEmulator(columns: number, rows: number): Emulator {
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const cells = (): readonly (readonly Look[])[] =>
    Array.from({ length: terminal.rows }, (_, row) => {
      const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
      return Array.from({ length: terminal.cols }, (_unused, column) => {
        const cell = line?.getCell(column);
        const text = cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ';
        const blankLook = [cell?.isUnderline(), cell?.isInverse(), cell?.getBgColorMode(), cell?.getBgColor()].join();
        const look = [blankLook, cell?.isBold(), cell?.isDim(), cell?.getFgColorMode(), cell?.getFgColor()].join();
        return { text, isReversed: cell?.isInverse() !== 0, look, blankLook };
      });
    });
  return {
    write: (text) => new Promise((resolve) => terminal.write(text, resolve)),
    resize: (width, height) => terminal.resize(width, height),
    ...readersOf(cells),
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    close: () => terminal.dispose(),
  };
}

const engine = readFileSync(createRequire(import.meta.url).resolve('ghostty-web/ghostty-vt.wasm'));
const ghostty = await Ghostty.load(`data:application/wasm;base64,${engine.toString('base64')}`);

function ghosttyEmulator(columns: number, rows: number): Emulator {
  const terminal = ghostty.createTerminal(columns, rows);
  const [underline, inverse] = [CellFlags.UNDERLINE, CellFlags.INVERSE];
  const cells = (): readonly (readonly Look[])[] => {
    terminal.update();
    const looks = terminal.getViewport().map(({ codepoint, flags, width, fg_r, fg_g, fg_b, bg_r, bg_g, bg_b }) => ({
      text: width === 0 ? '' : String.fromCodePoint(codepoint || 0x20),
      isReversed: (flags & inverse) !== 0,
      look: [flags, fg_r, fg_g, fg_b, bg_r, bg_g, bg_b].join(),
      blankLook: [flags & (underline | inverse), bg_r, bg_g, bg_b].join(),
    }));
    return Array.from({ length: terminal.rows }, (_, row) => looks.slice(row * terminal.cols, (row + 1) * terminal.cols));
  };
  return {
    // It takes no empty text.
    write: async (text) => void (text === '' || terminal.write(text)),
    resize: (width, height) => terminal.resize(width, height),
    ...readersOf(cells),
    isAlternate: () => terminal.isAlternateScreen(),
    close: () => terminal.free(),
  };
}

function readersOf(cells: () => readonly (readonly Look[])[]): Pick<Emulator, 'screen' | 'cells' | 'reversed'> {
  const textOf = (line: readonly Look[]): string => line.map(({ text }) => text).join('');
  return {
    screen: () => cells().map((line) => textOf(line).trimEnd()),
    cells: () => cells().map((line) => line.map(({ text, look, blankLook }) => `${text} ${text === ' ' ? blankLook : look}`).join('|')),
    reversed: () => textOf(cells().flatMap((line) => line.filter(({ isReversed }) => isReversed))),
  };
}
