import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { studyViewSpec, studyViews } from '@sogdia/core';
import { metricRegistry } from '@sogdia/core/metrics';
import { findStudy, offeredEconomies } from '@sogdia/core/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sharedOptions } from '../../src/commands/command/shared-options.ts';
import { commandList, programParts } from '../../src/commands/command-list.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { germanyUnitedStates } from '../support/own-files.ts';
import { run } from '../support/run.ts';
import { wordsOf } from '../support/words.ts';

const rowsSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())), total: z.number(), dataVersion: z.string() });
const rowsOf = (out: string) => rowsSchema.parse(JSON.parse(out)).rows;

describe('view of a breakdown by goods', () => {
  it('prints the goods below one another, in the nomenclature that has figures', async () => {
    const { code, out } = await run(['view', 'measure=export&by=product&level=section&years=2005-2015']);
    expect(code).toBe(0);
    expect(out).toContain('by product (SITC section)');
    const lines = out.split('\n');
    expect(lines.find((line) => line.startsWith('Product'))).toMatch(/^Product +2005 +2006 .* 2015$/);
    expect(lines.find((line) => line.startsWith('Machinery, transport equipment, Kazakhstan'))).toMatch(/ 0\.59◦ .* 2\.56◦$/);
    expect(lines.filter((line) => /^Product not published, \D+\d+\.\d/.test(line))).toHaveLength(5);
  });

  it('draws them as a treemap, the greatest on top', async () => {
    const query = 'measure=export&partners=KAZ&by=product&level=section&years=2015&chart=treemap';
    const { code, out } = await run(['view', query, '--format', 'chart']);
    expect(code).toBe(0);
    const bars = out.split('\n').flatMap((line) => /^(\S.*?) +█+ (\d\.\d)$/.exec(line)?.slice(1, 2) ?? []);
    expect(bars.slice(0, 3)).toEqual(['Miscellaneous manufactures', 'Machinery, transport equipment', 'Manufactures by material']);
  });

  it('has partners across where one number is counted over the goods', async () => {
    const { out } = await run(['view', 'measure=export-hhi&partners=KAZ,KGZ&by=product&level=section&years=2014-2015']);
    expect(out).toMatch(/by\s+SITC\s+section/);
    expect(out).toMatch(/^Year +Kazakhstan +Kyrgyzstan$/m);
    expect(out).toMatch(/^2015 +0\.30◦ +0\.41◦$/m);
  });

  it('says of which goods parts alone are held', async () => {
    const { out } = await run(['view', 'measure=export&by=product&level=HS:section&years=2014-2023&partners=KAZ']);
    expect(out).toMatch(/HS V, HS VI and HS XV: only some parts have figures, so we show no sum\./);
  });
});

