import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewOptions } from '../../src/commands/question/index.ts';
import type { CommandContext } from '../../src/host/index.ts';
import { apiOver, usualLimits } from '../../src/process/http/answer-request.ts';
import { germanyMercosur, oursInWords } from '../support/other-data.ts';
import { run } from '../support/run.ts';
import { contextOfServe } from '../support/serve.ts';

let context: CommandContext;
let api: (request: Request) => Promise<Response>;
beforeAll(async () => {
  context = await contextOfServe();
  api = apiOver(context);
});

function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return api(new Request(`http://localhost${address}`, init));
}

/** The answer to a question, after as many redirections as it takes. */
async function follow(address: string): Promise<Response> {
  const response = await ask(address);
  return response.status === 308 ? follow(response.headers.get('location') ?? '') : response;
}

describe('apiOver(context)', () => {
  it.each([
    ['/api/view?partners=CA5&chart=column&events=1', ['view', 'figure-1']],
    ['/api/view', ['view', 'figure-2']],
    ['/api/view?measure=export&partners=KGZ&receipts=full', ['view', 'measure=export&partners=KGZ', '--receipts', 'full']],
    ['/api/receipt?measure=export&partners=KGZ&period=2023', ['receipt', 'measure=export&partners=KGZ', '2023']],
    ['/api/receipt?period=2023&series=KAZ', ['receipt', 'figure-2', '2023', 'KAZ']],
    ['/api/list?what=economies', ['list', 'economies']],
    ['/api/list?what=claims&verdict=contradicted', ['list', 'claims', '--verdict', 'contradicted']],
  ])('answers %s as sogdia %j --json', async (address, argv) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe((await run([...argv, '--json'])).out);
  });

  it.each([
    ['/api/view?partners=KGZ&measure=export', '/api/view?measure=export&partners=KGZ'],
    ['/api/view?receipts=ids&measure=export&&partners=kgz', '/api/view?measure=export&partners=KGZ&receipts=ids'],
    ['/api/view?measure=export&partners=Kyrgyzstan&record=reporter', '/api/view?measure=export&partners=KGZ'],
    ['/api/view?figure-1', '/api/view?partners=CA5&chart=column&events=1'],
    ['/api/receipt?series=KAZ&period=2023&figure-2', '/api/receipt?period=2023&series=KAZ'],
    ['/api/list?verdict=supported&what=claims', '/api/list?what=claims&verdict=supported'],
  ])('redirects %s to the one way to ask it', async (address, canonical) => {
    const response = await ask(address);
    expect([response.status, response.headers.get('location')]).toEqual([308, canonical]);
    expect((await ask(canonical)).status).toBe(200);
  });

  it('redirects where choices gave way to the address of what is answered', async () => {
    const response = await ask('/api/view?measure=hhi');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/api/view?measure=hhi&partners=CA5']);
    expect(await (await ask('/api/view?measure=hhi&partners=CA5')).json()).toMatchObject({ query: 'measure=hhi&partners=CA5' });
  });

  it('has a tag for each answer, and says with 304 that it did not change', async () => {
    const first = await ask('/api/view?measure=export&partners=KGZ');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    const again = await ask('/api/view?measure=export&partners=KGZ', { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask('/api/view?measure=export&partners=UZB')).headers.get('etag')).not.toBe(tag);
    const { data } = context;
    const revised = { ...context, data: { ...data, identity: { ...data.identity, contentHash: '0'.repeat(64) } } };
    const other = await apiOver(revised)(new Request('http://localhost/api/view?measure=export&partners=KGZ'));
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('may be read from any page, with GET, HEAD and OPTIONS alone', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE'])
      expect((await ask('/api/view', { method })).headers.get('access-control-allow-origin')).toBe('*');
    const head = await ask('/api/view', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe((await ask('/api/view')).headers.get('content-length'));
    expect((await ask('/api/view', { method: 'OPTIONS' })).status).toBe(204);
    const post = await ask('/api/view', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('tells at /api/health which data these are, which nobody may keep', async () => {
    const response = await ask('/api/health');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { version, contentHash } = context.data.identity;
    expect(await response.json()).toMatchObject({ status: 'ok', dataVersion: version, contentHash });
  });

  it.each([
    ['/api/view?measure=exprt', 400, 'unknown-name', /try export, or see \/api\/list\?what=measures/],
    ['/api/view?foo=1', 400, 'unknown-name', /docs\/hosting\.md/],
    ['/api/view?record=both&partners=CA5&transform=share', 400, 'usage', /^the nearest view is \/api\/view\?/],
    ['/api/view?figure-99', 400, 'unknown-name', /\/api\/list\?what=views/],
    ['/api/receipt?figure-2&period=2023', 400, 'usage', /^for example \/api\/receipt\?/],
    ['/api/receipt?partners=KAZ', 400, 'usage', /docs\/hosting\.md/],
    ['/api/list?what=own', 400, 'usage', /docs\/hosting\.md/],
    ['/api/list?what=everything', 400, 'unknown-name', null],
    ['/api/list?economies', 400, 'usage', /docs\/hosting\.md/],
  ])('answers %s with %i, the code %s and what puts it right', async (address, status, code, remedy) => {
    const response = await follow(address);
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
    const { error } = (await response.json()) as { error: { code: string; remedy: string | null } };
    expect(error.code).toBe(code);
    if (remedy !== null) expect(error.remedy).toMatch(remedy);
  });

  it('knows no other address, and no query that is too long', async () => {
    for (const address of ['/', '/api', '/api/', '/api/constructor', '/api/__proto__', '/view', '/api/view/'])
      expect((await ask(address)).status).toBe(404);
    expect((await ask(`/api/view?partners=${'KAZ,'.repeat(600)}`)).status).toBe(414);
  });

  it('does not tell a stranger of a fault of the program; whoever runs it reads it', async () => {
    const said: string[] = [];
    const notices = { isTerminal: false, columns: null, write: (text: string) => said.push(text) };
    const data = { ...context.data, load: () => Promise.reject(new Error('secret of the disk')) };
    const broken = apiOver({ ...context, data, host: { ...context.host, notices } });
    const response = await broken(new Request('http://localhost/api/view'));
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
    expect(said.join('')).toContain('secret of the disk');
  });

  it('answers from other data in their words', async () => {
    const other = apiOver(await contextOfServe('--data', germanyMercosur));
    const response = await other(new Request('http://localhost/api/view'));
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(oursInWords);
  });
});

describe('apiOver(context, limits)', () => {
  const asked = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((code) => new Request(`http://localhost/api/view?partners=${code}`));

  it('sends away with 503 what finds too many before it', async () => {
    const narrow = apiOver(context, { ...usualLimits, waiting: 2 });
    const answers = await Promise.all(asked.map((request) => narrow(request)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 503, 503]);
    expect(answers[2]?.headers.get('retry-after')).toBe('5');
    expect((await narrow(asked[2] as Request)).status).toBe(200);
  });

  it('and what has waited too long', async () => {
    const hasty = apiOver(context, { ...usualLimits, patience: 0 });
    expect((await Promise.all(asked.map((request) => hasty(request)))).map(({ status }) => status)).toContain(503);
  });

  it('works out nothing for whoever left', async () => {
    let loads = 0;
    const data = {
      ...context.data,
      load: (parts: Parameters<typeof context.data.load>[0]) => context.data.load(parts).finally(() => loads++),
    };
    const leaves = new AbortController();
    leaves.abort();
    await apiOver({ ...context, data })(new Request('http://localhost/api/view', { signal: leaves.signal }));
    expect(loads).toBe(0);
  });

  it('works out an answer once as long as it is remembered', async () => {
    let loads = 0;
    const data = {
      ...context.data,
      load: (parts: Parameters<typeof context.data.load>[0]) => context.data.load(parts).finally(() => loads++),
    };
    const twice = async (remembered: number): Promise<number> => {
      loads = 0;
      const counted = apiOver({ ...context, data }, { ...usualLimits, remembered });
      for (let time = 0; time < 2; time += 1) await counted(new Request('http://localhost/api/view'));
      return loads;
    };
    expect([await twice(1_000_000), await twice(100)]).toEqual([1, 2]);
  });
});

describe('500 random requests', () => {
  const names = [...viewOptions.map(({ name }) => name), 'receipts', 'period', 'series', 'what', 'verdict', '__proto__', 'lang'];
  const values =
    'export import KAZ CHN CA5 kgz 2013-2023 2020 2099-1900 product HS:27 chapter both reconciled growth index real-usd 1 -1 0 NaN full full, %E0%A4%A %00 ../../etc/passwd constructor gdp 2024-03..2026-07 monthly month latest'.split(
      ' ',
    );
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const pair = fc.tuple(fc.constantFrom(...names), value).map(([name, given]) => `${name}=${given}`);
  const query = fc
    .array(fc.oneof({ weight: 8, arbitrary: pair }, { weight: 1, arbitrary: value }), { maxLength: 5 })
    .map((pairs) => pairs.join('&'));
  const address = fc
    .tuple(fc.constantFrom('view', 'view', 'view', 'receipt', 'list', '%2e%2e', ''), query)
    .map(([path, asked]) => `/api/${path}?${asked}`);

  it('all have an answer that is no fault of the program, and no endless redirection', async () => {
    const counts = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(address, async (asked) => {
        let response = await ask(asked);
        for (let hops = 0; response.status === 308; hops += 1) {
          expect(hops).toBeLessThan(3);
          response = await ask(response.headers.get('location') ?? '');
        }
        counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
        expect([200, 400, 404, 414]).toContain(response.status);
        await response.json();
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(counts.get(200)).toBeGreaterThan(20);
    expect((await ask('/api/health')).status).toBe(200);
  });
});
