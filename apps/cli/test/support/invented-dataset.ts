import type { Dataset, Observation } from '@sogdia/core';
import { datasetSchema, observationSchema } from '@sogdia/core/model';
import { worldRegistry } from '@sogdia/data/world';

/** The economies and the group of the invented dataset, as the registry of the world has them. */
function inventedWorld(): Pick<Dataset, 'economies' | 'groups'> {
  const { economies, groups } = worldRegistry();
  const codes = ['CHN', ...partners, 'RUS', 'TUR'];
  return {
    economies: codes.flatMap((code) => economies.find((economy) => economy.code === code) ?? []),
    groups: groups.filter(({ code }) => code === 'CA5'),
  };
}

const partners = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'] as const;

/** An invented observation; what a test does not say is plain. */
function observation(draft: Readonly<Record<string, unknown>>): Observation {
  const value = Number(draft['value']);
  return observationSchema.parse({
    reporter: 'CHN',
    product: 'TOTAL',
    valuation: draft['flow'] === 'import' ? 'CIF' : 'FOB',
    printed: { value: String(value), unit: 'USD' },
    source: 'customs',
    release: 'customs/first',
    status: 'printed',
    confidence: 'high',
    flags: [],
    note: null,
    ...draft,
    value,
  });
}

/**
 * Invented trade of China with the five, 2012 to 2023: round figures that grow by partner at different rates, China's record and a
 * mirror of half its size that Turkmenistan does not keep; 2023 is quoted, 2019 was revised, Kyrgyzstan reports nothing for 2016.
 */
function observations(): readonly Observation[] {
  return Array.from({ length: 12 }, (_, index) => 2012 + index).flatMap((year) =>
    partners.flatMap((partner, order) => {
      if (partner === 'KGZ' && year === 2016) return [];
      const exports = (5 - order) * 1e9 + (year - 2012) * (order + 1) * 3e8;
      const imports = (order + 1) * 6e8 + Math.abs(year - 2016) * 1e8;
      const period = String(year);
      const quoted = year === 2023 ? { status: 'printed', source: 'press', release: 'press/2024-02', flags: ['rounded'] } : {};
      const own = [
        observation({ partner, period, flow: 'export', value: exports, ...quoted }),
        observation({ partner, period, flow: 'import', value: imports, ...quoted }),
      ];
      const revised =
        year === 2019 ? [observation({ partner, period, flow: 'export', value: exports * 1.02, release: 'customs/revised' })] : [];
      const mirror =
        partner === 'TKM'
          ? []
          : [
              { flow: 'import', value: exports / 2 },
              { flow: 'export', value: imports / 2 },
            ];
      const theirs = mirror.map((draft) =>
        observation({ reporter: partner, partner: 'CHN', period, source: 'office', release: 'office/first', ...draft }),
      );
      return [...own, ...revised, ...theirs];
    }),
  );
}

/** An invented claim of the study; without an expression, one that data cannot decide. */
function claim(id: string, section: string, paraphrase: string, expression: string | null): object {
  const notCheckable = expression === null ? { reason: 'no-data', needs: 'histories' } : null;
  return { id, section, paraphrase, quantities: '-', check: '-', expression, notCheckable };
}

