import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { signs } from '../../../src/print/generated/rasterizer.data.ts';
import { drawingOf, pngOf, signsWithoutFace } from '../../../src/print/index.ts';
import { germanyMercosur, oursInWords } from '../../support/other-data.ts';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

describe('a workbook of a view', () => {
  const partsOf = (name: string) => Object.entries(unzipSync(new Uint8Array(readFileSync(at(name)))));
  const sheetOf = (name: string): string =>
    partsOf(name)
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');

  it('is written where the file ends in .xlsx: the rows, numbers as numbers', async () => {
    expect(
      await run(['view', 'figure-2', '--where', 'period=2023', '--fields', 'partner,value,reason', '-o', at('f2.xlsx')]),
    ).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/^wrote .*f2\.xlsx \(\d+ bytes\)\n$/),
    });
    expect(sheetOf('f2.xlsx')).toContain('<v>41054792070</v>');
    for (const word of ['partner', 'reason', 'KAZ', 'TKM']) expect(sheetOf('f2.xlsx')).toContain(`>${word}<`);
  });

  it('is the same bytes for the same rows', async () => {
    for (const name of ['one.xlsx', 'other.xlsx']) await run(['view', 'figure-1', '-o', at(name)]);
    expect(readFileSync(at('one.xlsx')).equals(readFileSync(at('other.xlsx')))).toBe(true);
  });

  it('needs a file, and replaces none unasked', async () => {
    expect(await run(['view', 'figure-1', '--format', 'xlsx'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--output=<file>.xlsx'),
    });
    expect(await run(['view', 'figure-1', '-o', at('one.xlsx')])).toMatchObject({ code: 5 });
  });
});

describe('a drawing of a view', () => {
  const svgOf = async (...argv: readonly string[]): Promise<string> => {
    expect((await run([...argv, '-o', at('view.svg'), '--force'])).code).toBe(0);
    return readFileSync(at('view.svg'), 'utf8');
  };

  it('is written where the file ends in .svg, with its title, its description and the texts of the chart', async () => {
    const svg = await svgOf('view', 'figure-2');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-8 -4 \d+ \d+" /);
    expect(svg).toContain('<title>China’s trade with the five Central Asian economies</title><desc>');
    for (const label of ['Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', '2013', '2023'])
      expect(svg).toMatch(new RegExp(`>[^<]*${label}[^<]*</text>`));
    expect(svg.match(/<circle /g)?.length).toBeGreaterThan(300);
    expect(svg).not.toContain('\x1b');
    expect(svg).not.toMatch(/[\u2800-\u28ff]/);
  });

  it.each([
    'figure-1',
    'figure-5',
    'figure-6',
    'table-1',
    'transform=share&chart=map',
    'measure=export&record=both',
    'indicator=lpi-overall',
  ])('view %s can be drawn', async (name) => {
    const svg = await svgOf('view', name);
    expect(svg.match(/<text /g)?.length).toBeGreaterThan(10);
    expect(svg.replaceAll(/<(?:svg|rect|text|circle|title|desc)\b[^<>]*>|<\/(?:svg|text|title|desc)>/g, '')).not.toMatch(/[<>]/);
  });

  it('is the same on a terminal and in a pipe, of own data too', async () => {
    const argv = ['view', 'figure-1', '--format', 'svg'];
    const { out } = await run(argv);
    expect((await run(argv, { columns: 60, environment: { COLORTERM: 'truecolor', TERM: 'xterm' } })).out).toBe(out);
    const own = await svgOf('view', 'measure=export', '--data', germanyMercosur);
    expect(own).not.toMatch(oursInWords);
    expect(own).toContain('<circle ');
  });

  it('drawingOf() draws dots at the places of their bits, colours and grounds by their codes, and guards signs of markup', () => {
    const svg = drawingOf('\x1b[38;5;32m\u2801\x1b[0m a<b\n\x1b[1;97;48;5;16mx\x1b[0m', 't & u', 'd');
    expect(svg).toContain('<circle cx="2" cy="2" r="1.3" fill="#0087d7"/>');
    expect(svg).toContain('>&#32;a&lt;b</text>'.replace('&#32;', ' '));
    expect(svg).toContain('<title>t &amp; u</title>');
    expect(svg).toContain('<rect x="0" y="15" width="8" height="15" fill="#000000"/>');
    expect(svg).toContain('font-weight="700">x</text>');
  });
});

