import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { draftOutcomes } from '@sogdia/core/claims';
import { observationStatusSchema, verdictKindSchema } from '@sogdia/core/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleFolder, startBundle } from '../support/bundle.ts';
import { germanyMercosur, oursInWords } from '../support/other-data.ts';
import { run } from '../support/run.ts';

/** A token of a text is taken for four bytes of it. */
const tokensOf = (answer: unknown): number => new TextEncoder().encode(JSON.stringify(answer)).length / 4;

async function connect(mode: 'legacy' | 'auto', ...argv: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [join(bundleFolder, 'main.mjs'), 'mcp', ...argv] }));
  return client;
}

/** What the tools give, all in one; the client has held each answer against the schema of its tool. */
const dataSchema = z.looseObject({
  query: z.string().default(''),
  lines: z
    .array(
      z.looseObject({
        id: z.string(),
        points: z.array(z.looseObject({ period: z.string(), value: z.number().nullable(), status: z.string() })),
      }),
    )
    .default([]),
  left: z.number().default(0),
  figures: z.array(z.looseObject({ at: z.string(), figure: z.string(), verdict: z.string() })).default([]),
  found: z.array(z.object({ kind: z.string(), name: z.string(), title: z.string(), tool: z.string(), input: z.string() })).default([]),
});

async function ask(client: Client, name: string, given: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: given });
  const words = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { words, data: dataSchema.parse(result.structuredContent ?? {}), isError: result.isError === true, tokens: tokensOf(result) };
}

describe.each([
  ['legacy', '2025-11-25'],
  ['auto', '2026-07-28'],
] as const)('sogdia mcp with a client that negotiates as %s', (mode, version) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(mode);
  });
  afterAll(() => client.close());

  it('speaks that generation of the protocol', () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect(client.getServerVersion()).toMatchObject({ name: 'sogdia' });
  });

  it('has four tools with typed answers, in at most 1,300 tokens', async () => {
    const listed = await client.listTools();
    expect(listed.tools.map(({ name }) => name)).toEqual(['search', 'view', 'receipt', 'check']);
    for (const { outputSchema, annotations } of listed.tools)
      expect([outputSchema?.['type'], annotations?.readOnlyHint]).toEqual(['object', true]);
    expect(tokensOf(listed)).toBeLessThanOrEqual(1300);
    const told = listed.tools.find(({ name }) => name === 'check')?.description;
    for (const list of [draftOutcomes, verdictKindSchema.options]) expect(told).toContain(`: ${list.join(', ')}.`);
  });

  it('has the language of views as a resource of at most 1,100 tokens, and two prompts', async () => {
    const read = await client.readResource({ uri: 'sogdia://views' });
    expect(tokensOf(read)).toBeLessThanOrEqual(1100);
    expect(JSON.stringify(read)).toMatch(/- years: .*- figure-1: partners=CA5/);
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['brief', 'check-text']);
    expect(JSON.stringify(await client.getPrompt({ name: 'brief', arguments: { economy: 'Uzbekistan' } }))).toContain(
      'the trade of Uzbekistan',
    );
  });

  it.each([
    ['view', { query: 'figure-1' }, 700],
    ['view', { query: 'figure-6' }, 1500],
    ['receipt', { query: 'figure-2', period: '2023', line: 'KAZ' }, 400],
    ['receipt', { query: 'figure-1', period: '2023' }, 400],
    ['receipt', { query: 'figure-1', period: '2023', deep: true }, 3000],
    ['receipt', { query: 'figure-6', period: '2022', line: 'KAZ', deep: true }, 3000],
  ] as const)('%s %j answers in at most %i tokens, in words and as data', async (name, given, most) => {
    const { tokens, words, data, isError } = await ask(client, name, { ...given });
    expect({ isError, fits: tokens <= most }, `${tokens} tokens`).toEqual({ isError: false, fits: true });
    expect(words.length).toBeGreaterThan(50);
    expect(data.query).toBe(given.query);
  });

  it('nothing that a client sends ends the server', async () => {
    for (const given of [
      {},
      { query: 5 },
      { query: '' },
      { query: 'x'.repeat(5000) },
      { query: '__proto__' },
      { query: 'years=0-9999999' },
    ])
      expect((await ask(client, 'view', given)).isError).toBe(true);
    expect((await ask(client, 'check', { text: 'a'.repeat(12_000_000) })).isError).toBe(true);
    await expect(client.callTool({ name: 'nothing', arguments: {} })).rejects.toThrow();
    await expect(client.readResource({ uri: 'sogdia://nothing' })).rejects.toThrow();
    expect((await ask(client, 'view', { query: 'figure-1' })).isError).toBe(false);
  });
});