/** A small invented dataset that every screen has something to show of: absences, quotes, revisions, events, partnerships, stated values. */
export function inventedDataset(): Dataset {
  const source = (id: string, publisher: string, kind: string): object => ({
    id,
    publisher,
    title: `Trade by partner, ${publisher}`,
    kind,
    url: `https://example.org/${id}`,
    readAt: null,
    licence: 'open',
  });
  const release = (id: string, label: string, knownFrom: string): object => ({
    id,
    source: id.split('/')[0],
    label,
    published: knownFrom,
    knownFrom: { earliest: knownFrom, latest: knownFrom },
    retrieved: '2026-11-24',
    description: 'Invented for tests.',
  });
  const rule = (releases: readonly string[]): object => ({ reporter: null, partner: null, flow: null, from: null, to: null, releases });
  const event = (id: string, date: string, economies: readonly string[], kind: string, title: string): object => ({
    id,
    date,
    end: null,
    economies,
    kind,
    title,
    detail: null,
    onCharts: true,
    confidence: 'high',
    source: 'press',
    release: 'press/2024-02',
  });
  const stated = (id: string, year: number, printed: string): object => ({
    id,
    at: 'Section 1',
    view: 'figure-1',
    measure: 'total-trade',
    transform: 'level',
    partner: 'CA5',
    year,
    printed,
    scale: 1e9,
    relation: 'equals',
    claim: null,
  });
  const level = (economy: string, name: string, year: number | null): object => ({
    economy,
    level: name,
    year,
    name: null,
    source: 'paper',
    release: 'paper/2025',
  });
  return datasetSchema.parse({
    id: 'invented',
    version: '1.2.3',
    contentHash: 'a'.repeat(64),
    ...inventedWorld(),
    observations: observations(),
    indicators: [],
    events: [
      event('road', '2013-09-07', ['CA5'], 'policy', 'A road is proposed'),
      event('closure', '2020-02', ['KAZ'], 'border', 'A border post closes'),
      event('upgrade', '2019-09', ['KAZ'], 'deepened partnership', 'A partnership is deepened'),
    ],
    absences: [
      { reporter: 'TKM', partner: null, from: 1992, to: 2026, reason: 'no-own-report', note: 'No report is published.', source: 'office' },
    ],
    studies: [
      {
        id: 'a-paper',
        title: 'A Paper (2025)',
        source: 'paper',
        release: 'paper/2025',
        question: { reporter: 'CHN', partners, group: 'CA5', from: 2013, to: 2023 },
        views: [
          { name: 'figure-1', query: 'partners=CA5&chart=column&events=1' },
          { name: 'figure-2', query: '' },
          { name: 'figure-3', query: 'measure=import' },
          { name: 'figure-4', query: 'measure=export' },
          { name: 'figure-5', query: 'measure=export,import&partners=CA5&chart=diverging-column' },
          { name: 'figure-6', query: 'transform=share&chart=stacked-column' },
          { name: 'table-1', query: 'indicator=partnership&years=2005-2024&chart=timeline' },
        ],
        milestones: [
          {
            id: 'partnership',
            name: 'Partnership with China',
            at: 'Table 1',
            levels: [
              { id: 'strategic-partnership', name: 'strategic partnership', short: 'strategic', eventKind: 'strategic partnership' },
              {
                id: 'comprehensive-strategic-partnership',
                name: 'comprehensive strategic partnership',
                short: 'comprehensive strategic',
                eventKind: 'comprehensive strategic partnership',
              },
              {
                id: 'deepened',
                name: 'deepened comprehensive strategic partnership',
                short: 'deepened',
                eventKind: 'deepened partnership',
              },
            ],
            milestones: partners.flatMap((economy, index) => [
              level(economy, 'strategic-partnership', 2005 + index),
              level(economy, 'comprehensive-strategic-partnership', 2011 + index),
              level(economy, 'deepened', index === 4 ? null : 2019 + index),
            ]),
          },
        ],
        statedValues: [stated('total-2013', 2013, '26.1'), stated('total-2014', 2014, '99')],
        claims: [
          claim('C01', '1', 'Trade with Kazakhstan grew every year from 2014', 'every(2014..2023, growth(total(CHN, KAZ)) > 0)'),
          claim('C02', '1', 'Exports to Kazakhstan came to 5.3 billion in 2013', 'export(CHN, KAZ)[2013] == 5.3bn'),
          claim('C03', '2.1', 'Exports to Uzbekistan passed 9 billion in 2013', 'export(CHN, UZB)[2013] > 9bn'),
          claim('C04', '2.1', 'The old routes were forgotten', null),
        ],
        verdicts: [
          { claim: 'C01', verdict: 'supported', reason: 'holds', note: null },
          {
            claim: 'C02',
            verdict: 'source-sensitive',
            reason: 'holds in reporter/first; fails in partner/first, partner/latest',
            note: null,
          },
          { claim: 'C03', verdict: 'contradicted', reason: 'fails', note: null },
          { claim: 'C04', verdict: 'not-checkable', reason: 'no-data', note: null },
        ],
      },
    ],
    policies: [
      { id: 'first', description: 'first release', rules: [rule(['customs/first', 'press/2024-02', 'office/first'])] },
      { id: 'latest', description: 'newest release', rules: [rule(['customs/revised', 'customs/first', 'press/2024-02', 'office/first'])] },
    ],
    sources: [
      source('customs', 'Customs', 'statistics-office'),
      source('office', 'Statistics Offices', 'statistics-office'),
      source('press', 'A Newspaper', 'press'),
      source('paper', 'A Paper', 'paper'),
    ],
    releases: [
      release('customs/first', 'Customs, first', '2012-01-01'),
      release('customs/revised', 'Customs, revised', '2021-01-01'),
      release('office/first', 'Offices, first', '2013-06-01'),
      release('press/2024-02', 'Newspaper, February 2024', '2024-02-01'),
      release('paper/2025', 'A Paper (2025)', '2025-03-22'),
    ],
    licences: [{ id: 'open', title: 'Open licence', url: null, redistributable: 'yes', attribution: 'Customs', confirmed: true }],
  });
}
