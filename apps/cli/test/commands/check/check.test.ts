import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findStudy, verdictKindSchema } from '@sogdia/core/model';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkLedger } from '../../../src/commands/check/check-items.ts';
import { checkLines } from '../../../src/commands/check/check-lines.ts';
import { junitReport } from '../../../src/commands/check/junit-report.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { messagesOf } from '../../../src/messages/messages-of.ts';
import { unicodeGlyphs } from '../../../src/terminal/style/glyphs.data.ts';
import { textOf } from '../../support/program.ts';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const claims = (expression: string): string => JSON.stringify({ claims: [{ id: 'one', says: 'It is so', expression }] });
const rowSchema = z.object({
  id: z.string(),
  verdict: verdictKindSchema,
  passes: z.boolean(),
  expression: z.string().nullable(),
  working: z.array(z.object({ filled: z.string(), receipt: z.number().int().nullable() })),
  receipts: z.array(z.object({ kind: z.enum(['cell', 'step', 'absence']) })),
  sources: z.array(z.string()),
});
const envelopeSchema = z.object({
  rows: z.array(rowSchema),
  sources: z.array(z.object({ release: z.object({ id: z.string() }) })),
  total: z.number(),
});
const ledgerParts = ['totals', 'world', 'context', 'paper', 'events', 'products'] as const;

describe('check of an expression', () => {
  it('takes one that begins with a minus for an expression, and no option', async () => {
    const { code, out } = await run(['check', '-balance(CHN, TKM)[2023] > 8bn']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('-balance(CHN, TKM)[2023] > 8bn') });
    expect(await run(['check', '-balance(CHN, TKM)[2023]', '--working'])).toMatchObject({ code: 0 });
    expect(await run(['check', '-x'])).toMatchObject({ code: 2 });
  });

  it('reads a month and a run of months, in dollars and in yuan', async () => {
    const { code, out } = await run([
      'check',
      "currency('cny', total(CHN, KAZ))[2026-07] == 35.8bn",
      'total(CHN, KAZ)[2026-01..2026-07] > 32bn',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/¥35\.8 billion\n.*\n.*\$32\.4 billion > \$32 billion/s) });
  });
});

