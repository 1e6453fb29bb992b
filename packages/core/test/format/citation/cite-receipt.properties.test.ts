import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeReceipt, computeView, decodeViewSpec, type Receipt, receiptLines } from '../../../src/index.ts';
import type { ViewSource } from '../../../src/model/index.ts';
import '../../support/arbitrary-values.ts';
import { askedWorld, makeDataset, makeObservation, makeTradeOfFive } from '../../support/make-dataset.ts';

/** One entry as a reader of BibTeX sees it: braces are counted, whatever stands before them. */
interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A small reader of BibTeX, strict: an entry must end where its braces do, and a field's value must be in braces. */
function readBibtex(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const bracedFrom = (start: number): string => {
    let depth = 0;
    for (let end = start; end < text.length; end += 1) {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      if (depth === 0) return text.slice(start + 1, end);
    }
    throw new Error(`unbalanced: ${text.slice(start, start + 60)}`);
  };
  while (at < text.length) {
    const head = /^\s*@(\w+)/.exec(text.slice(at));
    if (head === null) break;
    at += head[0].length;
    const body = bracedFrom(at);
    at += body.length + 2;
    const comma = body.indexOf(',');
    const fields: Record<string, string> = {};
    let rest = body.slice(comma + 1);
    for (;;) {
      const name = /^\s*(\w+) = /.exec(rest);
      if (name?.[1] === undefined) break;
      rest = rest.slice(name[0].length);
      let depth = 0;
      let end = 0;
      do {
        if (rest[end] === '{') depth += 1;
        if (rest[end] === '}') depth -= 1;
        end += 1;
      } while (depth > 0 && end < rest.length);
      fields[name[1]] = rest.slice(1, end - 1);
      rest = rest.slice(end).replace(/^,/, '');
    }
    expect(rest.trim()).toBe('');
    entries.push({ kind: head[1] ?? '', key: body.slice(0, comma), fields });
  }
  expect(text.slice(at).trim()).toBe('');
  return entries;
}

const commands: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};

/** The text that TeX would set for a field: commands and escaped signs in plain letters. */
function typeset(field: string): string {
  return field.replaceAll(/\\text\w+\{\}|\\([&%$#_])/g, (match, sign: string | undefined) => sign ?? commands[match] ?? match);
}

/** A field in double braces, set. */
function typesetWhole(field: string | undefined): string {
  if (field === undefined || !field.startsWith('{') || !field.endsWith('}')) throw new Error(`not in double braces: ${field}`);
  return typeset(field.slice(1, -1));
}

const observations = [
  ...makeTradeOfFive(2013, 2014),
  makeObservation({ partner: 'KAZ', period: 2015, value: 7e9, source: 'text', release: 'text/first' }),
];
const dataset = makeDataset({ observations });
const view = computeView(dataset, decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013-2015'));
const receiptAt = (index: number): Receipt => {
  const receipt = view.series[0].points[index]?.receipt;
  if (receipt === undefined) throw new Error(`no point ${index}`);
  return receipt;
};

/** The references of the view, with publisher and title of every source replaced. */
function described(publisher: string, title: string, label: string): readonly ViewSource[] {
  return view.references.map((reference) => ({
    ...reference,
    source: { ...reference.source, publisher, title },
    release: { ...reference.release, label },
  }));
}

const anyText = fc
  .string({ unit: fc.constantFrom(...'aZ9 ,.;:\'"-&%$#_{}~^\\@=éя中()[]'), minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text);

describe('citeReceipt(receipt, references, language).bibtex', () => {
  it('is read as one entry whose fields say what the source says, for any publisher, title and release', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (publisher, title, label) => {
        const { bibtex } = citeReceipt(dataset, receiptAt(0), described(publisher, title, label), 'en');
        const [entry, ...others] = readBibtex(bibtex);
        expect(others).toEqual([]);
        expect(entry).toMatchObject({ kind: 'misc', key: 'customs:customs.first' });
        expect(entry?.fields['author']?.startsWith('{')).toBe(true);
        expect(typesetWhole(entry?.fields['author'])).toBe(publisher);
        expect(typesetWhole(entry?.fields['title'])).toBe(title);
        expect(typeset(entry?.fields['edition'] ?? '')).toBe(label);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same fields in the same order for every entry', () => {
    const shares = computeView(dataset, decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2015&transform=growth'));
    const receipt = shares.series[0].points[0]?.receipt;
    if (receipt === undefined) throw new Error('a point');
    const entries = readBibtex(citeReceipt(dataset, receipt, shares.references, 'en').bibtex);
    expect(entries.map(({ key }) => key)).toEqual(['customs:customs.first', 'text:text.first']);
    for (const { fields } of entries) expect(Object.keys(fields)).toEqual(['author', 'title', 'edition', 'year', 'url', 'urldate', 'note']);
  });

  it('gives keys that BibTeX accepts, one for each work', () => {
    const five = computeView(dataset, decodeViewSpec(askedWorld, 'partners=CA5&years=2013'));
    const receipt = five.series[0].points[0]?.receipt;
    if (receipt === undefined) throw new Error('a point');
    const keys = readBibtex(citeReceipt(dataset, receipt, five.references, 'en').bibtex).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9.:-]+$/);
  });
});

describe('citeReceipt(receipt, references, language).csl', () => {
  it('survives JSON and keeps every text as the source has it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (publisher, title, label) => {
        const { csl } = citeReceipt(dataset, receiptAt(0), described(publisher, title, label), 'en');
        expect(JSON.parse(JSON.stringify(csl))).toEqual(csl);
        expect(csl[0]).toMatchObject({ title, version: label, author: [{ literal: publisher }] });
      }),
    );
  });

  it('gives dates as whole numbers in their ranges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 2 }),
        (year, month, parts) => {
          const date = [String(year), String(month).padStart(2, '0'), '28'].slice(0, parts + 1).join('-');
          const references = view.references.map((one) => ({ ...one, release: { ...one.release, published: date } }));
          const [item] = citeReceipt(dataset, receiptAt(0), references, 'en').csl;
          expect(item?.issued?.['date-parts']).toEqual([[year, month, 28].slice(0, parts + 1)]);
        },
      ),
    );
  });

  it('has as many items as there are entries of BibTeX and lines of text under the head', () => {
    for (const query of ['partners=CA5&years=2013', 'measure=export&partners=KAZ&years=2015&transform=growth', 'partners=KAZ&years=2014']) {
      const shown = computeView(dataset, decodeViewSpec(askedWorld, query));
      const receipt = shown.series[0].points[0]?.receipt;
      if (receipt === undefined) throw new Error('a point');
      const { plain, bibtex, csl } = citeReceipt(dataset, receipt, shown.references, 'en');
      expect(readBibtex(bibtex)).toHaveLength(csl.length);
      expect(plain.split('\n')).toHaveLength(csl.length + 1);
    }
  });

  it('names every figure of the receipt once, as it was printed', () => {
    const five = computeView(dataset, decodeViewSpec(askedWorld, 'partners=CA5&years=2013'));
    const receipt = five.series[0].points[0]?.receipt;
    if (receipt === undefined) throw new Error('a point');
    const figures = receiptLines(dataset, receipt, five.references, 'en').filter(({ kind }) => kind === 'cell');
    const note = citeReceipt(dataset, receipt, five.references, 'en')
      .csl.map((item) => item.note)
      .join(' ');
    expect(figures).toHaveLength(10);
    for (const { subject } of figures) expect(note.split(`${subject}: `)).toHaveLength(2);
  });
});