describe('list topics', () => {
  it('has the page of each economy, both records of a partner first, and each of its queries is a view', async () => {
    const rows = rowsOf((await run(['list', 'topics', '--json'])).out);
    const own = rows.filter(({ topic }) => topic === 'china-kgz');
    expect(own[0]).toMatchObject({ name: 'Kyrgyzstan', view: 'export' });
    expect(own.length).toBeGreaterThan(8);
    expect(rows.some(({ topic }) => topic === 'china')).toBe(true);
    const debt = own.find(({ view }) => view === 'debt');
    const { code, out } = await run(['view', String(debt?.['query'])]);
    expect(code).toBe(0);
    expect(out).toContain('Kyrgyzstan');
  });
});

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j prints help that begins with examples, on stdout, and ends with 0', async (argv) => {
    const { code, out, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.indexOf('Examples')).toBeLessThan(out.indexOf('Usage'));
    for (const { name } of commandList) expect(out).toContain(`  ${name}`);
  });

  it.each(commandList.map(({ name }) => name))('help %s and %s --help are the same and list every option', async (name) => {
    const command = commandList.find((candidate) => candidate.name === name);
    const byHelp = await run(['help', name]);
    expect(byHelp).toMatchObject({ code: 0, err: '' });
    expect((await run([name, '--help'])).out).toBe(byHelp.out);
    expect((await run([name, '-h'])).out).toBe(byHelp.out);
    for (const option of [...(command?.options ?? []), ...sharedOptions]) expect(byHelp.out).toContain(`--${option.name}`);
    expect(byHelp.out.indexOf('Examples')).toBeLessThan(byHelp.out.indexOf('Usage'));
  });

  it.each(['', ...commandList.map(({ name }) => name)])(
    'help %s fits a terminal of 80 columns, but for examples, which are copied, and a word that no line holds',
    async (name) => {
      const { out } = await run(['help', ...(name === '' ? [] : [name])], { columns: 80 });
      for (const line of stripVTControlCharacters(out).split('\n'))
        if (!/^ {2}sogdia /.test(line) && line.trim().includes(' ')) expect([line, line.length <= 80]).toEqual([line, true]);
    },
  );

  const sentence = 'In 2019, China’s exports to Kazakhstan came to USD 12.7 billion.';
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-examples-'));
  const given: Readonly<Record<string, string>> = {
    'draft.md': sentence,
    'download.csv': germanyUnitedStates.replaceAll(',842,', ',398,'),
    'steps.sh': 'sogdia list economies\n',
    'table.csv': 'partner,value,total\nKAZ,5,20\nUZB,3,20\n',
  };
  const written = 'figure.png';
  beforeAll(() => {
    for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  // Those of bulk need an engine that is no part of the program, those of mcp and serve a client, those of new a folder: tests of their own run them.
  const examples = [...new Set([...programParts.examples, ...commandList.flatMap((command) => command.examples)])].filter(
    (line) => line !== 'sogdia' && !/^sogdia (?:bulk|mcp|new|serve)\b| --data bulk:/.test(line),
  );
  it.each(examples)('the example runs: %s', async (line) => {
    const [program, ...argv] = wordsOf(line).map((word) => (word in given || word === written ? join(folder, word) : word));
    const environment = { SOGDIA_STORE: join(folder, 'store') };
    if (argv[0] === 'forget') await run(['import', join(folder, 'download.csv'), '--apply', '--name', 'mine'], { environment });
    const { code, out, err } = await run(argv, { input: sentence, environment });
    expect(program).toBe('sogdia');
    const isFile = argv.includes('--output');
    expect({ code, err: isFile || /^sogdia (?:verify|replay)/.test(line) ? '' : err }).toEqual({ code: 0, err: '' });
    expect(isFile ? readFileSync(join(folder, written)).length : out.length).toBeGreaterThan(10);
  });

  it('every option has a long form, and the same words mean the same everywhere', () => {
    const meanings = new Map<string, string>();
    for (const option of [...sharedOptions, ...programParts.options, ...commandList.flatMap((command) => command.options)]) {
      expect(option.name.length).toBeGreaterThan(1);
      expect(meanings.get(option.name) ?? option.help).toBe(option.help);
      meanings.set(option.name, option.help);
    }
  });
});

