import { describe, expect, it } from 'vitest';
import { mostKinds } from '../../../src/commands/own/import/preview-lines.ts';
import { progressOn } from '../../../src/commands/own/import/progress.ts';
import { en } from '../../../src/messages/en/en.ts';

const diagnostic: Parameters<ReturnType<typeof progressOn>['found']>[1] = {
  code: 'not-a-number',
  severity: 'warning',
  file: 'large.csv',
  line: 2,
  column: { letter: 'E', name: 'v' },
  value: 'x',
  expected: 'a number',
  found: 'x',
  fix: 'correct it',
  rule: null,
  count: 1,
  question: null,
};
const file = { file: 'large.csv', path: null, size: 1000, open: () => (async function* () {})() };

/** Progress at times that a test sets, and what it wrote. */
function progressAt(isTerminal: boolean, isQuiet = false) {
  const clock = { now: 0 };
  const written: string[] = [];
  const notices = { isTerminal, columns: 80, write: (text: string) => void written.push(text) };
  const context = { host: { notices }, text: en, isQuiet } as unknown as Parameters<typeof progressOn>[0];
  return { clock, written, progress: progressOn(context, { codeInWords: () => 'Not a number' }, () => clock.now) };
}

describe('what is told while files are read', () => {
  it('is nothing where the report follows at once', () => {
    const { clock, written, progress } = progressAt(false);
    progress.found(file, diagnostic);
    clock.now = 499;
    progress.show(file, 10, 1);
    progress.clear();
    expect(written).toEqual([]);
  });

  it('is what was found first, half a second after the start, once, whether or not a terminal listens', () => {
    for (const isTerminal of [true, false]) {
      const { clock, written, progress } = progressAt(isTerminal);
      progress.found(file, diagnostic);
      clock.now = 501;
      progress.show(file, 10, 1);
      progress.show(file, 20, 2);
      expect(written.filter((text) => text.includes('Not a number'))).toEqual([
        'large.csv: Not a number, line 2, column E (v), "x": expected a number; found x\n',
      ]);
    }
  });

  it('is told at once of a file that takes longer than that', () => {
    const { written, progress } = progressAt(false);
    progress.found({ ...file, size: 1_000_000_000 }, diagnostic);
    expect(written).toHaveLength(1);
  });

  it('is of so many kinds as the report names, however many parts an archive has', () => {
    const { clock, written, progress } = progressAt(false);
    for (let at = 0; at < 15; at += 1) progress.found(file, { ...diagnostic, file: `${at}.csv` });
    clock.now = 600;
    for (let at = 15; at < 400; at += 1) progress.found(file, { ...diagnostic, file: `${at}.csv` });
    expect(written).toHaveLength(mostKinds);
    expect(written.at(-1)).toContain(`${mostKinds - 1}.csv`);
  });

  it('is not of notes, which ask for nothing', () => {
    const { clock, written, progress } = progressAt(true);
    clock.now = 600;
    progress.found(file, { ...diagnostic, severity: 'note' });
    expect(written).toEqual([]);
  });

  it('is told at once where it is found later, on a line of its own', () => {
    const { clock, written, progress } = progressAt(true);
    clock.now = 600;
    progress.show(file, 500, 7);
    progress.found(file, diagnostic);
    expect(written).toEqual([
      '\r\x1b[Kreading large.csv: 50 %, 500 bytes, 7 rows used',
      '\r\x1b[K',
      'large.csv: Not a number, line 2, column E (v), "x": expected a number; found x\n',
    ]);
  });

  it('is nothing where nothing is to be told', () => {
    const { clock, written, progress } = progressAt(true, true);
    clock.now = 900;
    progress.found(file, diagnostic);
    progress.show(file, 500, 7);
    expect(written).toEqual([]);
  });
});
