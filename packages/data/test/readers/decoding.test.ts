import { gzipSync } from 'node:zlib';
import { bytesOf, collectSource, readSource } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RecordScanner } from '../../src/readers/decode/index.ts';
import { headerOf } from '../../src/readers/recognise/index.ts';
import { comtradeAnswer, comtradeFile, inPieces, latin1, read } from './support/read.ts';

const accented = [
  { partnerCode: '792', partnerISO: 'TUR', partnerDesc: 'Türkiye' },
  { partnerCode: '531', partnerISO: 'CUW', partnerDesc: 'Curaçao' },
  { partnerCode: '384', partnerISO: 'CIV', partnerDesc: "Côte d'Ivoire" },
];

/** Names of economies in a tidy table, with the map of its columns. */
const tidy = {
  map: { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'usd' }, unit: 'usd' },
} as const;
const names = 'from,to,flow,year,usd\n中国,Türkiye,export,2023,1\n中国,哈萨克斯坦,export,2023,2\n';

/** 哈萨克斯坦 and the header of a query of China's customs, as GB18030 has them. */
const gb18030 = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('decoding', () => {
  test('UTF-8, with and without its mark, and UTF-16 of both orders read the same names', async () => {
    const utf16 = (order: 'le' | 'be'): Uint8Array => {
      const little = Buffer.from(`\uFEFF${names}`, 'utf16le');
      return order === 'le' ? little : little.swap16();
    };
    for (const content of [names, `\uFEFF${names}`, utf16('le'), utf16('be')]) {
      const { rows, opened } = await read(content, tidy);
      expect(
        rows.map(({ partner, value }) => [partner, value]),
        opened[0]?.encoding,
      ).toEqual([
        ['TUR', 1],
        ['KAZ', 2],
      ]);
    }
  });

  test('a file of UN Comtrade that is no UTF-8 is Latin-1: Türkiye, Curaçao and Côte d’Ivoire keep their letters', async () => {
    const { rows, opened, summary } = await read(latin1(comtradeFile(accented.map((one) => ({ ...one, cmdDesc: one.partnerDesc })))));
    expect(opened[0]).toMatchObject({ encoding: 'windows-1252', encodingBy: 'provider', confidence: 1 });
    expect(rows.map(({ partner, product }) => [partner, product.name])).toEqual([
      ['TUR', 'Türkiye'],
      ['CUW', 'Curaçao'],
      ['CIV', "Côte d'Ivoire"],
    ]);
    expect(summary.complete).toBe(true);
  });

  test('a query of China’s customs is GB18030: 哈萨克斯坦 is Kazakhstan', async () => {
    const bytes = Buffer.concat([
      gb18030('22cafdbeddc4ead4c2222c22c3b3d2d7bbefb0e9c3fbb3c6222c22c8cbc3f1b1d2222c0a'),
      gb18030('22323032333031222c22b9fec8f8bfcbcbb9ccb9222c2235222c0a'),
    ]);
    const { rows, opened } = await read(bytes, { flow: 'import' });
    expect(opened[0]).toMatchObject({ provider: 'gacc-query', encoding: 'gb18030', encodingBy: 'provider' });
    expect(rows.map(({ partner, value, currency }) => [partner, value, currency])).toEqual([['KAZ', 5, 'cny']]);
  });

  test('bytes of no known provider that are no UTF-8 are asked about, with what each encoding reads', async () => {
    const { summary, rows } = await read(latin1('from,to\nTürkiye,Côte\n'), { file: 'own.csv' });
    expect(rows).toEqual([]);
    expect(summary.complete).toBe(false);
    expect(summary.diagnostics[0]).toMatchObject({ code: 'encoding-undecided', severity: 'blocker' });
    const { question } = summary.diagnostics[0] ?? {};
    expect(question).toMatchObject({ hint: 'encoding', choices: ['windows-1252', 'gb18030'] });
    expect(question?.samples[0]).toContain('Türkiye');
    const answered = await read(latin1(names.replace('中国', 'China').replace('中国,哈萨克斯坦', 'China,Kazakhstan')), {
      ...tidy,
      encoding: 'windows-1252',
    });
    expect(answered.rows.map(({ partner }) => partner)).toEqual(['TUR', 'KAZ']);
  });

  test('an undecodable byte is told with its offset, its line and its hexadecimal digits, and ends the reading', async () => {
    const start = comtradeFile([{ cmdDesc: 'Fuels é' }, ...Array.from({ length: 300 }, (_, at) => ({ refYear: String(1900 + at) }))]);
    const good = new TextEncoder().encode(start);
    const fields = Buffer.concat([good, latin1(comtradeFile([{ cmdDesc: 'T\xfcr', cmdCode: '28' }]).split('\r\n')[1] ?? '')]);
    const { summary } = await read(fields);
    const [told] = summary.diagnostics.filter(({ code }) => code === 'undecodable-byte');
    expect(told).toMatchObject({ severity: 'blocker', line: 303, value: '0xfc', found: `the byte 0xfc at offset ${fields.indexOf(0xfc)}` });
    expect(summary.files[0]?.counts).toMatchObject({ read: 302, rejected: { 'broken-record': 1 } });
  });

  test('gzip and zip are read as they come, however they are cut; each member under its own name', async () => {
    const content = strToU8('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n');
    const world = worldRegistry();
    const zipped = zipSync({ 'BACI_HS17_Y2021_V202401.csv': content, 'Readme.txt': strToU8('Name of the dataset : BACI\n') });
    for (const size of [1 << 16, 7]) {
      const one = await collectSource(inPieces(gzipSync(content), size), { world, file: 'BACI_HS17_Y2021_V202401.csv.gz' });
      expect(one.rows.map(({ file, value }) => [file, value])).toEqual([['BACI_HS17_Y2021_V202401.csv', 1500]]);
      const all = await collectSource(inPieces(zipped, size), { world, file: 'BACI_HS17_V202401.zip' });
      expect(all.rows.map(({ file, line }) => [file, line])).toEqual([['BACI_HS17_V202401.zip/BACI_HS17_Y2021_V202401.csv', 2]]);
      expect(all.summary.diagnostics.map(({ code, file }) => [code, file])).toEqual([
        ['member-skipped', 'BACI_HS17_V202401.zip/Readme.txt'],
      ]);
    }
    const cut = await collectSource(inPieces(zipped.subarray(0, 60), 7), { world, file: 'cut.zip' });
    expect(cut.summary.diagnostics.map(({ code }) => code)).toContain('unreadable-archive');
    const cutGzip = await collectSource(inPieces(gzipSync(content).subarray(0, 30), 7), { world, file: 'cut.csv.gz' });
    expect(cutGzip.summary.diagnostics.map(({ code }) => code)).toContain('unreadable-archive');
  });
});