it('the page on agents names every status that a value may have, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/agents.md'), 'utf8');
  const [line = ''] = page.split('\n').filter((one) => one.startsWith('- `status` says'));
  const named = [...(line.split('.')[0]?.matchAll(/`([\w-]+)`/g) ?? [])].map(([, name]) => name);
  expect(named.toSorted()).toEqual(['status', ...observationStatusSchema.options].toSorted());
});

describe('what the tools of sogdia mcp answer', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connect('auto');
  });
  afterAll(() => client.close());

  it('view has each value with its status, its unit, whose record it is and where its receipt is; the same as the command', async () => {
    const { data, words } = await ask(client, 'view', { query: 'figure-2' });
    const { rows } = JSON.parse((await run(['view', 'figure-2', '--json'])).out);
    const points = data.lines.flatMap((line) => line.points);
    expect(points.map(({ value, status }) => [value, status])).toEqual(rows.map((row: (typeof points)[number]) => [row.value, row.status]));
    for (const line of data.lines) expect(line).toMatchObject({ unit: 'usd', record: 'reporter', recorder: ['CHN'] });
    const id = data.lines[0]?.id;
    expect((await ask(client, 'receipt', { query: data.query, period: '2022', line: id })).data['value']).toBe(points[9]?.value);
    expect(words).toContain('2022\t31.17°');
  });

  it('a value that is missing is null, with its reason', async () => {
    const { data } = await ask(client, 'view', { query: 'measure=export&partners=TKM&record=partner&years=2022-2023' });
    expect(data.lines[0]?.points).toEqual(
      ['2022', '2023'].map((period) => ({ period, value: null, reason: 'no-own-report', status: 'missing' })),
    );
    const receipt = await ask(client, 'receipt', { query: data.query, period: '2022' });
    expect(receipt.data).toMatchObject({ value: null, reason: 'no-own-report', sources: [] });
  });

  it('of many values it gives the newest and says how many it left out', async () => {
    const { data, words } = await ask(client, 'view', { query: 'frequency=month&years=2024-2025&partners=KAZ,UZB,KGZ,TJK,TKM' });
    const given = data.lines.flatMap(({ points }) => points).length;
    expect(given).toBeLessThanOrEqual(60);
    expect(data.left).toBeGreaterThan(50);
    for (const { points } of data.lines) expect([points.length, points.at(-1)?.period]).toEqual([12, '2025-12']);
    expect(words).toContain(`${data.left} more left out`);
  });

  it('answers words, and says what it changed', async () => {
    expect((await ask(client, 'view', { query: 'exports to kyrgyzstan 2023' })).data.query).toBe('measure=export&partners=KGZ&years=2023');
    expect((await ask(client, 'view', { query: 'measure=export&partners=KGZ&products=HS:851712&years=2014' })).words).toMatch(
      /^sogdia: China has no figures/,
    );
  });

  it.each([
    [{ query: 'measure=exprot&partners=KAZ' }, 'did you mean export'],
    [{ query: 'figure-9' }, 'unknown view: figure-9; did you mean figure-1'],
    [{ query: 'measure=export&partners=KZA' }, 'did you mean KAZ'],
    [{ query: 'measure=export&partners=KAZ&years=2030' }, 'view answers the nearest: measure=export&partners=KAZ'],
    [{ query: 'exports to kazakhstan per head' }, 'not understood: per'],
    [{ query: 'C06' }, 'check answers this'],
    [{ query: 'copper' }, 'search answers this'],
    [{ query: 'exprot=1' }, 'expected: measure, reporter, partners'],
    [{ query: 'measure=export&partners=wakanda' }, 'search finds the names'],
  ])('view %j is refused with what may have been meant', async (given, told) => {
    const { isError, words } = await ask(client, 'view', given);
    expect(isError).toBe(true);
    expect(words).toContain(told);
    expect(words).not.toMatch(/\bsogdia /);
  });

  it('receipt names the lines where several have the period', async () => {
    expect((await ask(client, 'receipt', { query: 'figure-2', period: '2023' })).words).toContain('total-trade-kaz-reporter');
  });

  it('a deep receipt has the cells of the sources and a citation', async () => {
    const { data, words } = await ask(client, 'receipt', { query: 'figure-2', period: '2023', line: 'KAZ', deep: true });
    expect(data['cells']).toEqual([
      expect.objectContaining({ release: 'un-comtrade-kazakhstan/2024', printed: '24696909997 USD', value: 24696909997 }),
      expect.objectContaining({ release: 'un-comtrade-kazakhstan/2024' }),
    ]);
    expect(words).toMatch(/computed as X \+ M from/);
  });

  it('check gives a verdict for each figure of a text, as the command does, and for a claim', async () => {
    const text = 'In 2019, exports to Kazakhstan came to USD 12.8 billion. In 2019, exports to Kazakhstan came to USD 19 billion.';
    const { data } = await ask(client, 'check', { text });
    expect(data.figures.map(({ figure, verdict }) => [figure, verdict])).toEqual([
      ['USD 12.8 billion', 'right'],
      ['USD 19 billion', 'off'],
    ]);
    expect(data.figures[1]?.at).toBe('1:97');
    expect((await run(['check', '-'], { input: text })).out).toContain(data['summary']);
    expect((await ask(client, 'check', { text: 'c06' })).data.figures[0]).toMatchObject({ at: 'C06', verdict: 'supported-in-part' });
  });

  it('search gives each thing with the tool that answers it', async () => {
    const { data } = await ask(client, 'search', { words: 'gas' });
    expect(data.left).toBeGreaterThan(0);
    for (const { tool, input } of data.found)
      expect((await ask(client, tool, tool === 'check' ? { text: input } : { query: input })).isError, input).toBe(false);
    expect((await ask(client, 'search', { words: 'kazakstan' })).data).toMatchObject({ found: [], nearest: ['Kazakhstan'] });
  });
});