describe('a picture of a view in PNG', () => {
  const png = (name: string): Buffer => readFileSync(at(name));
  const sizeOf = (name: string): readonly number[] => [png(name).readUInt32BE(16), png(name).readUInt32BE(20)];

  it('is written where the file ends in .png, twice as large as the drawing, with the same bytes each time', async () => {
    const { out: svg } = await run(['view', 'figure-2', '--format', 'svg']);
    const size = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    for (const name of ['one.png', 'other.png'])
      expect(await run(['view', 'figure-2', '-o', at(name)])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('wrote ') });
    expect(png('one.png').subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(sizeOf('one.png')).toEqual(size.map((side) => side * 2));
    expect(png('one.png').equals(png('other.png'))).toBe(true);
    await run(['view', 'figure-2', '-o', at('small.png'), '--zoom', '1']);
    expect(sizeOf('small.png')).toEqual(size);
  });

  it('is drawn of own data', async () => {
    expect(await run(['view', 'measure=export', '--data', germanyMercosur, '-o', at('own.png')])).toMatchObject({ code: 0 });
    expect(sizeOf('own.png')[0]).toBeGreaterThan(600);
  });

  it('names the sources in short; --notes adds the notes and the addresses', async () => {
    const short = (await run(['view', 'figure-2', '--format', 'svg'])).out;
    expect(short).toContain('>Sources: United Nations Statistics Division');
    expect(short).not.toContain('https://');
    const whole = (await run(['view', 'figure-2', '--format', 'svg', '--notes'])).out;
    for (const words of ['https://', 'rounded by the texts that quote the figures']) expect(whole).toContain(words);
  });

  it.each([
    [['--format', 'png'], 'png needs a file'],
    [['-o', 'picture.png', '--zoom', '9'], '--zoom'],
    [['--format', 'csv', '--zoom', '2'], '--zoom works only with png'],
    [['-o', 'picture.png', '--where', 'period=2023'], 'work only with rows'],
  ])('is refused with %j', async (options, told) => {
    expect(await run(['view', 'figure-2', ...options])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
  });

  it('has a letter for every sign of every named view, and of a view of the topics in each form', async () => {
    const queriesOf = async (what: string): Promise<readonly string[]> => {
      const { rows } = JSON.parse((await run(['list', what, '--json'])).out) as { rows: { query: string }[] };
      const forms = Map.groupBy(rows, ({ query }) => /chart=[\w-]+/.exec(query)?.[0]);
      return what === 'views' ? rows.map(({ query }) => query) : [...forms.values()].map(([first]) => String(first?.query));
    };
    const queries = [...(await queriesOf('views')), ...(await queriesOf('topics'))];
    const drawings = await Promise.all(queries.map((query) => run(['view', query, '--format', 'svg', '--notes'])));
    expect(drawings.filter(({ code }) => code === 0).length).toBeGreaterThan(12);
    for (const { out } of drawings) expect(await signsWithoutFace(out)).toEqual([]);
  });

  it('has a letter of its own for every sign that its face is said to have', async () => {
    const letter = async (sign: string): Promise<string> => Buffer.from(await pngOf(drawingOf(sign, '', ''), 1)).toString('base64');
    const none = await letter('\ue000');
    const drawn = await Promise.all(
      [...signs].filter((sign) => sign.trim() !== '').map(async (sign) => [sign, await letter(sign)] as const),
    );
    expect(drawn.filter(([, picture]) => picture === none)).toEqual([]);
    expect(drawn.length).toBeGreaterThan(600);
  });

  it('is refused where a sign has no letter, with the way out', async () => {
    cpSync(germanyMercosur, at('named'), { recursive: true });
    const file = at('named/dataset.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Brazil', '巴西'));
    expect(await run(['view', 'measure=export', '--data', at('named'), '-o', at('named.png')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/png has no letters for 巴西[\s\S]*fix +write svg/),
    });
    expect(existsSync(at('named.png'))).toBe(false);
  });
});

it('a file never holds the colours or the folded notes of the terminal that it is written from', async () => {
  const shown = { columns: 80, environment: { COLORTERM: 'truecolor', TERM: 'xterm' } };
  await run(['view', 'figure-1', '-o', at('figure.txt')], shown);
  expect(readFileSync(at('figure.txt'), 'utf8')).toBe((await run(['view', 'figure-1'])).out);
});
