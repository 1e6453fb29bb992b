import { describe, expect, it } from 'vitest';
import { formatProduct } from '../../../src/format.ts';
import { computeView, decodeViewSpec, faultsOfViewSpec, holdingsOf, readViewSpec } from '../../../src/index.ts';
import { nearestViewSpec } from '../../../src/workspace.ts';
import { makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const goods = ['HS2012:26', 'HS2012:27', 'HS2012:84', 'HS2012:2709', 'SITC3:3', 'NATIONAL:metal-scrap', 'NATIONAL:sitc-7'] as const;
const dataset = makeDatasetOfGoods({
  observations: [
    makeObservation({ period: 2013, value: 100 }),
    makeObservation({ period: 2014, value: 200 }),
    ...goods.flatMap((product, index) => [
      makeGoods(product, 10 + index, { period: 2013 }),
      makeGoods(product, 20 + index, { period: 2014 }),
    ]),
  ],
});
const holdings = holdingsOf(dataset);
const specOf = (products: string, chart = 'stacked-column') =>
  decodeViewSpec(dataset, `measure=export&partners=KAZ&years=2013-2014&products=${products}&chart=${chart}`);
const reasonAgainst = (products: string, chart?: string) =>
  faultsOfViewSpec(holdings, specOf(products, chart)).find(({ parameter }) => parameter === 'chart')?.reason ?? null;

describe('goods that hold the same codes', () => {
  it.each([
    ['energy,HS:27', '“energy” and “HS 27” share products that would be counted twice (HS 27).'],
    ['HS:27,HS:2709', '“HS 27” and “HS 2709” share products that would be counted twice (HS 2709).'],
    ['HS:27,SITC:3', '“HS 27” and “SITC 3” use different classifications and may overlap.'],
  ])('are no parts of one whole: %s', (products, reason) => {
    expect(reasonAgainst(products)).toContain(reason);
    expect(reasonAgainst(products, 'treemap')).toContain(reason);
  });

  it('stand beside one another in other forms, of which one is taken', () => {
    expect(reasonAgainst('energy,HS:27', 'line')).toBeNull();
    expect(nearestViewSpec(holdings, specOf('energy,HS:27')).spec).toMatchObject({ products: ['energy', 'HS:27'], chart: 'line' });
  });

  it('are not those of two codes side by side', () => {
    expect(reasonAgainst('HS:26,HS:27')).toBeNull();
    expect(reasonAgainst('HS:27,HS:84')).toBeNull();
  });
});

describe('the total as goods', () => {
  it('is read as all goods together', () => {
    for (const total of ['TOTAL', 'HS:TOTAL', 'HS2017:TOTAL']) expect(specOf(total, 'line').products).toEqual([]);
    expect(readViewSpec(dataset, 'products=HS:TOTAL').problems).toEqual([]);
  });

  it('is refused beside goods that are parts of it', () => {
    expect(() => specOf('HS:27,HS:TOTAL')).toThrow('invalid products: HS:TOTAL; expected either the total or parts of it');
  });
});

describe('goods of a national list', () => {
  it('are named by the words of their code', () => {
    expect(formatProduct(dataset, 'NATIONAL:metal-scrap', 'en')).toBe('metal scrap');
  });

  it('are named as the code of a nomenclature that they repeat', () => {
    expect(formatProduct(dataset, 'NATIONAL:sitc-7', 'en')).toBe('machinery, SITC 7');
  });
});

describe('a list of goods in a summary', () => {
  const summaryOf = (record: string) =>
    computeView(
      dataset,
      decodeViewSpec(dataset, `measure=import&reporter=KAZ&partners=CHN&years=2013-2014&products=HS:26,HS:27&record=${record}`),
    ).description.summary.map(({ text }) => text);

  it('says whose record it is of where that is not the reporter’s', () => {
    expect(summaryOf('partner')[0]).toMatch(/^Kazakhstan’s imports from China \(China’s figures\), 2014: /);
  });
});
