import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBibtex } from '../../../src/format/citation/work-to-bibtex.ts';
import { citeReceipt, computeView, decodeViewSpec, InvalidParameterError, missing, type Receipt } from '../../../src/index.ts';
import { absenceSchema, releaseIdSchema, type Source, sourceIdSchema } from '../../../src/model/index.ts';
import '../../support/arbitrary-values.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const observations = [
  makeObservation({ value: 2e9, printed: { value: '2000', unit: 'million USD' } }),
  makeObservation({ flow: 'import', value: 1e9, printed: { value: '1.0', unit: 'billion USD' }, source: 'text', release: 'text/first' }),
  makeObservation({ partner: 'UZB', value: 5 }),
  makeObservation({ partner: 'UZB', flow: 'import', value: 3 }),
];
const dataset = makeDataset({ observations });

function viewOf(query: string, over = dataset) {
  const view = computeView(over, decodeViewSpec(askedWorld, query));
  const receipt = view.series[0].points[0]?.receipt;
  if (receipt === undefined) throw new Error('the view has a point');
  return { receipt, references: view.references };
}

function cite(query: string, over = dataset) {
  const { receipt, references } = viewOf(query, over);
  return citeReceipt(dataset, receipt, references, 'en');
}

/** The same dataset with the customs source described otherwise. */
function describedAs(draft: Partial<Source>) {
  return { ...dataset, sources: dataset.sources.map((source) => (source.id === 'customs' ? { ...source, ...draft } : source)) };
}

