import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AskedTerminal, pageOfTerminal, withoutAnswers } from '../../../src/terminal/output/page-of-terminal.ts';

/** A terminal that answers what it is asked with a text. */
function answering(answer: string) {
  const modes: boolean[] = [];
  const keyboard = new PassThrough();
  const setRawMode = (mode: boolean): unknown => {
    modes.push(mode);
    return keyboard;
  };
  const input = Object.assign(keyboard, { setRawMode }) as unknown as AskedTerminal;
  const asked: string[] = [];
  const write = (text: string): void => {
    asked.push(text);
    if (answer !== '') keyboard.write(answer);
  };
  return { input, write, asked, modes, keyboard };
}

describe('pageOfTerminal(input, write, milliseconds)', () => {
  it.each([
    ['a light page', '\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;4c', 'light'],
    ['a light page in short, ended by a bell', '\x1b]11;rgb:f/f/e\x07\x1b[?1;2c', 'light'],
    ['a dark page', '\x1b]11;rgb:1111/1515/1a1a\x1b\\\x1b[?62c', 'dark'],
    ['a dark page that shines through', '\x1b]11;rgba:0000/0000/0000/c0c0\x1b\\\x1b[?62c', 'dark'],
    ['no page', '\x1b[?62c', 'either'],
    ['nothing', '', 'either'],
  ])('is told of %s', async (_, answer, page) => {
    const { input, write, asked, modes } = answering(answer);
    expect(await pageOfTerminal(input, write, 20)).toBe(page);
    expect(asked).toEqual(['\x1b]11;?\x1b\\\x1b[c']);
    expect(modes).toEqual([true, false]);
  });

  it('gives back what was typed meanwhile, and waits no longer than it must', async () => {
    const { input, write, keyboard } = answering('j\x1b]11;rgb:0/0/0\x1b\\k\x1b[?62c');
    const start = performance.now();
    expect(await pageOfTerminal(input, write, 5000)).toBe('dark');
    expect(performance.now() - start).toBeLessThan(1000);
    expect(String(keyboard.read())).toBe('jk');
  });
});

describe('withoutAnswers(typed)', () => {
  it('leaves out an answer that came too late, with its escape or, as the library for keys gives it, without', () => {
    expect(withoutAnswers(']11;rgb:ffff/ffff/ffff')).toBe('');
    expect(withoutAnswers('j\x1b]11;rgb:ffff/ffff/ffff\x1b\\[?62;4ck')).toBe('jk');
    expect(withoutAnswers(']')).toBe(']');
  });
});
