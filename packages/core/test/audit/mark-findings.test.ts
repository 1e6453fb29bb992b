import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/index.ts';
import type { FindingKind } from '../../src/model/index.ts';
import { markFindings } from '../../src/workspace.ts';
import { makeObservation } from '../support/make-dataset.ts';
import { makeWorld } from '../support/make-world.ts';

const world = makeWorld();
const marked = (rows: readonly Observation[]): readonly Observation[] => markFindings(rows, { world });
const kindsOf = ({ findings = [] }: Observation): readonly FindingKind[] => findings.map(({ kind }) => kind);
const row = (draft: Parameters<typeof makeObservation>[0]): Observation => makeObservation({ value: 1e9, ...draft });

const partners = ['KAZ', 'KGZ', 'TJK', 'TKM', 'RUS', 'DEU', 'USA', 'TUR', 'IRN', 'IND', 'JPN', 'KOR'];

describe('markFindings(observations, options)', () => {
  it('makes estimates of figures that keep the shares of a year, and leaves the total of their reporter as it is', () => {
    const years = [2000, 2001, 2002, 2003];
    const ofPartners = years.flatMap((period) =>
      partners.map((partner, at) => row({ reporter: 'UZB', partner, period, value: 1e8 * period * (at + 1) })),
    );
    const totals = years.map((period) => row({ reporter: 'UZB', partner: 'WLD', period, value: 1e8 * period * 90 }));
    const found = marked([...ofPartners, ...totals]);
    expect(found.slice(0, ofPartners.length).every(({ status }) => status === 'estimated')).toBe(true);
    expect(found[0]?.findings).toEqual([{ kind: 'constant-share', evidence: { from: '2000', to: '2003', steps: 100, within: 2 } }]);
    expect(found.slice(ofPartners.length)).toEqual(totals);
  });

  it('makes filled-in figures of a reporter-year that copies its partners, and keeps an estimate an estimate', () => {
    const mirror = (partner: string, value: number, draft = {}) => [
      row({ reporter: partner, partner: 'TKM', flow: 'export', period: 2016, value }),
      row({ reporter: 'TKM', partner, flow: 'import', period: 2016, value: value * 1.06, ...draft }),
    ];
    const found = marked([...mirror('KAZ', 3e8), ...mirror('RUS', 4e8), ...mirror('DEU', 5e8, { status: 'estimated' })]);
    const ofTurkmenistan = found.filter(({ reporter }) => reporter === 'TKM');
    expect(ofTurkmenistan.map(({ status }) => status)).toEqual(['filled', 'filled', 'estimated']);
    expect(ofTurkmenistan.map(kindsOf)).toEqual([['copied-mirror'], ['copied-mirror'], ['copied-mirror']]);
    expect(found.filter(({ reporter }) => reporter !== 'TKM').flatMap(kindsOf)).toEqual([]);
  });

  it('marks a tenfold change on the figure that changed, and on no other', () => {
    const found = marked([
      row({ partner: 'KGZ', period: 2023, value: 8e7 }),
      row({ partner: 'KGZ', period: 2024, value: 9e8 }),
      row({ partner: 'KAZ', period: 2023, value: 8e7 }),
      row({ partner: 'KAZ', period: 2024, value: 9e7 }),
    ]);
    expect(found.map(kindsOf)).toEqual([[], ['sudden-change'], [], []]);
    expect(found[1]?.findings?.[0]?.evidence).toEqual({ times: 11.3, since: '2023' });
  });

  it('marks what a later table has far from an earlier one, by the date of the releases, with both figures', () => {
    const first = row({ period: 2019, value: 1e9 });
    const later = row({ period: 2019, value: 1.4e9, release: 'customs/revised' });
    const dateOf = (release: string): string => (release === 'customs/revised' ? '2020-01-01' : '2021-01-01');
    expect(markFindings([first, later], { world }).map(kindsOf)).toEqual([[], ['vintage-jump']]);
    const turned = markFindings([first, later], { world, dateOf });
    expect(turned.map(kindsOf)).toEqual([['vintage-jump'], []]);
    expect(turned[0]?.findings?.[0]?.evidence).toEqual({ before: 1.4e9, after: 1e9, change: -28.6, of: 'customs/revised' });
  });

  it('says of a later table that is an earlier one times a factor that it is that, and not each figure a revision', () => {
    const rows = [2015, 2016, 2017, 2018].flatMap((period) => [
      row({ period, value: 1e9 * (period - 2010) }),
      row({ period, value: 1.6e9 * (period - 2010), release: 'customs/revised' }),
    ]);
    const found = marked(rows);
    expect(found.map(kindsOf)).toEqual(rows.map(({ release }) => (release === 'customs/revised' ? ['constant-factor'] : [])));
    expect(found[1]?.findings?.[0]?.evidence).toEqual({ times: 1.6, of: 'customs/first', cells: 4 });
  });

  it('marks imports from oneself with their share of all imports', () => {
    const found = marked([
      row({ reporter: 'CHN', partner: 'CHN', flow: 'import', period: 2022, value: 1.2e9 }),
      row({ reporter: 'CHN', partner: 'WLD', flow: 'import', period: 2022, value: 27e9 }),
    ]);
    expect(found[0]?.findings).toEqual([{ kind: 're-imports', evidence: { share: 4.44 } }]);
    expect(kindsOf(found[1] as Observation)).toEqual([]);
  });

  it('changes no value, no order, and nothing of figures of which nothing is found', () => {
    const rows = [row({ period: 2015 }), row({ period: 2016 }), row({ flow: 'import', period: 2016 })];
    expect(marked(rows)).toEqual(rows);
  });
});
