import { describe, expect, it } from 'vitest';
import { decodeViewSpec, encodeViewSpec, readViewSpec } from '../../../../src/index.ts';
import { askedWorld } from '../../../support/make-dataset.ts';

describe('readViewSpec(world, query)', () => {
  it('keeps what could be read and reports what could not', () => {
    const { spec, problems, notices } = readViewSpec(askedWorld, 'measure=import&record=nobody&years=2015-2018');
    expect(spec).toEqual({ ...decodeViewSpec(askedWorld, ''), measures: ['import'], from: 2015, to: 2018 });
    expect(problems.map(({ message }) => message)).toEqual(['unknown record: nobody; known: reporter, partner, both, reconciled']);
    expect(notices).toEqual(['We have no record “nobody”. Choose from: reporter, partner, both, reconciled.']);
  });

  it.each([
    ['years=2013–2018', 'years=2013-2018'],
    ['years=2013—2018', 'years=2013-2018'],
    ['years=２０１３－２０１８', 'years=2013-2018'],
    ['years=2013 – 2018', 'years=2013-2018'],
    ['years=2013..2018', 'years=2013-2018'],
    ['years=2016', 'years=2016'],
    ['years=1492', 'years=1900'],
    ['years=1492-2016', 'years=1900-2016'],
    ['transform=index&base=２０１５', 'transform=index&index-year=2015'],
    ['measure=Export&chart=TABLE', 'measure=export&chart=table'],
    ['partners=KAZ、KGZ；UZB', 'partners=KAZ,KGZ,UZB'],
    ['partners=KAZ,kazakhstan,KGZ', 'partners=KAZ,KGZ'],
    ['measure=export&measure=export', 'measure=export'],
  ])('reads %s as %s without a notice, since it can mean nothing else', (written, meant) => {
    const { spec, notices } = readViewSpec(askedWorld, written);
    expect(encodeViewSpec(askedWorld, spec)).toBe(meant);
    expect(notices).toEqual([]);
  });

  it('turns years that run backwards, and says so', () => {
    const { spec, notices } = readViewSpec(askedWorld, 'years=2018-2015');
    expect(spec).toMatchObject({ from: 2015, to: 2018 });
    expect(notices).toEqual(['The years were in the wrong order. We’ve shown 2015–2018.']);
  });

  it('reads a list that stands twice together, and any other parameter from its first value, and says so', () => {
    const list = readViewSpec(askedWorld, 'partners=KGZ&partners=KAZ');
    expect(list.spec.partners).toEqual(['KGZ', 'KAZ']);
    expect(list.notices).toEqual(['The link gives “partners” more than once. We used all its values.']);
    const single = readViewSpec(askedWorld, 'chart=table&chart=column');
    expect(single.spec.chart).toBe('table');
    expect(single.notices).toEqual(['The link gives “chart” more than once. We used the first value, “table”.']);
  });

  it('keeps the names of a list that are known', () => {
    const { spec, notices } = readViewSpec(askedWorld, 'partners=KAZ,Atlantis');
    expect(spec.partners).toEqual(['KAZ']);
    expect(notices).toHaveLength(1);
    expect(readViewSpec(askedWorld, 'partners=Atlantis').spec.partners).toEqual(decodeViewSpec(askedWorld, '').partners);
  });

  it('leaves out a method without a reconciled record and a base without an index, and says so', () => {
    expect(readViewSpec(askedWorld, 'method=partner&index-year=2015')).toMatchObject({
      spec: decodeViewSpec(askedWorld, ''),
      notices: ['A method needs reconciled figures. We left it out.', 'A base year needs an index. We left it out.'],
    });
  });

  it('names the parameters that the query states', () => {
    expect([...readViewSpec(askedWorld, 'measure=hhi&colour=red').stated]).toEqual(['measure', 'colour']);
  });

  it.each([
    `measure=${'x'.repeat(12_000)}`,
    `${'y'.repeat(12_000)}=1&${'y'.repeat(12_000)}=2`,
    `chart=${'z'.repeat(12_000)}&chart=table`,
    `years=${'9'.repeat(12_000)}`,
    `partners=${'q'.repeat(12_000)},KAZ`,
    `measure=%E0%A4%A${'w'.repeat(12_000)}`,
  ])('quotes at most 80 characters of a value of 12,000', (query) => {
    const { notices, problems } = readViewSpec(askedWorld, query);
    expect(notices.length).toBeGreaterThan(0);
    for (const text of [...notices, ...problems.map(({ message }) => message)]) expect(text.length).toBeLessThan(400);
    for (const text of notices) expect(text).not.toMatch(/([9wxyzq])\1{79}/);
  });

  it('counts the notices of a query in which little can be read', () => {
    const { notices } = readViewSpec(askedWorld, Array.from({ length: 500 }, (_, index) => `p${index}=1`).join('&'));
    expect(notices).toHaveLength(8);
    expect(notices.at(-1)).toBe('We left out 493 more parts of the link.');
  });
});

describe('decodeViewSpec(world, query) beside it', () => {
  it.each([
    ['partners=KGZ&partners=KAZ', 'invalid partners: KGZ and KAZ; expected partners once, with commas between the values'],
    ['chart=table&chart=column', 'invalid chart: table and column; expected chart once, with one value'],
    ['years=2013–2018', 'invalid years: 2013–2018; expected years such as 2019 or 2015-2020'],
  ])('throws for %s, where the lenient reading would guess', (query, message) => {
    expect(() => decodeViewSpec(askedWorld, query)).toThrow(message);
  });
});