describe('a bare call', () => {
  it('opens the program where keys can be read and a screen drawn', async () => {
    expect(await run([], { isInteractive: true, columns: 80, environment: { TERM: 'xterm-256color' } })).toMatchObject({
      code: 0,
      out: '',
      opened: ['program'],
    });
  });

  it('elsewhere gives short help on stderr and ends with 2', async () => {
    const { code, out, err, opened } = await run([]);
    expect({ code, out, opened }).toEqual({ code: 2, out: '', opened: [] });
    expect(err).toContain('sogdia figure-1');
  });

  it('an option of one name takes a value in every command or in none, so that a line is read before its command is known', () => {
    const all = [...sharedOptions, ...programParts.options, ...commandList.flatMap((command) => command.options)];
    const kinds = Map.groupBy(
      all.flatMap((option) => [option.name, option.former, option.short].flatMap((name) => (name === undefined ? [] : { name, option }))),
      ({ name }) => name,
    );
    for (const [name, of] of kinds) {
      expect([name, ...new Set(of.map(({ option }) => option.value === null))]).toHaveLength(2);
      expect([name, ...new Set(of.map(({ option }) => option.name))]).toHaveLength(2);
    }
  });

  it('--view opens the program at a view, and refuses one that is none', async () => {
    const opened = await run(['--view', 'figure-3'], { isInteractive: true, columns: 80 });
    expect(opened.options).toMatchObject({ spec: studyViewSpec(shippedData.scope, 'figure-3') });
    expect(await run(['--view', 'figure-9'], { isInteractive: true, columns: 80 })).toMatchObject({ code: 2, opened: [] });
  });

  it.each([
    ['--screen-reader', ['--screen-reader'], {}],
    ['SOGDIA_SCREEN_READER', [], { SOGDIA_SCREEN_READER: '1' }],
    ['INK_SCREEN_READER', [], { INK_SCREEN_READER: 'true' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ] as const)('%s opens the program as running text', async (_, argv, environment) => {
    expect(await run([...argv], { isInteractive: true, columns: 80, environment })).toMatchObject({ opened: ['linear'] });
  });

  it('--version tells program, data, data hash and Node', async () => {
    const { code, out } = await run(['--version']);
    expect(code).toBe(0);
    expect(out).toBe(
      `sogdia 0.1.0\ndata ${shippedData.identity.version}\ncontentHash ${shippedData.identity.contentHash}\nnode ${process.versions.node}\n`,
    );
    expect(JSON.parse((await run(['-V', '--json'])).out)).toMatchObject({ sogdia: '0.1.0', node: process.versions.node });
  });
});

describe('sogdia list', () => {
  it.each([
    ['views', studyViews(shippedData.scope).length],
    ['economies', offeredEconomies(shippedData.scope).length],
    ['metrics', metricRegistry.length],
  ] as const)('list %s --json lists all %i of them', async (what, count) => {
    const { code, out } = await run(['list', what, '--json']);
    expect(code).toBe(0);
    expect(rowsOf(out)).toHaveLength(count);
    expect(rowsSchema.parse(JSON.parse(out))).toMatchObject({ total: count, dataVersion: shippedData.identity.version });
  });

  it('list economies gives codes of ISO, Comtrade and China’s customs, and groups their members', async () => {
    const rows = rowsOf((await run(['list', 'economies', '--json'])).out);
    expect(rows.find(({ code }) => code === 'KAZ')).toMatchObject({ name: 'Kazakhstan', iso2: 'KZ', comtrade: 398, customs: '145' });
    expect(rows.find(({ code }) => code === 'CA5')).toMatchObject({ members: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'] });
  });

  it('list sources and releases name where every figure comes from', async () => {
    const sources = rowsOf((await run(['list', 'sources', '--json'])).out);
    const releases = rowsOf((await run(['list', 'releases', '--json'])).out);
    expect(sources.length).toBeGreaterThan(50);
    for (const { source } of releases) expect(sources.some(({ id }) => id === source)).toBe(true);
  });

  it('list claims gives id, section, verdict on record and paraphrase, and --verdict those with one verdict', async () => {
    const all = rowsOf((await run(['list', 'claims', '--json'])).out);
    const { claims, verdicts } = findStudy(await shippedData.load(['paper']), 'zhang-2025');
    expect(all).toHaveLength(claims.length);
    expect(all.map(({ verdict }) => verdict)).toEqual(claims.map(({ id }) => verdicts.find(({ claim }) => claim === id)?.verdict));
    const { out } = await run(['list', 'claims', '--verdict', 'contradicted', '--format', 'csv']);
    expect(out).toMatch(/^id,section,verdict,paraphrase\nC05,1,contradicted,/);
    expect(out.trimEnd().split('\n')).toHaveLength(1 + all.filter(({ verdict }) => verdict === 'contradicted').length);
    expect(await run(['list', 'views', '--verdict', 'contradicted'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('list claims'),
    });
  });

  it('list terms gives each word of the glossary with its meaning, whose definition it is and the views that show it', async () => {
    const rows = rowsOf((await run(['list', 'terms', '--json'])).out);
    expect(rows.length).toBeGreaterThan(40);
    for (const { meaning } of rows) expect(String(meaning).length).toBeGreaterThan(40);
    const fob = rows.find(({ id }) => id === 'fob');
    expect(fob).toMatchObject({ queries: ['measure=export'], metrics: ['cif-to-fob'], definedBy: expect.stringContaining('2010') });
    expect((await run(['view', 'measure=export'])).code).toBe(0);
  });

  it('list takes the options of rows: --where, --sort, --fields, --limit, formats', async () => {
    expect((await run(['list', 'economies', '--where', 'code=KAZ', '--fields', 'code,name', '--format', 'csv'])).out).toBe(
      'code,name\nKAZ,Kazakhstan\n',
    );
    expect((await run(['list', 'measures', '--sort', '-id', '--fields', 'id', '--limit', '1', '-f', 'ndjson'])).out).toBe(
      '{"id":"trade-intensity"}\n',
    );
    const indicators = (await run(['list', 'indicators', '--where', 'topic=facilitation', '--fields', 'id,unit,from,to', '-f', 'csv'])).out;
    expect(indicators).toContain('lpi-overall,score from 1 to 5,2007,2023\n');
    expect(indicators).not.toContain('population');
    expect((await run(['list', 'views', '--fields', 'name', '--format', 'md'])).out).toContain('| figure-1 |');
    expect(await run(['list', 'economies', '--where', 'code=NONE'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no rows match code=NONE: code is CA5, CHN'),
    });
    expect((await run(['list', 'measures', '--limit', '2'])).err).toMatch(/^2 of \d+ rows shown\n$/);
  });
});

describe('sogdia receipt', () => {
  it('receipt figure-2 2023 KAZ tells formula, cells as printed, other figures and how to cite it', async () => {
    const { code, out } = await run(['receipt', 'figure-2', '2023', 'KAZ']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Total trade of China with Kazakhstan, 2023 {2}\$41/);
    expect(out).toContain('Total trade: X + M');
    expect(out).toContain('├─ exports: China’s exports to Kazakhstan, 2023');
    expect(out).toContain('└─ imports: China’s imports from Kazakhstan, 2023');
    expect(out).toMatch(/published as 24696909997 USD/);
    expect(out).toContain('not used: ');
    expect(out).toContain('To cite it');
  });

  it('receipt figure-2 2022 KAZ says that the first prints were revised', async () => {
    expect((await run(['receipt', 'figure-2', '2022', 'KAZ'])).out).toContain('Since revised. The latest figures give');
  });

  it('receipt --json holds the row of the view with the same receipt, and every source that it names', async () => {
    const receipt = JSON.parse((await run(['receipt', 'figure-1', '2016', '--json'])).out);
    const view = JSON.parse((await run(['view', 'figure-1', '--json', '--receipts', 'full'])).out);
    expect(receipt.rows).toEqual(view.rows.filter(({ period }: { readonly period: string }) => period === '2016'));
    const named = [...JSON.stringify(receipt.rows).matchAll(/"release":"([^"]+)"/g)].map(([, id]) => id);
    const known = receipt.references.map(({ release }: { readonly release: { readonly id: string } }) => release.id);
    expect(named.length).toBeGreaterThan(9);
    for (const id of named) expect(known).toContain(id);
    expect(receipt.citation.plain).toContain('Total trade of China with Central Asia, 2016');
  });

  it('receipt finds a series by its id where a partner has several', async () => {
    expect((await run(['receipt', 'figure-5', '2023', 'import-ca5-reporter'])).out).toMatch(/^China’s imports from Central Asia, 2023/);
  });

  it('the receipt of an absence gives its reason', async () => {
    expect((await run(['receipt', 'measure=export&partners=KGZ,TKM&record=partner', '2023', 'TKM'])).out).toContain(
      'the economy published no figures of its own',
    );
  });
});

describe('sogdia verify and commands', () => {
  it('verify checks every part and the numbers together, and ends with 0 when all hold', async () => {
    const { code, out, err } = await run(['verify', '--json']);
    expect(code).toBe(0);
    const rows = rowsOf(out);
    expect(rows.at(-1)).toMatchObject({ subject: 'numbers', holds: true, found: shippedData.identity.contentHash });
    expect(rows.every(({ holds }) => holds === true)).toBe(true);
    expect(err).toBe(`${rows.length} checks, all passed\n`);
    expect((await run(['verify', '--quiet'])).err).toBe('');
  });

  it('commands --json describes every command with options, values, examples and exit codes', async () => {
    const described = JSON.parse((await run(['commands', '--json'])).out);
    expect(described.commands.map(({ name }: { readonly name: string }) => name)).toEqual(commandList.map(({ name }) => name));
    const view = described.commands.find(({ name }: { readonly name: string }) => name === 'view');
    expect(view.options).toContainEqual(
      expect.objectContaining({
        name: '--format',
        short: '-f',
        values: ['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'chart', 'svg', 'png', 'xlsx'],
      }),
    );
    expect(view.exitCodes).toContainEqual({ code: 2, meaning: 'the command wasn’t understood' });
    expect((await run(['commands'])).out).toContain('<view> <period> [series]');
  });
});