describe('sogdia mcp over other data', () => {
  it('answers from them alone, and says nothing of ours', async () => {
    const client = await connect('auto', '--data', germanyMercosur);
    const view = await ask(client, 'view', { query: 'measure=export' });
    expect(view.data.lines.length).toBeGreaterThan(0);
    const [line] = view.data.lines;
    const said = [
      view,
      await ask(client, 'receipt', { query: 'measure=export', period: line?.points[0]?.period, line: line?.id, deep: true }),
      await ask(client, 'search', { words: 'exports' }),
      await ask(client, 'check', { text: 'Exports were 5 in 2019.' }),
      await client.listTools(),
      await client.listPrompts(),
      await client.readResource({ uri: 'sogdia://views' }),
      client.getInstructions(),
    ];
    expect(JSON.stringify(said)).not.toMatch(oursInWords);
    await client.close();
  });
});

it('server.json tells of the same package', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
  const [server, { name, version, mcpName }] = [read('server.json'), read('package.json')];
  expect(server).toMatchObject({ name: mcpName, version, packages: [{ identifier: name, version, packageArguments: [{ value: 'mcp' }] }] });
  expect(server.description.length).toBeLessThanOrEqual(100);
});

describe('sogdia mcp as a process', () => {
  const speak = async (input: string, until: string) => {
    const child = startBundle(['mcp']);
    let [out, err] = ['', ''];
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(until)) child.stdin?.end();
    });
    child.stdin?.write(input);
    if (until === '') child.stdin?.end();
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, out, err };
  };

  it('ends with 0 where the client is gone, and writes nothing unasked', async () => {
    expect(await speak('', '')).toEqual({ code: 0, out: '', err: '' });
  });

  it('goes on after lines that are no messages', async () => {
    const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const hello = JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'initialize', params });
    const { code, out } = await speak(`no message\n{"jsonrpc":\n[]\n{"jsonrpc":"2.0","id":3,"method":"nothing"}\n${hello}\n`, '"id":7');
    expect(code).toBe(0);
    for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(out).toContain('"serverInfo":{"name":"sogdia"');
  });
});
