import { describe, expect, it } from 'vitest';
import { decodeViewSpec, holdingsOf } from '../../../../src/index.ts';
import { nearestViewSpec } from '../../../../src/workspace.ts';
import { makeDatasetOfGoods, makeGoods } from '../../../support/make-goods.ts';

const partners = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'] as const;
const dataset = makeDatasetOfGoods({
  observations: partners.flatMap((partner) => [
    makeGoods('TOTAL', 20, { partner, period: 2013 }),
    makeGoods('HS2012:2709', 5, { partner, period: 2013 }),
    makeGoods('HS2012:2709', 5, { partner, period: 2013, flow: 'import' }),
    makeGoods('HS2012:2711', 7, { partner, period: 2014 }),
  ]),
});

describe('holdingsOf(dataset).goods', () => {
  it('has the years of goods that are recorded, and those that all parts of a whole share', () => {
    const { goods } = holdingsOf(dataset);
    expect(Object.keys(goods.year)).toHaveLength(10);
    expect(goods.year['CHN|KAZ|export']).toMatchObject({ 'HS:2709': { first: 2013, last: 2013 }, 'HS:2711': { first: 2014, last: 2014 } });
    expect(JSON.parse(JSON.stringify(goods))).toEqual(goods);
  });

  it('is worked out for the flows that a question is of, and for no others', () => {
    const holdings = holdingsOf(dataset);
    const asked = new Set<string | symbol>();
    const year = new Proxy(holdings.goods.year, {
      get: (flows, key) => {
        asked.add(key);
        return Reflect.get(flows, key);
      },
    });
    const watched = { ...holdings, goods: { ...holdings.goods, year } };
    nearestViewSpec(watched, decodeViewSpec(dataset, 'measure=export&partners=KAZ&products=HS:2709&years=2013'));
    expect([...asked]).toContain('CHN|KAZ|export');
    expect([...asked].filter((key) => !String(key).includes('KAZ'))).toEqual([]);
  });
});
