import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const page = readFileSync(join(import.meta.dirname, '../../../../../docs/checking-claims.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
const draft = block('markdown');

const envelopeSchema = z.object({
  query: z.string(),
  sources: z.array(z.object({ release: z.object({ id: z.string() }) })),
  rows: z.array(
    z.object({
      file: z.string(),
      passes: z.boolean(),
      summary: z.string(),
      counts: z.record(z.enum(['right', 'right-elsewhere', 'close', 'off', 'not-checkable', 'not-understood']), z.number()),
      figures: z.array(
        z.object({
          line: z.number(),
          column: z.number(),
          printed: z.string(),
          outcome: z.enum(['right', 'right-elsewhere', 'close', 'off', 'not-checkable', 'not-understood']),
          expression: z.string().nullable(),
          found: z.string().nullable(),
          receipt: z.object({ kind: z.enum(['cell', 'step']) }).nullable(),
          message: z.string(),
        }),
      ),
      sources: z.array(z.string()),
    }),
  ),
  total: z.number(),
});
const envelopeOf = (out: string) => envelopeSchema.parse(JSON.parse(out));

describe('check of a draft', () => {
  it('the draft of docs/checking-claims.md gives what the page shows, and ends with 1 for its figure that is off', async () => {
    const path = file('draft.md', draft);
    const { code, out, err } = await run(['check', path]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(block('text').replace('draft.md', path));
  });

  it('check draft.md --json has every figure with its place, reading, message and receipt, and describes every source it names', async () => {
    const { rows, sources, total, query } = envelopeOf((await run(['check', file('draft.md', draft), '--json'])).out);
    expect({ total, query }).toEqual({ total: 1, query: `check ${join(folder, 'draft.md')}` });
    expect(rows[0]).toMatchObject({
      passes: false,
      counts: { right: 3, 'right-elsewhere': 0, close: 0, off: 1, 'not-checkable': 1, 'not-understood': 0 },
    });
    expect(rows[0]?.figures.map(({ line, column, printed, outcome }) => [line, column, printed, outcome])).toEqual([
      [1, 48, 'USD 12.8 billion', 'right'],
      [1, 103, 'USD 9.7 billion', 'off'],
      [2, 59, '42.1 %', 'right'],
      [2, 86, '$70.2 billion', 'right'],
      [3, 19, 'USD 100 billion', 'not-checkable'],
    ]);
    for (const { outcome, receipt, expression } of rows[0]?.figures ?? [])
      expect([receipt === null, expression === null]).toEqual([outcome === 'not-checkable', outcome === 'not-checkable']);
    const described = sources.map(({ release }) => release.id);
    expect(described).toEqual(expect.arrayContaining([...(rows[0]?.sources ?? [])]));
  });

  it('check draft.md --junit makes a case of each figure: off fails, not checkable is skipped', async () => {
    const { code, out } = await run(['check', file('draft.md', draft), '--junit']);
    expect(code).toBe(1);
    expect(out).toContain('tests="5" failures="1" errors="0" skipped="1"');
    expect(out).toContain('<failure message="USD 9.7 billion is off. China’s imports from Turkmenistan in 2019: $8.69 billion.">');
    expect(out).toContain(`name="3:19 USD 100 billion" classname="${join(folder, 'draft.md')}"`);
  });

  it('a figure that is close passes and is told as such; one in a sentence that was not read names the word where reading stopped', async () => {
    const close = file('close.md', 'In 2019, China’s exports to Kazakhstan came to USD 12.9 billion.');
    const { code, out } = await run(['check', close]);
    expect(code).toBe(0);
    expect(out).toContain('~ USD 12.9 billion is close. China’s exports to Kazakhstan in 2019: $12.81 billion.');
    expect((await run(['check', close, '--junit'])).out).toContain('failures="0" errors="0" skipped="0"');
    const unread = file('unread.md', 'In 2019, China’s exports to Kazakhstan blorfed to USD 12.8 billion.');
    expect((await run(['check', unread])).out).toContain('We didn’t understand USD 12.8 billion: we don’t know the word “blorfed”.');
  });

  it('every reading that it prints can be checked by itself, with the same result', async () => {
    const { rows } = envelopeOf((await run(['check', file('draft.md', draft), '--json'])).out);
    for (const { expression, outcome, message } of rows[0]?.figures ?? []) {
      if (expression === null) continue;
      const { code, out } = await run(['check', expression]);
      if (!message.includes('by the revised figures')) expect(code, expression).toBe(outcome === 'right' ? 0 : 1);
      else expect([code, out]).toEqual([1, expect.stringContaining('too close to 42.1% to say')]);
    }
  });

  it('check - reads the draft from stdin, and says so where it has to be typed', async () => {
    const piped = await run(['check', '-'], { input: draft });
    expect(piped).toMatchObject({ code: 1, err: '', out: expect.stringMatching(/^stdin\n/) });
    expect((await run(['check', '-'], { input: draft, isTyped: true })).err).toBe(
      'type or paste your text, then press Ctrl-D on an empty line\n',
    );
    expect((await run(['check', '-', '-'], { input: draft })).out).toBe(piped.out);
    expect((await run(['check', '--file', '-'], { input: 'claims: []', isTyped: true })).err).toContain('Ctrl-D');
    expect((await run(['check', 'C01'], { isTyped: true })).err).toBe('');
  });

  it('a draft whose figures are right ends with 0; one without figures with 1, and says what figures are', async () => {
    expect((await run(['check', file('right.txt', 'In 2019, China’s exports to Kazakhstan came to USD 12.8 billion.')])).code).toBe(0);
    const { code, out, err } = await run(['check', file('empty.txt', 'Trade kept growing.')]);
    expect({ code, out }).toEqual({
      code: 1,
      out: `${join(folder, 'empty.txt')}\nWe found no figure that we can check: amounts of money, percentages, multiples, fractions or ranks.\n`,
    });
    expect(err).toContain('We look for amounts of money (USD 89.4 billion, $30bn), percentages');
  });

  it('several drafts, claims and expressions are checked in one call', async () => {
    const { out } = await run(['check', file('draft.md', draft), 'C11', '2 > 1', '-'], { input: 'In 2019 it rose by 3 %.' });
    expect(out).toMatch(/draft\.md\n[\s\S]*\nstdin\n[\s\S]*\nC11 {2}✓ Supported[\s\S]*\nexpression {2}/);
  });

  it('check draft.md --working shows where each figure of the data comes from', async () => {
    const { out } = await run(['check', file('draft.md', draft), '--working']);
    expect(out).toContain('China’s imports from Turkmenistan, 2019  $8.69bn\n');
    expect(out).toContain('published as ');
    expect(out).toContain('Total trade: X + M\n');
  });

  it('on a terminal no line is longer than the terminal, and nothing is cut', async () => {
    const { out } = await run(['check', '-'], { columns: 60, input: draft });
    const lines = stripVTControlCharacters(out).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(out).not.toContain('…');
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('China’s imports from Turkmenistan in 2019: $8.69 billion.');
  });
});

describe('what an argument of check is', () => {
  it('a name that ends in .yaml or .json is a file of claims, of which some can be named', async () => {
    const path = file('claims.yaml', block('yaml'));
    expect((await run(['check', path])).out).toBe((await run(['check', '--file', path])).out);
    expect((await run(['check', path, 'surplus'])).out).toMatch(/^surplus .*\n.*\n$/);
  });

  it('any other file that is there is a draft, whatever its name', async () => {
    expect((await run(['check', file('notes', draft)])).out).toContain('Of 5 figures: 3 right, 1 off, 1 that can’t be checked.');
  });

  it.each([
    ['no-such.md', 3, 'can’t read the file: no-such.md', 'check the file name and the folder'],
    ['no/such', 3, 'can’t read the file: no/such', 'check the file name and the folder'],
    ['no-such.yaml', 3, 'can’t read the file: no-such.yaml', 'check the file name and the folder'],
    ['drft', 2, 'not a claim, file or expression: drft', 'draft.md'],
    ['trade grew a lot', 2, 'not a claim, file or expression: trade grew a lot', '- for stdin'],
    ['C0l', 2, 'unknown claim: C0l; did you mean C01', 'sogdia list claims'],
    ['exprt(CHN, KAZ)[2013] > 1bn', 2, 'unknown word at 1: exprt', 'correct the expression'],
  ])('%s ends with %i: %s', async (argument, expected, message, remedy) => {
    const { code, out, err } = await run(['check', argument]);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(message);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(remedy);
  });

  it('UTF-16 is no UTF-8, with or without a byte order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const { code, out, err } = await run(['check', file('wide.md', Buffer.from(mark + draft, 'utf16le'))]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('expected  text in UTF-8');
    }
  });

  it('a text that nobody wrote by hand is refused before it is read', async () => {
    const { code, err } = await run(['check', file('huge.md', 'a '.repeat(2_500_001))]);
    expect(code).toBe(3);
    expect(err).toContain('expected  a text of at most 5 million bytes');
  });

  it('a file that is no text is refused with what to do', async () => {
    const { code, err } = await run(['check', file('draft.docx', new Uint8Array([0x50, 0x4b, 0xff, 0xfe]))]);
    expect(code).toBe(3);
    expect(err).toContain('save it as plain text');
  });

  it('a draft beside a file of claims, two files of claims, and --verdict with a draft are refused', async () => {
    const [text, claims] = [file('draft.md', draft), file('claims.yaml', block('yaml'))];
    for (const argv of [
      [text, claims],
      [claims, claims],
      [text, '--verdict', 'supported'],
    ])
      expect((await run(['check', ...argv])).code).toBe(2);
  });
});
