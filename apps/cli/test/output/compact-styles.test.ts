import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactStyles } from '../../src/output/compact-styles.ts';

/** The cells of a terminal after an output, each with its style. */
async function cellsAfter(output: string): Promise<readonly string[]> {
  const terminal = new Terminal({ cols: 40, rows: 1, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  const line = terminal.buffer.active.getLine(0);
  return Array.from({ length: 40 }, (_, column) => {
    const cell = line?.getCell(column);
    const flags = [cell?.isBold(), cell?.isDim(), cell?.isItalic(), cell?.isUnderline(), cell?.isInverse()];
    return [cell?.getChars(), cell?.getFgColor(), cell?.getFgColorMode(), cell?.getBgColor(), cell?.getBgColorMode(), ...flags].join(' ');
  });
}

describe('compactStyles(text)', () => {
  it.each([
    ['a\x1b[1m\x1b[38;5;68m\x1b[39m\x1b[22m\x1b[38;5;243m b', 'a\x1b[22;38;5;243m b'],
    ['\x1b[38;5;68m\x1b[38;2;1;2;3mx', '\x1b[38;2;1;2;3mx'],
    ['\x1b[1m\x1b[0m\x1b[7mx', '\x1b[0;7mx'],
    ['\x1b[1m\x1b[2mx', '\x1b[1;2mx'],
    ['\x1b[1mx\x1b[22m', '\x1b[1mx\x1b[22m'],
    ['plain', 'plain'],
  ])('of %j is %j', (text, expected) => {
    expect(compactStyles(text)).toBe(expected);
  });

  it('gives the same cells in fewer bytes, whatever styles follow one another', async () => {
    const style = fc.constantFrom(
      '',
      '0',
      '1',
      '2',
      '22',
      '3',
      '23',
      '4',
      '24',
      '7',
      '27',
      '31',
      '39',
      '91',
      '41',
      '49',
      '101',
      '38;5;68',
      '48;2;9;8;7',
      '1;31',
    );
    const piece = fc.tuple(fc.array(style, { maxLength: 6 }), fc.constantFrom('', 'a', 'bc'));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const text = pieces.map(([styles, words]) => styles.map((one) => `\x1b[${one}m`).join('') + words).join('');
        expect(await cellsAfter(compactStyles(text))).toEqual(await cellsAfter(text));
        expect(compactStyles(text).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150, seed: 20_261_124 },
    );
  });
});
