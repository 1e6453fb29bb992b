import { describe, expect, it } from 'vitest';
import type { Holdings } from '../../../../src/index.ts';
import { economyCodeSchema, type Measure } from '../../../../src/model/index.ts';
import { heldYears } from '../../../../src/views/spec/rules/held-years.ts';
import { makeWorld } from '../../../support/make-world.ts';

const span = (first: number, last: number) => ({ first, last });
/** What each measure rests on is held for years of its own, so that the answer shows which parts were asked. */
const holdings: Holdings = {
  ...makeWorld(),
  flows: {
    'CHN|KAZ|export': span(2000, 2010),
    'CHN|KAZ|import': span(2001, 2011),
    'KAZ|CHN|import': span(1999, 2008),
    'KAZ|CHN|export': span(2002, 2012),
    'KAZ|WLD|export': span(1995, 2007),
    'KAZ|WLD|import': span(1996, 2013),
    'CHN|WLD|export': span(1990, 2014),
    'CHN|WLD|import': span(1991, 2009),
    'WLD|KAZ|export': span(1994, 2006),
    'WLD|WLD|export': span(1993, 2020),
    'CHN|UZB|export': span(1998, 2005),
  },
  partsOfYears: {
    month: { 'CHN|KAZ|export': span(24_288, 24_318), 'CHN|KAZ|import': span(24_290, 24_317), 'KAZ|CHN|import': span(24_291, 24_320) },
    'year-to-date': { 'CHN|KAZ|export': span(24_290, 24_312) },
  },
  goods: { year: {}, month: {}, 'year-to-date': {} },
  levels: {},
  parts: {},
  modelled: { 'CHN|KAZ': span(2004, 2005) },
  studies: [],
  partners: { CHN: 20, KAZ: 19 },
  indicators: {},
  outlined: [],
  firstKnown: null,
};
const held = (measure: string, partner = 'KAZ', record?: 'reporter' | 'partner', reporter = 'CHN') => {
  const question = {
    measure: measure as Measure,
    reporter: economyCodeSchema.parse(reporter),
    partner: economyCodeSchema.parse(partner),
  };
  const years = heldYears(holdings, question, record);
  return years === null ? null : [years.first, years.last, years.whole.first, years.whole.last];
};

describe('heldYears(holdings, question, record)', () => {
  it.each([
    ['export', [1999, 2010, 1999, 2010]],
    ['import', [2001, 2012, 2001, 2012]],
    ['total-trade', [1999, 2012, 2001, 2010]],
    ['trade-balance', [1999, 2012, 2001, 2010]],
    ['coverage-ratio', [1999, 2012, 2001, 2010]],
    ['openness', [1995, 2013, 1996, 2007]],
    ['partner-dependence', [1995, 2013, 2002, 2007]],
    ['trade-dependence', [1990, 2014, 2001, 2009]],
    ['trade-intensity', [1990, 2020, 1999, 2006]],
    ['gravity-fitted', [2004, 2005, 2004, 2005]],
    ['gravity-low', [2004, 2005, 2004, 2005]],
    ['gravity-high', [2004, 2005, 2004, 2005]],
    ['gravity-residual', [2004, 2005, 2004, 2005]],
  ])('of %s: first and last year of any part, first and last of every part: %j', (measure, expected) => {
    expect(held(measure)).toEqual(expected);
  });

  it('asks the record that is meant alone', () => {
    expect(held('export', 'KAZ', 'reporter')).toEqual([2000, 2010, 2000, 2010]);
    expect(held('export', 'KAZ', 'partner')).toEqual([1999, 2008, 1999, 2008]);
    expect(held('import', 'KAZ', 'partner')).toEqual([2002, 2012, 2002, 2012]);
    expect(held('export', 'UZB')).toEqual([1998, 2005, 1998, 2005]);
    expect(held('export', 'UZB', 'partner')).toBeNull();
  });

  it('holds nothing where a part is held for no year', () => {
    expect(held('total-trade', 'UZB')).toBeNull();
    expect(held('openness', 'UZB')).toBeNull();
    expect(held('export', 'CA5')).toBeNull();
    expect(held('gravity-fitted', 'UZB')).toBeNull();
    expect(held('export', 'KAZ', undefined, 'CA5')).toBeNull();
  });

  it('holds the concentration over every partner of a reporter that has at least twenty', () => {
    expect(held('hhi', 'WLD')).toEqual([1990, 2014, 1991, 2009]);
    expect(held('effective-number', 'WLD')).toEqual([1990, 2014, 1991, 2009]);
    expect(held('hhi', 'WLD', undefined, 'KAZ')).toBeNull();
    expect(held('export', 'WLD', undefined, 'KAZ')).toEqual([1995, 2007, 1995, 2007]);
    expect(held('hhi', 'KAZ')).toEqual([1999, 2012, 2001, 2010]);
  });
});
