import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Behaviour, comtradeServer, pacedNetwork, send, testKey } from '../../../support/comtrade-server.ts';
import { ownFolder } from '../../../support/own-files.ts';

const { folder, store, run } = ownFolder();
const server = comtradeServer();
beforeAll(server.start);
beforeEach(() => {
  server.behave();
  rmSync(join(store, 'fetched'), { recursive: true, force: true });
});

const question = ['fetch', 'comtrade', '--reporters', 'KAZ,UZB', '--years', '2022-2023', '--files'];
const ask = (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const { network, times } = pacedNetwork();
  const withKey = { SOGDIA_COMTRADE_URL: server.url(), SOGDIA_COMTRADE_KEY: testKey };
  return run(argv, { network, environment: { ...withKey, ...environment } }).then((told) => ({ ...told, times }));
};
let folders = 0;
const newFolder = (): string => {
  folders += 1;
  return join(folder, `files-${folders}`);
};

/** A file as the provider packs it: fewer columns than its site gives, split by tabs. */
const table = (reporter: number, year: number): string =>
  [
    'typeCode freqCode refYear period reporterCode flowCode partnerCode partner2Code classificationCode cmdCode customsCode motCode primaryValue',
    ...['27', '84'].map((code, at) => `C A ${year} ${year} ${reporter} X 156 0 H6 ${code} C00 0 ${1000 * (at + 1)}`),
  ]
    .map((line) => line.replaceAll(' ', '\t'))
    .join('\n');

const listed = (reporter: number, period: number, more: object = {}): object => ({
  fileUrl: `${server.url()}/bulk/v1/file/${reporter}/${period}`,
  fileSize: '0.2 KB',
  isOriginalClassification: true,
  reporterCode: reporter,
  freqCode: 'A',
  typeCode: 'C',
  classificationCode: 'H6',
  refPeriodId: period * 100 + 1,
  period,
  publicationDate: '2024-03-10T04:54:10Z',
  ...more,
});

const usual = () => [listed(398, 2022), listed(398, 2023), listed(860, 2023)];

const sendFile = (reply: ServerResponse, bytes: Uint8Array): true => {
  reply.writeHead(200, { 'content-type': 'application/TSV' });
  reply.end(bytes);
  return true;
};

/** Lists files and gives each; `instead` may answer a call for one of them. */
const keeps =
  (files: readonly object[], instead: Behaviour = () => false): Behaviour =>
  (call, reply, attempt) => {
    if (call.path.startsWith('/bulk/v1/get'))
      return send(reply, 200, { elapsedTime: '0.1 secs', count: files.length, data: files, error: '' });
    const [, reporter, year] = /file\/(\d+)\/(\d+)$/.exec(call.path) ?? [];
    return instead(call, reply, attempt) || sendFile(reply, gzipSync(table(Number(reporter), Number(year))));
  };

