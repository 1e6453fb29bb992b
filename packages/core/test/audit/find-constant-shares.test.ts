import { describe, expect, it } from 'vitest';
import { findConstantShares } from '../../src/audit/find-constant-shares.ts';
import { makeFigure } from '../support/make-figure.ts';

const partners = ['KAZ', 'KGZ', 'TJK', 'TKM', 'RUS', 'DEU', 'USA', 'TUR', 'IRN', 'IND', 'JPN', 'KOR'];
const totals: Readonly<Record<string, number>> = { '2000': 100, '2001': 130, '2002': 90, '2003': 260, '2004': 300 };

/** Twelve partners whose shares of a total stay as they are, but for those of some years whose shares are turned by one partner. */
function sharesOf(years: readonly string[], turned: readonly string[] = []) {
  return years.flatMap((year) =>
    partners.map((partner, at) => {
      const share = turned.includes(year) ? partners.length - at : at + 1;
      return makeFigure('UZB', partner, 'export', (totals[year] ?? 0) * share, year);
    }),
  );
}

describe('findConstantShares(figures)', () => {
  it('finds a run of years in which the partners keep their shares of a total that moves', () => {
    expect(findConstantShares(sharesOf(['2000', '2001', '2002', '2003']))).toEqual([
      { reporter: 'UZB', flow: 'export', from: '2000', to: '2003', partners: 12, agreement: 1 },
    ]);
  });

  it('ends a run where the shares change, and needs three years for one', () => {
    expect(findConstantShares(sharesOf(['2000', '2001', '2002', '2003', '2004'], ['2003', '2004']))).toMatchObject([
      { from: '2000', to: '2002' },
    ]);
    expect(findConstantShares(sharesOf(['2000', '2001', '2002'], ['2002']))).toEqual([]);
  });

  it('says nothing of years with a gap between them, of few partners, of months and of turnovers', () => {
    const shares = sharesOf(['2000', '2001', '2002', '2003']);
    expect(findConstantShares(shares.filter(({ period }) => period !== '2001'))).toEqual([]);
    expect(findConstantShares(shares.filter(({ partner }) => partners.indexOf(partner) < 9))).toEqual([]);
    expect(findConstantShares(shares.map((row) => ({ ...row, flow: 'turnover' })))).toEqual([]);
    const months = ['2000-01', '2000-02', '2000-03'].flatMap((month) => partners.map((one) => makeFigure('UZB', one, 'export', 5, month)));
    expect(findConstantShares(months)).toEqual([]);
  });

  it('bears a partner in ten that moves, and not two', () => {
    const moving = (count: number) =>
      sharesOf(['2000', '2001', '2002']).map((row) =>
        partners.indexOf(row.partner) < count ? { ...row, value: row.value * Number(row.period.slice(2)) + 1 } : row,
      );
    expect(findConstantShares(moving(1))).toMatchObject([{ agreement: 11 / 12 }]);
    expect(findConstantShares(moving(2))).toEqual([]);
  });
});
