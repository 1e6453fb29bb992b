import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenWriter } from '../../../src/terminal/output/screen-writer.ts';
import type { Style } from '../../../src/terminal/style/style.ts';
import type { Line } from '../../../src/terminal/text/cell.ts';
import { fitLine, following, lineOf } from '../../../src/terminal/text/line.ts';
import { emulators } from '../../support/emulators.ts';
import { themeAt } from '../../support/program.ts';

const theme = themeAt('256');
const frameOf = (...texts: readonly string[]): readonly Line[] => texts.map((text) => fitLine(lineOf([text]), 20));

describe('screenWriter(theme).write(frame)', () => {
  it('clears the screen, then writes what is not blank, each stretch at its row and column', () => {
    expect(screenWriter(theme).write(frameOf('one', '', '   three'))).toBe(
      '\x1b[?2026h\x1b[?25l\x1b[?7l\x1b[0m\x1b[H\x1b[2J\x1b[1;1Hone\x1b[3;4Hthree\x1b[H\x1b[?2026l',
    );
  });

  it('writes after that only what changed, and nothing where nothing did', () => {
    const writer = screenWriter(theme);
    writer.write(frameOf('one', 'two', 'three'));
    expect(writer.write(frameOf('one', 'two', 'three'))).toBe('');
    expect(writer.write(frameOf('one', 'tWo', 'three'))).toBe('\x1b[?2026h\x1b[2;2HW\x1b[H\x1b[?2026l');
    expect(writer.write(frameOf('one', 't', 'three'))).toBe('\x1b[?2026h\x1b[2;2H\x1b[K\x1b[H\x1b[?2026l');
  });

  it('writes what follows the cursor later, where that is asked for and something is shown in its place', () => {
    const writer = screenWriter(theme);
    const both = (one: string, told: string): readonly Line[] => [...frameOf(one), ...following(frameOf(told))];
    expect(writer.write(both('one', 'of one'), false)).toContain('of one');
    expect(writer.write(both('two', 'of two'), false)).toBe('\x1b[?2026h\x1b[1;1Htwo\x1b[H\x1b[?2026l');
    expect(writer.write(both('two', 'of two'))).toBe('\x1b[?2026h\x1b[2;4Htwo\x1b[H\x1b[?2026l');
  });

  it('leaves the cursor of the terminal on what the program points at: the first cell with its cursor, or what is typed in the last line', () => {
    const writer = screenWriter(theme);
    const row = (before: string, text: string): Line => fitLine(lineOf([before], [text, 'cursor']), 20);
    expect(writer.write([...frameOf('one'), row('two ', 'x'), ...frameOf('three')]).slice(-14)).toBe('\x1b[2;5H\x1b[?2026l');
    expect(writer.write([...frameOf('one'), row('t ', 'x'), ...frameOf('three')]).slice(-14)).toBe('\x1b[2;3H\x1b[?2026l');
    expect(writer.write([...frameOf('one'), row('two ', 'x'), row('/', ' ')]).slice(-14)).toBe('\x1b[3;2H\x1b[?2026l');
  });

  it('begins anew after a frame of another size, and when it is told to forget', () => {
    const writer = screenWriter(theme);
    writer.write(frameOf('one', 'two'));
    expect(writer.write(frameOf('one', 'two', 'three'))).toContain('\x1b[2J\x1b[1;1Hone\x1b[2;1Htwo');
    writer.forget();
    expect(writer.write(frameOf('one', 'two', 'three'))).toContain('\x1b[2J\x1b[1;1Hone\x1b[2;1Htwo');
  });

  it('makes the screen of every emulator that of the last frame, whatever frames came before', async () => {
    const styles = fc.constantFrom<Style>('plain', 'faint', 'title', 'cursor', 'fill-kaz', 'match', 'kaz');
    const piece = fc.tuple(fc.constantFrom('a', 'bc', ' ', '      ', '中文', 'é', '⣿⡇', '█▅'), styles);
    const frames = fc.array(fc.array(fc.array(piece, { maxLength: 8 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(frames, async (drafts) => {
        const drawn = drafts.map((lines) => lines.map((pieces) => fitLine(lineOf(...pieces), 20)));
        const writer = screenWriter(theme);
        const outputs = drawn.map((frame) => writer.write(frame));
        for (const make of Object.values(emulators)) {
          const [stepwise, fresh] = [make(20, 3), make(20, 3)];
          for (const output of outputs) await stepwise.write(output);
          await fresh.write(screenWriter(theme).write(drawn.at(-1) ?? []));
          expect(stepwise.cells()).toEqual(fresh.cells());
          expect(stepwise.screen()).toEqual(
            drawn.at(-1)?.map((line) =>
              line
                .map(({ text }) => text)
                .join('')
                .trimEnd(),
            ),
          );
          stepwise.close();
          fresh.close();
        }
      }),
      { numRuns: 150, seed: 20_261_125 },
    );
  });
});