describe('citeReceipt(receipt, references, language) of one figure', () => {
  const citation = cite('measure=export&partners=KAZ&years=2013');

  it('gives the text: publisher, title, release, figure as printed, day of access, address', () => {
    expect(citation.plain).toBe(
      'Customs, Trade by partner, Customs (customs/first). China’s exports to Kazakhstan, 2013: 2000 million USD. Added to this dataset on 2026-11-24. https://example.org/customs',
    );
  });

  it('gives one BibTeX entry', () => {
    expect(citation.bibtex).toBe(
      [
        '@misc{customs:customs.first,',
        '  author = {{Customs}},',
        '  title = {{Trade by partner, Customs}},',
        '  edition = {customs/first},',
        '  year = {2014},',
        '  url = {https://example.org/customs},',
        '  urldate = {2026-11-24},',
        '  note = {China’s exports to Kazakhstan, 2013: 2000 million USD.}',
        '}',
      ].join('\n'),
    );
  });

  it('gives one CSL-JSON item with dates as parts', () => {
    expect(citation.csl).toEqual([
      {
        id: 'customs:customs.first',
        type: 'dataset',
        title: 'Trade by partner, Customs',
        author: [{ literal: 'Customs' }],
        version: 'customs/first',
        issued: { 'date-parts': [[2014, 1, 1]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: 'https://example.org/customs',
        note: 'China’s exports to Kazakhstan, 2013: 2000 million USD.',
      },
    ]);
  });
});

describe('citeReceipt(receipt, references, language) of a computed number', () => {
  const citation = cite('partners=KAZ&years=2013');

  it('begins with the number and its formula, then has a line for each work', () => {
    const lines = citation.plain.split('\n');
    expect(lines[0]).toBe('Total trade of China with Kazakhstan, 2013: $3bn, computed as X + M from:');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('2000 million USD');
    expect(lines[2]).toContain('A Paper, Trade by partner, A Paper (text/first). China’s imports from Kazakhstan, 2013: 1.0 billion USD.');
  });

  it('has an entry and an item for each work', () => {
    expect([...citation.bibtex.matchAll(/^@misc\{(?<key>.+),$/gm)].map(({ groups }) => groups?.['key'])).toEqual([
      'customs:customs.first',
      'text:text.first',
    ]);
    expect(citation.csl.map(({ id, version }) => [id, version])).toEqual([
      ['customs:customs.first', 'customs/first'],
      ['text:text.first', 'text/first'],
    ]);
  });

  it('lists the figures of one work in one entry, so that no key stands twice', () => {
    const { bibtex, csl } = cite('partners=UZB&years=2013');
    expect(bibtex.match(/@misc/g)).toHaveLength(1);
    expect(csl[0]?.note).toBe('China’s exports to Uzbekistan, 2013: 5 USD; China’s imports from Uzbekistan, 2013: 3 USD.');
  });

  it('names a figure once however often the number uses it', () => {
    const { csl } = cite('measure=export&partners=KAZ&years=2013&transform=index&index-year=2013');
    expect(csl.map(({ note }) => note)).toEqual(['China’s exports to Kazakhstan, 2013: 2000 million USD.']);
  });

  it('names the record of the partner as the partner’s', () => {
    const mirror = { reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 9, source: 'office', release: 'office/first' } as const;
    const { plain } = cite(
      'measure=export&partners=KAZ&years=2013&record=partner',
      makeDataset({ observations: [makeObservation(mirror)] }),
    );
    expect(plain).toContain(
      'Statistics Office, Trade by partner, Statistics Office (office/first). China’s exports to Kazakhstan, 2013, Kazakhstan’s figures: 9 USD. Added to this dataset on 2026-11-24. https://example.org/office',
    );
  });
});

describe('citeReceipt(receipt, references, language) of an absence', () => {
  it('has the reason and no entry', () => {
    const absence = { reporter: 'TKM', partner: null, from: 2000, to: 2026, reason: 'no-own-report', note: 'none', source: 'office' };
    const known = makeDataset({
      observations: [makeObservation({ partner: 'TKM' })],
      absences: [absenceSchema.parse(absence)],
    });
    const view = computeView(known, decodeViewSpec(askedWorld, 'measure=export&partners=TKM&years=2013&record=both'));
    const receipt = view.series[1]?.points[0]?.receipt;
    if (receipt === undefined) throw new Error('the view has a second record');
    expect(citeReceipt(dataset, receipt, view.references, 'en')).toEqual({
      plain:
        'China’s exports to Turkmenistan, 2013, Turkmenistan’s figures: the economy published no figures of its own (Turkmenistan 2013).',
      bibtex: '',
      csl: [],
    });
  });
});

describe('citeReceipt(receipt, references, language) of a computed number without a figure', () => {
  it('gives the number and no formula, as nothing stands below it', () => {
    const { receipt } = viewOf('partners=KAZ&years=2013');
    const empty = { ...receipt, kind: 'step', operation: 'total-trade', formula: 'X + M', operands: [] } as typeof receipt;
    expect(citeReceipt(dataset, empty, [], 'en')).toEqual({
      plain: 'Total trade of China with Kazakhstan, 2013: $3bn.',
      bibtex: '',
      csl: [],
    });
  });

  it('gives no formula to an absence either, though another release had a figure', () => {
    const { receipt, references } = viewOf('measure=export&partners=KAZ&years=2013');
    const absence: Receipt = {
      kind: 'absence',
      subject: receipt.subject,
      unit: 'usd',
      value: missing('not-reported'),
      note: null,
      source: null,
      alternates: [],
    };
    expect(citeReceipt(dataset, absence, references, 'en').plain).toBe('China’s exports to Kazakhstan, 2013: not reported.');
  });
});

describe('citeReceipt(receipt, references, language) of sources as they come', () => {
  it('leaves out the year, the address and where it was read when they are not known', () => {
    const releases = dataset.releases.map((release) => (release.id === 'customs/first' ? { ...release, published: null } : release));
    const { bibtex, csl } = cite('measure=export&partners=KAZ&years=2013', { ...describedAs({ url: null }), releases });
    expect(bibtex).not.toMatch(/^ {2}(?:year|url) =/m);
    expect(csl[0]).not.toHaveProperty('issued');
    expect(csl[0]).not.toHaveProperty('URL');
  });

  it('gives a month of publication as year and month', () => {
    const releases = dataset.releases.map((release) => (release.id === 'customs/first' ? { ...release, published: '2025-04' } : release));
    expect(cite('measure=export&partners=KAZ&years=2013', { ...dataset, releases }).csl[0]?.issued).toEqual({ 'date-parts': [[2025, 4]] });
  });

  it('keeps a publisher with commas and an "and" in one name', () => {
    const publisher = 'Agency for Strategic Planning and Reforms, Almaty';
    expect(cite('measure=export&partners=KAZ&years=2013', describedAs({ publisher })).bibtex).toContain(`author = {{${publisher}}}`);
  });

  it('escapes what TeX reads as a command, and keeps Cyrillic and Chinese letters', () => {
    const title = 'Основные показатели & 海关_1: 50 % {of} $5 #2';
    const { bibtex } = cite('measure=export&partners=KAZ&years=2013', describedAs({ title }));
    expect(bibtex).toContain('title = {{Основные показатели \\& 海关\\_1: 50 \\% \\textbraceleft{}of\\textbraceright{} \\$5 \\#2}}');
  });

  it('leaves an address as it is, but for braces and backslashes', () => {
    const { bibtex } = cite('measure=export&partners=KAZ&years=2013', describedAs({ url: 'https://example.org/a_b\\?c=%20{d}' }));
    expect(bibtex).toContain('url = {https://example.org/a_b%5C?c=%20%7Bd%7D}');
  });

  it('says where a copy was read', () => {
    const { csl } = cite('measure=export&partners=KAZ&years=2013', describedAs({ readAt: 'a copy of 2022' }));
    expect(csl[0]?.note).toBe('China’s exports to Kazakhstan, 2013: 2000 million USD. Source: a copy of 2022');
  });

  it.each([
    ['press', 'article-newspaper'],
    ['paper', 'article-journal'],
    ['research', 'report'],
    ['industry', 'report'],
    ['statistics-office', 'dataset'],
    ['reconciled-database', 'dataset'],
    ['international-database', 'dataset'],
  ] as const)('cites a source of the kind %s as %s', (kind, type) => {
    expect(cite('measure=export&partners=KAZ&years=2013', describedAs({ kind })).csl[0]?.type).toBe(type);
  });

  it('throws InvalidParameterError when the references lack a work', () => {
    const { receipt, references } = viewOf('partners=KAZ&years=2013');
    expect(() => citeReceipt(dataset, receipt, references.slice(1), 'en')).toThrow(InvalidParameterError);
    expect(() => citeReceipt(dataset, receipt, references.slice(1), 'en')).toThrow(
      'invalid references: customs customs/first; expected the source and release of every cell of the receipt',
    );
    const [customs, text] = references;
    if (customs === undefined || text === undefined) throw new Error('the number rests on two works');
    const otherRelease = { ...customs, release: { ...customs.release, id: releaseIdSchema.parse('customs/revised') } };
    const otherSource = { ...customs, source: { ...customs.source, id: sourceIdSchema.parse('office') } };
    expect(() => citeReceipt(dataset, receipt, [otherRelease, otherSource, text], 'en')).toThrow(InvalidParameterError);
  });
});

describe('escapeBibtex(text)', () => {
  it('leaves braces balanced for every text, so that an entry always ends where it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '&', '_', '~', '^', '$', '#', 'a', 'é', '中') }), (text) => {
        let depth = 0;
        for (const sign of escapeBibtex(text)) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('leaves no sign unescaped that TeX gives a meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '&', '_', '$', '#', 'x') }), (text) => {
        expect(escapeBibtex(text)).not.toMatch(/(?<!\\)[%&_$#]/);
      }),
    );
  });
});
