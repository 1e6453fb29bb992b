import { describe, expect, it } from 'vitest';
import { frame } from '../../../src/program/frame.ts';
import { screenWriter } from '../../../src/terminal/output/screen-writer.ts';
import { themeOf } from '../../../src/terminal/output/theme-of.ts';
import { fitLine, lineOf, linkedLine } from '../../../src/terminal/text/line.ts';
import { inventedContext, pressed, themeAt } from '../../support/program.ts';

const linked = (text: string, width = text.length + 2) => [
  ...new Set(linkedLine(fitLine(lineOf([text]), width)).flatMap(({ link }) => link ?? [])),
];

describe('linkedLine(line)', () => {
  it.each([
    ['see https://example.org/a?b=1&c=2 for more', ['https://example.org/a?b=1&c=2']],
    ['(https://example.org/a), http://other.example.', ['https://example.org/a', 'http://other.example']],
    ['no address here: example.org', []],
    ['https://', []],
  ])('finds the addresses in "%s": %j', (text, addresses) => {
    expect(linked(text)).toEqual(addresses);
  });

  it('takes no address that is cut, or goes on in the next line', () => {
    expect(linked('https://example.org/long', 12)).toEqual([]);
    expect(linked('https://example.org/long', 24)).toEqual([]);
    expect(linked('https://example.org/long…')).toEqual([]);
  });
});

describe('links on a screen', () => {
  const lines = [linkedLine(lineOf(['at https://example.org/a now']))];

  it('are OSC 8 around the address where the terminal follows them, and the plain address elsewhere', () => {
    const address = 'https://example.org/a';
    expect(screenWriter({ ...themeAt('16'), links: true }).write(lines)).toContain(`\x1b]8;;${address}\x1b\\${address}\x1b]8;;\x1b\\`);
    const plain = screenWriter(themeAt('16')).write(lines);
    expect(plain).toContain(address);
    expect(plain).not.toContain('\x1b]8');
  });

  it('are closed before anything else is written, and written anew where only the link changed', () => {
    const writer = screenWriter({ ...themeAt('16'), links: true });
    writer.write(lines);
    expect(writer.write(lines)).toBe('');
    const without = writer.write(lines.map((line) => line.map(({ link: _, ...cell }) => cell)));
    expect(without).toContain('https://example.org/a');
    expect(without).not.toContain('\x1b]8');
  });

  it('lead to the pages of sources and receipts', () => {
    const context = inventedContext();
    const on = (keys: string) =>
      frame(pressed(keys, context, 120, 40).state, context).flatMap((line) => line.flatMap(({ link }) => link ?? []));
    expect(on('6').length).toBeGreaterThan(0);
    expect(on('')).toEqual([]);
  });
});

describe('themeOf(environment, isTerminal, choice)', () => {
  const links = (environment: Record<string, string>, isTerminal = true) =>
    themeOf(environment, isTerminal, { color: 'auto', ascii: false }).links;

  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'foot' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '4205' }, false],
    [{ WT_SESSION: 'a' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'xterm-kitty', TMUX: '/tmp/tmux' }, false],
    [{ TERM: 'xterm', FORCE_HYPERLINK: '1' }, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
    [{}, false],
  ])('of %j has links: %j', (environment, has) => {
    expect(links(environment)).toBe(has);
    expect(links(environment, false)).toBe(false);
  });
});
