import { describe, expect, it } from 'vitest';
import {
  decodeViewSpec,
  encodeViewSpec,
  InvalidParameterError,
  readViewSpec,
  studyViewSpec,
  studyViews,
  UnknownNameError,
} from '../../../../src/index.ts';
import { askedWorld } from '../../../support/make-dataset.ts';

describe('decodeViewSpec(world, query)', () => {
  it('gives the default spec for an empty query', () => {
    expect(decodeViewSpec(askedWorld, '')).toEqual(decodeViewSpec(askedWorld, ''));
    expect(decodeViewSpec(askedWorld, '?')).toEqual(decodeViewSpec(askedWorld, ''));
  });

  it('reads every parameter', () => {
    const query =
      'measure=export,import&reporter=KAZ&partners=CHN&years=2000-2010&record=both&factor=1.1&money=cny&transform=index&index-year=2005&vintage=2020-01-31&chart=column&events=1';
    expect(decodeViewSpec(askedWorld, query)).toEqual({
      measures: ['export', 'import'],
      frequency: 'year',
      firstMonth: null,
      lastMonth: null,
      reporter: 'KAZ',
      partners: ['CHN'],
      products: [],
      by: null,
      level: null,
      top: null,
      from: 2000,
      to: 2010,
      record: 'both',
      method: null,
      factor: 1.1,
      money: 'cny',
      transform: 'index',
      indexYear: 2005,
      vintage: '2020-01-31',
      chart: 'column',
      events: true,
    });
  });

  it('reads an economy that no trade is asked about where indicators are asked of it, and not elsewhere', () => {
    const [offered] = askedWorld.economies.flatMap(({ code }) => (code === 'KAZ' ? [code] : []));
    const narrow = { ...askedWorld, offered: offered === undefined ? [] : [offered] };
    expect(decodeViewSpec(narrow, 'indicator=gdp&economies=UZB,Kazakhstan').economies).toEqual(['UZB', 'KAZ']);
    expect(() => decodeViewSpec(narrow, 'partners=UZB')).toThrow(UnknownNameError);
    expect(() => decodeViewSpec(narrow, 'indicator=gdp&economies=NRN')).toThrow(UnknownNameError);
  });

  it('reads goods as they are listed, or as a level breaks them down', () => {
    expect(decodeViewSpec(askedWorld, 'products=HS:27,SITC3:33,energy').products).toEqual(['HS:27', 'SITC3:33', 'energy']);
    expect(decodeViewSpec(askedWorld, 'by=product&level=HS2')).toMatchObject({ by: 'product', level: 'HS2', products: [] });
    expect(decodeViewSpec(askedWorld, 'by=product&level=SITC:section&top=5')).toMatchObject({
      by: 'product',
      level: 'SITC:section',
      top: 5,
    });
    expect(() => decodeViewSpec(askedWorld, 'products=Mineral fuels')).toThrow(/products: Mineral fuels.*HS:27/);
    expect(() => decodeViewSpec(askedWorld, 'products=HS:27,HS:27')).toThrow(/each product once/);
    expect(() => decodeViewSpec(askedWorld, 'by=product')).toThrow(/product with a level/);
    expect(() => decodeViewSpec(askedWorld, 'by=product&level=HS2&products=HS:27')).toThrow(/and no products/);
    expect(() => decodeViewSpec(askedWorld, 'top=5')).toThrow(/product with a level/);
    expect(() => decodeViewSpec(askedWorld, 'by=product&level=HS2&top=0')).toThrow(/a number from 1/);
  });

  it('reads a single year, economies by name, and a base year that was left out as the first year', () => {
    expect(decodeViewSpec(askedWorld, 'years=2020')).toMatchObject({ from: 2020, to: 2020 });
    expect(decodeViewSpec(askedWorld, 'partners=kazakhstan,Узбекистан,吉尔吉斯斯坦').partners).toEqual(['KAZ', 'UZB', 'KGZ']);
    expect(decodeViewSpec(askedWorld, 'transform=index').indexYear).toBe(2013);
  });

  it('takes the mean for a reconciled record without a method, and leaves it out of the string again', () => {
    expect(decodeViewSpec(askedWorld, 'record=reconciled')).toMatchObject({ method: 'mean', factor: 1.06 });
    expect(encodeViewSpec(askedWorld, decodeViewSpec(askedWorld, 'record=reconciled&method=mean'))).toBe('record=reconciled');
    expect(encodeViewSpec(askedWorld, decodeViewSpec(askedWorld, 'method=partner&record=reconciled&factor=1.10'))).toBe(
      'record=reconciled&method=partner&factor=1.1',
    );
  });

  it.each([
    ['book=partner&asof=latest', 'record=partner&vintage=latest'],
    ['asof=as-published&basis=cny', 'vintage=first&money=cny'],
    ['transform=index&base=2015', 'transform=index&index-year=2015'],
  ])('opens %s, an address from before the parameters had their names, as %s', (former, today) => {
    expect(decodeViewSpec(askedWorld, former)).toEqual(decodeViewSpec(askedWorld, today));
  });

  it.each([
    ['measure=exprot', 'unknown measure: exprot; did you mean export'],
    ['partners=KZA', 'unknown economy: KZA; did you mean KAZ'],
    ['partners=', 'unknown economy: (empty); known: CHN, KAZ, UZB, KGZ, TJK, TKM, RUS, TUR, EU27, WLD, CA5'],
    ['record=parnter', 'unknown record: parnter; did you mean partner'],
    ['transfrom=level', 'unknown parameter: transfrom; did you mean transform'],
    ['years=20x3', 'invalid years: 20x3; expected years such as 2019 or 2015-2020'],
    ['years=1492', 'invalid years: 1492; expected a year from 1900 to 2100'],
    ['years=2023-2013', 'invalid years: 2023-2013; expected a last year or month not before the first'],
    ['vintage=yesterday', 'invalid vintage: yesterday; expected first, latest, or a date such as 2024-01-31'],
    ['index-year=2015', 'invalid index-year: 2015; expected an index year if transform is index, else none'],
    ['method=mean', 'invalid method: mean; expected a method if record is reconciled, else none'],
    ['record=reconciled&method=meen', 'unknown method: meen; did you mean mean'],
    ['factor=0.9', 'invalid factor: 0.9; expected a CIF/FOB factor from 1 to 2, such as 1.06'],
    ['factor=1e0', 'invalid factor: 1e0; expected a CIF/FOB factor from 1 to 2, such as 1.06'],
    ['partners=KAZ,KAZ', 'invalid partners: KAZ,KAZ; expected each partner once'],
    ['measure=%E0%A4%A', 'invalid query: %E0%A4%A; expected percent-encoded text'],
    ['__proto__=1', 'unknown parameter: __proto__'],
  ])('throws for %s and says what would be right', (query, message) => {
    expect(() => decodeViewSpec(askedWorld, query)).toThrow(message);
  });

  it('throws typed errors whose fields an app can translate', () => {
    expect(() => decodeViewSpec(askedWorld, 'measure=exprot')).toThrow(UnknownNameError);
    expect(() => decodeViewSpec(askedWorld, 'years=x')).toThrow(InvalidParameterError);
    const [problem] = readViewSpec(askedWorld, 'measure=exprot').problems;
    expect(problem).toMatchObject({ code: 'unknown-name', parameter: 'measure', value: 'exprot', nearest: ['export'] });
  });
});

describe('encodeViewSpec(world, spec)', () => {
  it('leaves out every default', () => {
    expect(encodeViewSpec(askedWorld, decodeViewSpec(askedWorld, ''))).toBe('');
  });

  it('gives each view of the paper a short string of its own', () => {
    expect(
      Object.fromEntries(
        studyViews(askedWorld)
          .map(({ name }) => name)
          .map((name) => [name, encodeViewSpec(askedWorld, studyViewSpec(askedWorld, name))]),
      ),
    ).toEqual({
      'figure-1': 'partners=CA5&chart=column&events=1',
      'figure-2': '',
      'figure-3': 'measure=import',
      'figure-4': 'measure=export',
      'figure-5': 'measure=export,import&partners=CA5&chart=diverging-column',
      'figure-6': 'transform=share&chart=stacked-column',
      'table-1': 'indicator=partnership&years=2005-2024&chart=timeline',
    });
  });
});
