import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { modeStream } from '../../../src/terminal/output/mode-stream.ts';

/** What reaches the terminal of what a library writes. */
function passed(...texts: readonly string[]): string {
  const target = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream & PassThrough;
  const stream = modeStream(target);
  for (const text of texts) stream.write(text);
  return String((target as PassThrough).read() ?? '');
}

describe('modeStream(target)', () => {
  it('lets the alternate screen, the cursor and bracketed paste through, and no text, no move, no clearing', () => {
    expect(passed('\x1b[?1049h\x1b[?25l', '\x1b[?2004h', '\x1b[?2026h\x1b[2K\x1b[1A\x1b[Gtext\n\x1b[?2026l')).toBe(
      '\x1b[?1049h\x1b[?25l\x1b[?2004h',
    );
  });

  it('lets lines wrap again before the alternate screen is left', () => {
    expect(passed('\x1b[?1049l\x1b[?25h')).toBe('\x1b[?7h\x1b[?1049l\x1b[?25h');
  });

  it('has the size of its target at every moment, and calls back what is written', async () => {
    const target = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream;
    const stream = modeStream(target);
    Object.assign(target, { columns: 120 });
    expect(stream.columns).toBe(120);
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  });
});