/** A workbook of one sheet for each name, with the rows of the sheet as markup, and texts that cells share. */
function workbook(sheets: Readonly<Record<string, string>>, shared: readonly string[]): Uint8Array {
  const names = Object.keys(sheets);
  const tags = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const relations = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('');
  const strings = shared.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${tags}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  });
}

describe('workbooks and columns', () => {
  const map = {
    columns: { partner: 'to', period: 'year', value: 'usd' },
    fixed: { reporter: 'CHN', flow: 'export' },
    unit: 'usd',
  } as const;

  test('the first sheet of a workbook is the table, its rows are the lines, and empty cells hold their place', async () => {
    const sheet = [
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="inlineStr"><is><t>a &amp; b</t></is></c></row>',
      '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>2023</v></c><c r="C4"><f>1+1</f><v>1234.5</v></c></row>',
      '<row r="5"><c r="A5" t="s"><v>4</v></c><c r="C5"><v>7</v></c></row>',
    ].join('');
    const bytes = workbook({ Trade: sheet, Notes: '<row r="1"><c r="A1" t="s"><v>4</v></c></row>', Empty: '' }, [
      'to',
      'year',
      'usd',
      'Türkiye',
      'x',
    ]);
    for (const size of [1 << 16, 11]) {
      const table = await collectSource(inPieces(bytes, size), { world: worldRegistry(), file: 'own.xlsx', map });
      expect(table.opened[0]).toMatchObject({ packing: 'workbook', columns: ['to', 'year', 'usd', 'a & b'] });
      expect(table.rows.map(({ partner, period, value, line, file }) => [partner, period, value, line, file])).toEqual([
        ['TUR', '2023', 1234.5, 4, 'own.xlsx'],
      ]);
      expect(table.rejected.map(({ code, line }) => [code, line])).toEqual([['unknown-period', 5]]);
    }
  });

  test('a sheet of a provider is recognised, other sheets are told and not read', async () => {
    const header = ['t', 'i', 'j', 'k', 'v', 'q'].map((_, at) => `<c t="s"><v>${at}</v></c>`).join('');
    const row = [2021, 398, 156, 10121, 1.5, 2].map((value) => `<c><v>${value}</v></c>`).join('');
    const bytes = workbook({ Data: `<row>${header}</row><row>${row}</row>`, About: '<row><c t="s"><v>6</v></c></row>' }, [
      't',
      'i',
      'j',
      'k',
      'v',
      'q',
      'words',
    ]);
    const { rows, summary } = await read(bytes, { file: 'BACI_HS17_Y2021_V202401.xlsx' });
    expect(rows).toMatchObject([{ product: { code: '010121' }, value: 1500, line: 2 }]);
    expect(summary.diagnostics.map(({ code, file }) => [code, file])).toEqual([['member-skipped', 'BACI_HS17_Y2021_V202401.xlsx/About']]);
    expect(summary.complete).toBe(true);
  });

  test('a workbook without a cell is empty, and one that is cut off is told', async () => {
    const bytes = workbook({ Empty: '' }, []);
    expect((await read(bytes, { file: 'own.xlsx' })).summary.diagnostics.map(({ code }) => code)).toEqual(['empty-file']);
    expect((await read(bytes.subarray(0, 200), { file: 'own.xlsx' })).summary.diagnostics.map(({ code }) => code)).toEqual([
      'unreadable-archive',
    ]);
  });

  test('a workbook that would fill the memory is refused before it does', async () => {
    const repeated = Array.from({ length: 9000 }, (_, row) => `<row r="${row + 1}"><c t="s"><v>0</v></c></row>`).join('');
    const bombs = [
      workbook({ Data: repeated }, ['x'.repeat(32_000)]),
      workbook({ Data: '<row r="1048577"><c><v>1</v></c></row>' }, []),
      workbook({ Data: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' }, []),
    ];
    for (const bytes of bombs) {
      const { summary } = await read(bytes, { file: 'own.xlsx' });
      expect(summary.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['too-large', 'blocker']]);
    }
  });

  test('a table in Parquet of several groups and pages is read as its text would be', async () => {
    const goods = ['a,b', 'say "x"', 'Türkiye', 'two\nlines', 'y'.repeat(70_000), 'plain'];
    const rows = Array.from({ length: 250 }, (_, at) => ({
      name: goods[at % goods.length] ?? '',
      year: 1990 + (at % 30),
      usd: at % 9 === 0 ? null : at / 8,
    }));
    const file = parquetWriteBuffer({
      columnData: [
        { name: 'own, name', data: rows.map(({ name }) => name), type: 'STRING' },
        { name: 'year', data: rows.map(({ year }) => year), type: 'INT32' },
        { name: 'usd', data: rows.map(({ usd }) => usd), type: 'DOUBLE', nullable: true },
      ],
      rowGroupSize: 60,
      pageSize: 700,
    });
    const map = {
      columns: { partner: 'own, name', period: 'year', value: 'usd' },
      fixed: { reporter: 'KAZ', flow: 'export' },
      unit: 'usd',
    } as const;
    const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const text = ['"own, name",year,usd', ...rows.map(({ name, year, usd }) => [quoted(name), year, usd ?? ''].join(',')), ''].join('\n');
    const [ofFile, ofText] = await Promise.all([
      read(new Uint8Array(file), { file: 'own.parquet', map }),
      read(text, { file: 'own.parquet', map }),
    ]);
    expect(ofFile.rows).toEqual(ofText.rows);
    expect(ofFile.rejected).toEqual(ofText.rejected);
    expect(ofFile.summary.files[0]?.counts).toEqual(ofText.summary.files[0]?.counts);
    expect([ofFile.summary.files[0]?.lines, ofFile.summary.files[0]?.bytes]).toEqual([
      ofText.summary.files[0]?.lines,
      ofText.summary.files[0]?.bytes,
    ]);
  });

  test('a table in Parquet is read by its columns', async () => {
    const file = parquetWriteBuffer({
      columnData: [
        { name: 'to', data: ['KAZ', 'UZB'], type: 'STRING' },
        { name: 'year', data: [2023, 2023], type: 'INT32' },
        { name: 'usd', data: [1.5, 2500000000], type: 'DOUBLE' },
      ],
    });
    const { rows, opened } = await read(new Uint8Array(file), { file: 'own.parquet', map });
    expect(opened[0]).toMatchObject({ packing: 'parquet', columns: ['to', 'year', 'usd'] });
    expect(rows.map(({ partner, value }) => [partner, value])).toEqual([
      ['KAZ', 1.5],
      ['UZB', 2500000000],
    ]);
    expect((await read(new Uint8Array(file).subarray(0, 40), { file: 'own.parquet' })).summary.diagnostics.map(({ code }) => code)).toEqual(
      ['unreadable-archive'],
    );
  });
});

describe('cutting bytes into records', () => {
  function records(text: string, separator: string, size: number): readonly (readonly string[])[] {
    const scanner = new RecordScanner(separator, 'utf-8');
    const found: string[][] = [];
    const take = (): void => {
      while (scanner.next()) found.push(Array.from({ length: scanner.countFields() }, (_, column) => scanner.text(column)));
    };
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) {
      scanner.push(bytes.subarray(at, at + size), false);
      take();
    }
    scanner.push(new Uint8Array(0), true);
    take();
    return found;
  }

  test('RecordScanner gives what papaparse gives, in pieces of any size', () => {
    const texts = [
      'a,b\n1,2\n',
      'a,b\r\n1,2\r\n',
      '"a","b",\n"1","2",\n',
      'a;b\n"x;y";"say ""so"""\n',
      'a,b\n"two\nlines",2\n3,4',
      'a,,b\n,,\n"",x,""\n',
      'é,"ü"\n哈,"萨,克"\n',
      `a,b\n${'x'.repeat(100)},"${'y'.repeat(100)}"\n`,
    ];
    for (const text of texts) {
      const separator = text.includes(';') ? ';' : ',';
      const { data } = Papa.parse<string[]>(text, { delimiter: separator });
      const expected = data.filter((row, at) => at < data.length - 1 || row.length > 1 || row[0] !== '');
      for (const size of [1, 2, 3, 7, 1 << 16]) expect(records(text, separator, size), JSON.stringify({ text, size })).toEqual(expected);
    }
  });

  test('a quote that nobody closes costs one line, not the rest of the file', async () => {
    const { rows, rejected } = await read('t,i,j,k,v,q\n2021,398,156,740311,1.5,"2\n2021,398,156,740312,2.5,2\n', {
      file: 'BACI_HS17_Y2021_V202401.csv',
    });
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([['unclosed-quote', 2]]);
    expect(rows.map(({ line, value }) => [line, value])).toEqual([[3, 2500]]);
  });

  test('lines are physical: one behind a field of two lines is counted so', async () => {
    const { rows } = await read('t,i,j,k,v,q,note\n2021,398,156,740311,1.5,2,"two\nlines"\n2021,398,156,740312,2.5,2,\n', {
      file: 'BACI_HS17_Y2021_V202401.csv',
    });
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('headerOf(line) finds comma, semicolon and tab, whatever stands inside quotes', () => {
    expect(headerOf('"a;b;c",d').separator).toBe(',');
    expect(headerOf('t;i;"j,x";k').columns).toEqual(['t', 'i', 'j,x', 'k']);
    expect(headerOf('t\ti\tj').separator).toBe('\t');
  });
});

describe('what comes first', () => {
  test('a diagnostic of the first lines is given before the rest of the file is asked for', async () => {
    let asked = 0;
    const line = '2021,398,999,740311,1.5,2\n';
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield* bytesOf('t,i,j,k,v,q\n');
      for (; asked < 10_000; asked += 1) yield new TextEncoder().encode(line.repeat(1000));
    }
    for await (const event of readSource(endless(), { world: worldRegistry(), file: 'BACI_HS17_Y2021_V202401.csv' })) {
      if (event.kind === 'diagnostic') break;
    }
    expect(asked).toBeLessThan(20);
  });
});

describe('bytes whose space is used again', () => {
  /** Pieces of some bytes, each in the space of the one before, which is overwritten. */
  async function* inOneSpace(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    const space = new Uint8Array(size);
    for (let at = 0; at < content.length; at += size) {
      space.fill(0x3f);
      const piece = content.subarray(at, at + size);
      space.set(piece);
      yield space.subarray(0, piece.length);
    }
  }

  const text = comtradeFile([...accented, ...Array.from({ length: 400 }, (_, at) => ({ cmdCode: String(10 + at) }))]);
  const file = 'download.csv';
  test.each([
    ['plain', latin1(text)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['gzip', gzipSync(text)],
    ['zip', zipSync({ 'download.csv': strToU8(text) })],
    ['JSON', strToU8(comtradeAnswer([{}, { cmdCode: '28' }]))],
  ])('%s gives the same rows as in spaces of its own', async (_, content) => {
    for (const size of [50, 1000, 1 << 16]) {
      const [own, again] = await Promise.all([
        collectSource(inPieces(content, size), { world: worldRegistry(), file }),
        collectSource(inOneSpace(content, size), { world: worldRegistry(), file }),
      ]);
      expect(again).toEqual(own);
      expect(again.rows.length).toBeGreaterThan(1);
    }
  });
});