describe('sogdia fetch comtrade --files', () => {
  it('tells what a file holds and what to add, and asks nobody', async () => {
    const { code, out } = await ask(question);
    expect(code).toBe(0);
    expect(out).toContain('files       one of each reporter and period: every partner, flow and code of HS');
    expect(out).toContain('--count            to see which files there are and how large');
    expect(out).toContain('--output FOLDER    to download them into a folder');
    expect(out).not.toContain('--apply');
    expect(server.asked).toEqual([]);
  });

  it('--count lists the files with their sizes, and downloads none', async () => {
    server.behave(keeps(usual()));
    const { code, out } = await ask([...question, '--count']);
    expect(code).toBe(0);
    expect(out).toContain('keeps 3 files for this question (614 bytes)');
    expect(out).toMatch(/comtrade-KAZ-2022-H6-2024-03-10\.txt\.gz; 205 bytes/);
    expect(server.asked.map(({ path, query }) => [path, query.get('reporterCode'), query.get('period')])).toEqual([
      ['/bulk/v1/get/C/A/HS', '398,860', '2022,2023'],
    ]);
    const lines = JSON.parse((await ask([...question, '--tariff-lines', '--count', '--json'])).out);
    expect(lines).toMatchObject({ applied: true, question: { of: 'files', isTariffLine: true }, result: { files: 3, output: null } });
    expect(lines.calls[0].path).toBe('/bulk/v1/getTariffline/C/A/HS?reporterCode=398,860&period=2022,2023');
    expect(lines.files[2]).toMatchObject({
      name: 'comtrade-UZB-2023-H6-tariff-lines-2024-03-10.txt.gz',
      reporter: 'UZB',
      period: '2023',
      asked: false,
    });
  });

  it('--output writes each file as it came, at the pace of the provider, and import reads them', async () => {
    server.behave(keeps(usual()));
    const output = newFolder();
    const { code, out, times } = await ask([...question, '--output', output]);
    expect(code).toBe(0);
    expect(out).toContain(`3 files downloaded to ${output}`);
    expect(out).toContain(`sogdia import ${output}/*.gz --apply --name NAME`);
    expect(times).toEqual([0, 6000, 12_000, 18_000]);
    expect(server.asked.every(({ headers }) => headers['ocp-apim-subscription-key'] === testKey)).toBe(true);
    expect(readdirSync(output)).toHaveLength(3);
    expect(readFileSync(join(output, 'comtrade-UZB-2023-H6-2024-03-10.txt.gz'))).toEqual(gzipSync(table(860, 2023)));
    expect(existsSync(join(store, 'fetched')) ? readdirSync(join(store, 'fetched')) : []).toEqual([]);
    const read = await run(['import', ...readdirSync(output).map((name) => join(output, name)), '--json']);
    expect(JSON.parse(read.out).totals).toMatchObject({ read: 6, rejected: {} });
  });

  it('a file that is there already is not asked for again, unless --force has it replaced', async () => {
    server.behave(keeps(usual()));
    const output = newFolder();
    mkdirSync(output);
    const own = join(output, 'comtrade-KAZ-2023-H6-2024-03-10.txt.gz');
    writeFileSync(own, 'own');
    const { out } = await ask([...question, '--output', output]);
    expect(out).toMatch(/comtrade-KAZ-2023.*already there/);
    expect(out).toContain('2 files downloaded');
    expect([server.asked.length, readFileSync(own, 'utf8')]).toEqual([3, 'own']);
    await ask([...question, '--output', output, '--force']);
    expect(readFileSync(own)).toEqual(gzipSync(table(398, 2023)));
  });

  it('what was cut off is asked for again; a run that ends leaves whole files, and the next goes on', async () => {
    const whole = gzipSync(table(398, 2022));
    server.behave(
      keeps(usual(), ({ path }, reply, attempt) => path.endsWith('398/2022') && attempt === 1 && sendFile(reply, whole.subarray(0, -9))),
    );
    const first = newFolder();
    expect((await ask([...question, '--output', first])).code).toBe(0);
    expect(readFileSync(join(first, 'comtrade-KAZ-2022-H6-2024-03-10.txt.gz'))).toEqual(whole);

    server.behave(
      keeps(usual(), ({ path }, reply) => path.endsWith('860/2023') && send(reply, 403, { message: 'Out of call volume quota.' })),
    );
    const output = newFolder();
    const ended = await ask([...question, '--output', output]);
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain('Out of call volume quota.');
    expect(ended.err).toContain('2 of 3 calls are saved');
    expect(readdirSync(output)).toHaveLength(2);
    server.behave(keeps(usual()));
    expect((await ask([...question, '--output', output])).code).toBe(0);
    expect(server.asked.map(({ path }) => path)).toEqual(['/bulk/v1/file/860/2023']);
    expect(readdirSync(output)).toHaveLength(3);
  });

  it.each([
    [
      'a file at another server, to which no key goes',
      () => [listed(398, 2022, { fileUrl: 'https://example.org/file' })],
      /a file at 127\.0\.0\.1:\d+: we send your key to no other address/,
    ],
    [
      'a file at a server whose name begins the same',
      () => [listed(398, 2022, { fileUrl: `${server.url()}@example.org/file` })],
      /we send your key to no other address/,
    ],
    ['no size', () => [listed(398, 2022, { fileSize: 'large' })], /files with fileUrl, fileSize, reporterCode, period and/],
    ['a period that is a path', () => [listed(398, 2022, { period: '../../2022' })], /files with fileUrl/],
    ['an economy that there is not', () => [listed(9999, 2022)], /files with fileUrl/],
    ['a list without files', () => [{ reporterCode: 398 }], /rows without fileUrl, fileSize, period, classificationCode/],
  ])('refuses a list with %s', async (_what, files, said) => {
    server.behave(keeps(files()));
    const { code, err } = await ask([...question, '--output', newFolder()]);
    expect(code).not.toBe(0);
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(said);
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    ['is not packed', Buffer.from('<html>sign in</html>'), 'a file packed by gzip'],
    [
      'goes on beyond its size',
      gzipSync(
        Buffer.alloc(200_000).map((_, at) => (at * 7919) % 251),
        { level: 0 },
      ),
      'too long',
    ],
  ])('refuses a file that %s', async (_what, bytes, said) => {
    server.behave(keeps(usual(), (_call, reply) => sendFile(reply, bytes)));
    const output = newFolder();
    const { code, err } = await ask([...question, '--output', output]);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
    expect(readdirSync(output)).toEqual([]);
  });

  it('two files of one name are both kept, and an empty list is said', async () => {
    server.behave(keeps([listed(398, 2022), listed(398, 2022, { fileUrl: `${server.url()}/bulk/v1/file/398/2023` })]));
    const output = newFolder();
    await ask([...question, '--output', output]);
    expect(readdirSync(output)).toEqual(['comtrade-KAZ-2022-H6-2024-03-10-2.txt.gz', 'comtrade-KAZ-2022-H6-2024-03-10.txt.gz']);
    server.behave(keeps([]));
    const { code, out } = await ask([...question, '--count']);
    expect([code, out.includes('keeps no file for this question')]).toEqual([1, true]);
  });

  it.each(['--partners=CHN', '--flows=export', '--goods=27', '--preview', '--apply'])('takes no %s', async (part) => {
    const { code, err } = await ask([...question, part]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(/--files takes no --\w+/);
  });
});
