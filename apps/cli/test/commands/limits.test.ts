import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const wrongClaims = (count: number): string =>
  JSON.stringify({ claims: Array.from({ length: count }, (_, index) => ({ id: `C${index}`, sayz: 'x' })) });
const aliases = `a: &a [1,1,1,1,1,1,1,1]\nb: &b [${Array(8).fill('*a').join()}]\nc: &c [${Array(8).fill('*b').join()}]\nclaims: [${Array(8).fill('*c').join()}]\n`;
const zeros = file('zeros.txt', '');
truncateSync(zeros, 6_000_000);

describe('what a user hands in never ends as a bug in the program', () => {
  it.each([
    ['a year before all series', ['check', 'growth(total(CHN, CA5), 1000) > 1'], 'from 1900 to 2100'],
    ['309 digits', ['check', `${'9'.repeat(309)} > 1`], 'a number below 1.8e308'],
    ['20,000 brackets', ['check', '('.repeat(20_000)], 'at most 10000 characters'],
    ['5,000 brackets', ['check', '('.repeat(5_000)], 'at most 200 operations'],
    ['an economy twice', ['check', 'sum(total(CHN, {KAZ, KAZ}), 2013) > 1'], 'each economy once'],
    ['an alias of nothing', ['check', '--file', file('alias.yaml', 'claims: *nothing\n')], 'Unresolved alias'],
    ['aliases of aliases of aliases', ['check', '--file', file('aliases.yaml', aliases)], 'at most 100 aliases'],
    ['20,000 brackets in a file', ['check', '--file', file('deep.yaml', `claims: ${'['.repeat(20_000)}`)], 'parts nested too deeply'],
    ['100,000 wrong claims', ['check', '--file', file('many.json', wrongClaims(100_000))], '10000'],
    ['9,000 wrong claims', ['check', '--file', file('wrong.json', wrongClaims(9_000))], 'claims[0].says'],
    ['a device without an end', ['check', '--file', '/dev/zero'], 'more than 5000000 bytes'],
    ['a file of 6 million bytes', ['check', zeros], '6000000 bytes'],
    ['a name of a file of a million letters', ['check', '--file', `${'x'.repeat(1_000_000)}.json`], 'can’t read the file'],
  ] as const)('%s', async (_what, argv, told) => {
    const { code, err } = await run(argv);
    expect([2, 3, 4, 65]).toContain(code);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(told);
    expect(err.length).toBeLessThan(3_000);
  });
});

describe('errors of long arguments', () => {
  const long = 'x'.repeat(100_000);

  it.each([
    ['a command', [long]],
    ['an option', ['view', `--${long}`]],
    ['a view', ['view', long]],
    ['a parameter', ['view', `measure=${long}`]],
    ['a claim', ['check', long]],
    ['words', ['check', `${long} y`]],
    ['an output', ['view', 'figure-1', '--output', `/nowhere/${long}`]],
    ['a package', ['diff', `${long}.json`]],
    ['a release', ['diff', long, long]],
    ['a value', ['view', 'figure-1', `--years=${long}`]],
    ['a list', ['list', long]],
    ['a series', ['receipt', 'figure-1', long, '2013']],
  ] as const)('%s: neither text nor JSON echoes more than 80 characters of it', async (_what, argv) => {
    for (const options of [[], ['--json']]) {
      const { code, err } = await run([...argv, ...options]);
      expect(code).not.toBe(70);
      expect(code).not.toBe(0);
      expect(Math.max(...(err.match(/x+/g) ?? ['']).map(({ length }) => length))).toBeLessThanOrEqual(80);
    }
  });
});

describe('control characters', () => {
  const sequence = '\u001b]0;owned\u0007\u009b31m\u202e';

  it.each([
    ['a command', [sequence]],
    ['a view', ['view', sequence]],
    ['an expression', ['check', `1 ${sequence}`]],
    ['a file', ['check', '--file', `${sequence}.yaml`]],
    [
      'the title of a claim',
      ['check', '--file', file('title.json', JSON.stringify({ claims: [{ id: 'A', says: sequence, expression: '1 < 2' }] }))],
    ],
    ['a key of a claim', ['check', '--file', file('key.json', JSON.stringify({ claims: [{ [sequence]: 1 }] }))]],
    ['a package', ['diff', `${sequence}.json`]],
  ] as const)('of %s reach the terminal as pictures of themselves', async (_what, argv) => {
    const { out, err } = await run(argv);
    expect(out + err).toContain('owned');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });

  it('of arguments are escapes in an error as JSON, and an argument can add no line to one as text', async () => {
    const { err } = await run(['view', sequence, '--json']);
    expect(JSON.parse(err)).toMatchObject({ error: { found: sequence } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
    expect(err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect((await run(['view', 'x\nsogdia: all is well'])).err).toContain('x␊sogdia: all is well');
  });

  it('check --junit shows what XML has no character for, and is well-formed', async () => {
    const says = '\u001b \uFFFE \uFFFF \uD800 \u{1F600} <&">';
    const path = file('junit.json', JSON.stringify({ claims: [{ id: 'A', says, expression: '1 < 2' }] }));
    const { out } = await run(['check', '--file', path, '--junit']);
    expect(out).toContain('\uFFFD \uFFFD \uFFFD \uFFFD \u{1F600} &lt;&amp;&quot;&gt;');
    expect(out).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  });
});