describe('check of the ledger', () => {
  it('check --json lists every claim with its verdict, working and receipts, and describes every source it names', async () => {
    const { code, out, err } = await run(['check', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { rows, sources, total } = envelopeSchema.parse(JSON.parse(out));
    expect(total).toBe(findStudy(await shippedData.load(ledgerParts), 'zhang-2025').claims.length);
    expect(rows.length).toBeGreaterThanOrEqual(112);
    for (const row of rows) {
      if (row.expression !== null) expect(row.working.length, row.id).toBeGreaterThan(0);
      for (const { receipt } of row.working) if (receipt !== null) expect(row.receipts[receipt], row.id).toBeDefined();
    }
    const described = new Set(sources.map(({ release }) => release.id));
    expect(rows.flatMap((row) => row.sources).filter((release) => !described.has(release))).toEqual([]);
  });

  it('check C11 prints id, verdict with sign and word, paraphrase, and the working in one line', async () => {
    const { code, out } = await run(['check', 'c11']);
    expect(code).toBe(0);
    expect(out).toMatch(/^C11 {2}✓ Supported {2}In 2013 trade exceeded USD 50 billion\n {6}\$50\.\d+ billion > \$50 billion\n$/);
  });

  it('check C01 --working prints every line of the working and the sources', async () => {
    const { code, out } = await run(['check', 'C01', '--working']);
    expect(code).toBe(0);
    expect(out).toContain('\nWorking\n');
    expect(out).toContain('\nSources\n');
  });

  it.each(['supported-in-part', 'contradicted', 'not-checkable'] as const)(
    'check --verdict %s shows the claims with this verdict only',
    async (verdict) => {
      const { out } = await run(['check', '--json', '--verdict', verdict]);
      const { rows } = envelopeSchema.parse(JSON.parse(out));
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set([verdict]));
    },
  );

  it('a verdict that is not the one on record does not pass: it is told in the table and a failure in JUnit', async () => {
    const dataset = await shippedData.load(ledgerParts);
    const study = findStudy(dataset, 'zhang-2025');
    const verdicts = study.verdicts.map((one) => (one.claim === 'C11' ? { ...one, verdict: 'contradicted' as const } : one));
    const items = checkLedger({ ...dataset, studies: [{ ...study, verdicts }] }, ['C11', 'C02'], 'en');
    expect(items.map(({ passes }) => passes)).toEqual([false, true]);
    const lines = checkLines(items, { world: dataset, width: null, glyphs: unicodeGlyphs, language: 'en', text: messagesOf('en') });
    expect(textOf(lines)).toContain('changed; recorded verdict: contradicted');
    expect(textOf(lines)).toContain('1 of 2 checks failed.');
    expect(junitReport(items)).toContain('<failure message="supported: holds; on record: contradicted');
  });

  it('an id that is no claim any more ends with 2 and says why', async () => {
    const { code, err } = await run(['check', 'c37']);
    expect(code).toBe(2);
    expect(err).toContain('C37 is no longer a claim: The paper gives no growth rate for Turkmenistan in 2023');
  });

  it('check --junit passes a claim that is supported in part, and says of what not', async () => {
    const items = checkLedger(await shippedData.load(ledgerParts), ['C48'], 'en');
    expect(items[0]).toMatchObject({ passes: true, checked: { verdict: 'supported-in-part' } });
    expect(junitReport(items)).toMatch(
      /failures="0" errors="0" skipped="0"[\s\S]*<system-out>The data support a part of it: .* Not decided: /,
    );
  });

  it('check --junit is well-formed: as many cases as claims, none failed, and signs of XML are escaped', async () => {
    const { code, out } = await run(['check', '--junit']);
    expect(code).toBe(0);
    const [, tests, failures, skipped] = /tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)"/.exec(out) ?? [];
    expect({ tests: Number(tests), failures }).toEqual({ tests: out.split('<testcase ').length - 1, failures: '0' });
    expect(Number(skipped)).toBe(out.split('<skipped ').length - 1);
    expect(out.replace(/<\/?(testsuites?|testcase|skipped|system-out|\?xml)[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  });

  it('an unknown claim ends with 2 and the nearest ids', async () => {
    const { code, out, err } = await run(['check', 'C0l']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('unknown claim: C0l; did you mean C01');
  });

  it('two formats exclude each other', async () => {
    expect((await run(['check', '--json', '--junit'])).code).toBe(2);
  });
});

describe('check of an expression', () => {
  it.each([
    ['growth(total(CHN, CA5), 2023) > 25%', 0, 'Supported'],
    ['growth(total(CHN, CA5), 2022) > 50%', 1, 'Contradicted'],
    ['rank(total(CHN, *), 2023)[KAZ]', 0, '1st'],
    ['export(TKM, CHN)[1980] > 1bn', 1, 'Can’t be checked'],
  ])('%s ends with %i: %s', async (expression, expected, word) => {
    const { code, out } = await run(['check', expression]);
    expect(code).toBe(expected);
    expect(out).toContain(word);
  });

  it('one that cannot be read ends with 2, the position and the nearest word', async () => {
    const { code, err } = await run(['check', 'groth(total(CHN, CA5), 2022) > 40%', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'expression', found: 'groth', nearest: ['growth'] } });
  });
});

describe('check --file', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../../docs/checking-claims.md'), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('the example of docs/checking-claims.md holds, as YAML and as JSON', async () => {
    const whole = await run(['check', '--file', file('claims.yaml', example), '--json']);
    expect({ code: whole.code, err: whole.err }).toEqual({ code: 0, err: '' });
    const { rows } = envelopeSchema.parse(JSON.parse(whole.out));
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['growth-2023', 'supported'],
      ['surplus', 'supported'],
      ['first-partner', 'supported-in-part'],
    ]);
    expect(await run(['check', '--file', file('one.json', claims('export(CHN, KAZ)[2013] > 1bn'))])).toMatchObject({ code: 0 });
  });

  it('every other expression of the page runs', async () => {
    const expressions = Array.from(page.matchAll(/^sogdia check '([^']+)'$/gm), ([, expression = '']) => expression);
    expect(expressions.length).toBeGreaterThan(1);
    for (const expression of expressions) expect((await run(['check', expression])).code, expression).toBe(0);
  });

  it('a claim that fails ends with 1, also where its id is one of the ledger', async () => {
    const path = file('false.yaml', 'claims:\n  - id: C02\n    says: It is so\n    expression: export(CHN, KAZ)[2013] > 100bn\n');
    const { code, out } = await run(['check', '--file', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/^C02 {2}✗ Contradicted/);
  });

  it('some claims of a file can be named; an unknown id ends with 2, an expression beside a file too', async () => {
    const path = file('named.yaml', example);
    expect((await run(['check', '--file', path, 'surplus'])).out).toMatch(/^surplus .*\n.*\n$/);
    expect(await run(['check', '--file', path, 'surplsu'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean surplus'),
    });
    expect((await run(['check', '--file', path, '1 > 2'])).code).toBe(2);
  });

  it.each([
    ['no-yaml.yaml', 'claims: [', 'line 1'],
    ['no-list.yaml', 'claims: 3\n', 'claims'],
    ['no-words.yaml', 'claims:\n  - id: one\n    expression: 1 > 2\n', 'claims[0].says'],
    ['twice.yaml', 'claims:\n  - &a {id: one, says: x, expression: 2 > 1}\n  - *a\n', 'each id once'],
    ['extra.yaml', 'claims:\n  - {id: one, says: x, expression: 2 > 1, expresion: y}\n', 'expresion'],
    ['misspelt.json', claims('groth(total(CHN, CA5), 2022) > 40%'), 'claims[0].expression, character 1'],
    ['open-year.json', claims('export(CHN, KAZ) > 1bn'), 'claims[0].expression'],
    ['no-statement.json', claims('export(CHN, KAZ)[2013]'), 'claims[0].expression'],
  ])('%s ends with 3 and names the place: %s', async (name, text, place) => {
    const path = file(name, text);
    const { code, out, err } = await run(['check', '--file', path, '--json']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(place);
    expect(JSON.parse(err)).toMatchObject({
      error: { code: 'bad-input', where: expect.stringContaining(path), remedy: expect.any(String) },
    });
  });

  it('a file that is not there ends with 3', async () => {
    expect(await run(['check', '--file', join(folder, 'none.yaml')])).toMatchObject({ code: 3, err: expect.stringContaining('none.yaml') });
  });
});
