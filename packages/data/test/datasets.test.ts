import { readFile } from 'node:fs/promises';
import {
  type Dataset,
  datasetSchema,
  economyCodeSchema,
  eventSchema,
  findEconomy,
  indicatorValueSchema,
  type Observation,
  observationSchema,
  type SourcePolicy,
} from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Assembly, assembleDatasets } from '../scripts/assemble-datasets.ts';
import type { DatasetFiles } from '../scripts/read-datasets.ts';
import { type Chooser, chooseByPolicy } from '../src/check/choose-by-policy.ts';
import { parseCommaSeparated } from '../src/parse/table/parse-comma-separated.ts';
import { built, packageFolder, readStored } from './support/built.ts';
import { readFixture } from './support/read-fixture.ts';

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

let assembly: Assembly;
let files: DatasetFiles;
let observations: readonly Observation[];
beforeAll(async () => {
  files = await readStored();
  assembly = await built();
  observations = Object.values(assembly.parts).flatMap((part) => [...part.observations]);
});

function policy(id: string): SourcePolicy {
  const found = files.policies.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no policy ${id}`);
  return found;
}

function cells(
  fixture: string,
): readonly { readonly year: string; readonly partner: string; readonly flow: 'export' | 'import'; readonly value: number }[] {
  const [, ...records] = parseCommaSeparated(readFixture(fixture));
  return records.map(([year = '', partner = '', flow = '', value = '']) => ({
    year,
    partner,
    flow: flow === 'export' ? 'export' : 'import',
    value: Number(value),
  }));
}

function totalOfFive(choose: Chooser, year: number): number {
  const flows = five.flatMap((partner) => (['export', 'import'] as const).map((flow) => choose({ reporter: 'CHN', partner, flow, year })));
  return flows.reduce((sum, flow) => sum + (flow?.value ?? Number.NaN), 0);
}

/** How many rows of a release are kept: each point of a line is a row of its own, without a geometry of one place there are none. */
function rowsOf({
  observations,
  indicators,
  facts,
  events,
  places,
}: Omit<Assembly['releases'][number], 'record' | 'read' | 'duplicates' | 'excluded'>): number {
  const points = places.flatMap(({ geometry }) =>
    geometry?.type === 'LineString' ? geometry.coordinates : geometry?.type === 'MultiLineString' ? geometry.coordinates.flat() : [],
  );
  const quantities = observations.flatMap((row) => row.quantities ?? []);
  return observations.length + quantities.length + indicators.length + facts.length + events.length + places.length + points.length;
}

describe('the stored datasets', () => {
  test('the build has no fault: every check holds on every row', () => {
    expect(assembly.faults).toEqual([]);
  });

  test('rows kept, repeats and those that are excluded by name sum to the rows read in every release of trade figures', () => {
    for (const { record, read, duplicates, excluded, ...kept } of assembly.releases) {
      const tabular = record.raw.some(({ reader }) => reader.endsWith('-table') || reader === 'direction-of-trade');
      // A row of a table of a month gives the month and the year to it, which in January are one.
      const figures = record.raw.some(({ reader }) => reader === 'monthly-table') && !record.release.id.endsWith('-01') ? 2 : 1;
      // A figure that is worked out has a row for each of its operands.
      const derived = record.raw.some(({ reader }) => reader === 'derived-table');
      const operands = kept.observations.reduce((sum, { derivation }) => sum + Math.max(0, (derivation?.operands.length ?? 0) - 1), 0);
      expect([record.release.id, rowsOf(kept) + (derived ? operands : 0) + duplicates + excluded]).toEqual([
        record.release.id,
        tabular ? read * figures : 0,
      ]);
    }
  });

  test('the only repeats in the Direction of Trade are 453 rows with Australia as partner and 35 of Nicaragua in the Direction of Trade', () => {
    const repeats = assembly.releases
      .filter((release) => release.duplicates > 0)
      .map(({ record, duplicates }) => [record.release.id, duplicates]);
    expect(repeats).toEqual([['imf-dots/2022-02', 488]]);
  });

  test('a second build gives identical bytes, and the stored tables are those bytes', async () => {
    const again = await assembleDatasets(await readStored());
    expect([...again.outputs]).toEqual([...assembly.outputs]);
    for (const [path, text] of again.outputs) {
      if (path.startsWith('datasets/')) expect([path, await readFile(`${packageFolder}/${path}`, 'utf8')]).toEqual([path, text]);
    }
  });

  test('every row of every part satisfies its schema', () => {
    for (const part of Object.values(assembly.parts)) {
      for (const row of part.observations) observationSchema.parse(row);
      for (const row of part.indicators) indicatorValueSchema.parse(row);
      for (const row of part.events) eventSchema.parse(row);
    }
  });

  test('all parts together are a valid dataset', () => {
    const all = Object.values(assembly.parts);
    const { catalogue } = assembly.parts;
    const lists = Object.keys(catalogue).map((key) => {
      const rows = all.flatMap((part) => part[key as keyof typeof part] as readonly { readonly id?: string; readonly code?: string }[]);
      const isNamed = ['economies', 'sources', 'releases', 'licences', 'studies', 'indicatorRegistry'].includes(key); // each part lists those its rows refer to
      return [key, isNamed ? [...new Map(rows.map((row) => [row.code ?? row.id, row])).values()] : rows];
    });
    const dataset: unknown = {
      id: 'sogdia',
      version: assembly.datasetPackage.version,
      contentHash: assembly.datasetPackage.contentHash,
      ...Object.fromEntries(lists),
    };
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
  });

  test('every economy of the totals is in the registry', () => {
    const codes = new Set(assembly.parts.totals.observations.flatMap((row) => [row.reporter, row.partner]));
    for (const code of codes) expect(findEconomy(assembly.parts.catalogue, code).code).toBe(code);
  });

  test('a name that nobody mapped stops the build', async () => {
    const [first, ...rest] = files.releases.filter((release) => release.record.release.id === 'un-comtrade/2025-04');
    const { KAZ: _, ...map } = first?.names.map ?? {};
    const broken = first === undefined ? [] : [{ ...first, names: { map, excluded: [] } }, ...rest];
    const { faults } = await assembleDatasets({ ...files, policies: [], releases: broken });
    expect(faults.filter((fault) => fault.check === 'names').map((fault) => fault.subject)).toEqual(Array(10).fill('KAZ'));
  });

  test('a raw file with another digit stops the build and prints both checksums', async () => {
    const releases = files.releases.filter((release) => release.record.release.id === 'gacc/2020-01');
    const changed = releases.map((release) => ({
      ...release,
      texts: new Map([...release.texts].map(([path, text]) => [path, text.replace('2499028927', '2499028928')])),
    }));
    const { faults } = await assembleDatasets({ ...files, policies: [], absences: [], releases: changed });
    expect(faults.filter((fault) => fault.check === 'files').map((fault) => fault.sentence)).toEqual([
      expect.stringMatching(
        /^changed file: gacc\/2020-01\/raw\/trade\.csv has \d+ bytes and SHA-256 [0-9a-f]{64}; expected \d+ and [0-9a-f]{64}$/,
      ),
    ]);
  });
});

describe('figures by product', () => {
  test('stand in one revision of the Harmonized System for each report of a year to UN Comtrade', () => {
    const comtrade = new Set(
      Object.values(assembly.parts).flatMap((part) => part.sources.filter(({ licence }) => licence === 'un-comtrade').map(({ id }) => id)),
    );
    const rows = observations.filter(({ source, product }) => comtrade.has(source) && product.startsWith('HS'));
    const revisions = Map.groupBy(rows, ({ reporter, period }) => `${reporter} ${period}`);
    expect(revisions.size).toBeGreaterThan(40);
    const mixed = [...revisions].map(([report, of]) => [report, ...new Set(of.map(({ product }) => product.split(':')[0]))]);
    expect(mixed.filter(([, ...found]) => found.length > 1)).toEqual([]);
  });

  test('are held of mineral fuels in three records and of the base metals in China’s trade with Kazakhstan', () => {
    const count = (pattern: RegExp): number =>
      observations.filter(({ product, status }) => pattern.test(product) && status !== 'reconciled').length;
    expect([count(/^HS\d+:27$/), count(/^HS\d+:(78|79|81)$/)]).toEqual([50, 62]);
  });
});

describe('the corrections', () => {
  test('every correction is still needed: it finds the figure it expects', () => {
    const ids = files.releases.flatMap((release) => release.corrections.map((correction) => correction.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
    expect(assembly.faults.filter((fault) => fault.check === 'corrections')).toEqual([]);
  });

  test('a turnover that the paper’s growth rate gives is the paper’s, beside the one that customs’ own rate gives', () => {
    const turnover = observations.filter(
      ({ reporter, partner, flow, period }) => `${reporter} ${partner} ${flow} ${period}` === 'CHN UZB turnover 2022',
    );
    expect(turnover.map(({ value, status, source, printed, derivation }) => [value, status, source, printed, derivation?.formula])).toEqual(
      [
        [9_661_835_749, 'from-the-paper', 'zhang-2025', null, 'V / (1 + g)'],
        [9_655_172_414, 'derived', 'eurasianet-2024-02-02', null, 'V / (1 + g)'],
      ],
    );
  });

  test("Kazakhstan's reports of 2020-2022 to UN Comtrade are incomplete, and never chosen", () => {
    const incomplete = observations.filter((row) => row.product === 'TOTAL' && row.flags.includes('report-incomplete'));
    expect(incomplete.map((row) => `${row.reporter} ${row.flow} ${row.period} ${row.release} ${row.value}`)).toEqual([
      'KAZ export 2020 un-comtrade/2026-03 6836749156',
      'KAZ export 2021 un-comtrade/2026-03 6851902441',
      'KAZ export 2022 un-comtrade/2026-03 10461770664',
      'KAZ import 2020 un-comtrade/2026-03 1955285758',
      'KAZ import 2021 un-comtrade/2026-03 2424023173',
      'KAZ import 2022 un-comtrade/2026-03 3575000793',
    ]);
    for (const id of ['first', 'latest']) {
      const choose = chooseByPolicy(observations, policy(id));
      expect([2020, 2021, 2022].map((year) => choose({ reporter: 'KAZ', partner: 'CHN', flow: 'import', year })?.release)).toEqual(
        Array(3).fill('stat-gov-kz/2023'),
      );
    }
  });

  test("the exports of 2017 with one source only say so, and Kyrgyzstan's is in conflict", () => {
    const flagged = observations.filter(
      (row) => row.release === 'imf-dots/2022-02' && row.flags.some((flag) => flag === 'single-source' || flag === 'conflicting-sources'),
    );
    expect(flagged.map((row) => `${row.partner} ${row.period} ${row.flags.join()} ${row.confidence}`)).toEqual([
      'KGZ 2017 conflicting-sources low',
      'TJK 2017 single-source medium',
      'TKM 2017 single-source medium',
      'UZB 2017 single-source medium',
    ]);
  });
});

describe('the source policies', () => {
  test('first gives the earliest table held of each of the 110 cells of 2013 to 2023, a text only where no table holds it', () => {
    const choose = chooseByPolicy(observations, policy('first'));
    const expected = cells('published-totals/cells.csv');
    expect(expected).toHaveLength(110);
    const found = expected.map(({ year, partner, flow }) => ({
      year,
      partner,
      flow,
      value: Math.round(choose({ reporter: 'CHN', partner, flow, year: Number(year) })?.value ?? Number.NaN),
    }));
    expect(found).toEqual(expected);
  });

  test('first sums to the first prints held of the five, 2013 to 2023, in billion US dollars', () => {
    const choose = chooseByPolicy(observations, policy('first'));
    const published = [50.27, 45.01, 32.62, 30.05, 36.29, 41.8, 46.48, 38.56, 49.42, 70.23, 89.38];
    published.forEach((billions, index) => {
      expect(Math.abs(totalOfFive(choose, 2013 + index) / 1e9 - billions)).toBeLessThan(0.05);
    });
  });

  test('latest holds the revised imports of 2018-2020 and the exact Kazakh figures of 2023', () => {
    const choose = chooseByPolicy(observations, policy('latest'));
    const imports = (partner: string) =>
      [2018, 2019, 2020].map((year) =>
        ((choose({ reporter: 'CHN', partner, flow: 'import', year })?.value ?? Number.NaN) / 1e9).toFixed(2),
      );
    expect({ KAZ: imports('KAZ'), TKM: imports('TKM'), UZB: imports('UZB') }).toEqual({
      KAZ: ['8.09', '8.86', '10.37'],
      TKM: ['6.44', '9.63', '8.50'],
      UZB: ['1.50', '2.37', '1.62'],
    });
    expect([2018, 2019, 2020].map((year) => (totalOfFive(choose, year) / 1e9).toFixed(1))).toEqual(['38.8', '47.1', '41.7']);
    expect(choose({ reporter: 'CHN', partner: 'KAZ', flow: 'export', year: 2023 })?.value).toBe(24_696_909_997);
  });

  test('both policies reach back to 1992 for each of the five', () => {
    for (const id of ['first', 'latest']) {
      const choose = chooseByPolicy(observations, policy(id));
      for (const partner of five)
        expect(choose({ reporter: 'CHN', partner, flow: 'export', year: 1992 })?.release).toBe('imf-dots/2022-02');
    }
  });

  test("both policies cover the partner's records of four, and China's trade with the world, 2013 to 2023", () => {
    for (const id of ['first', 'latest']) {
      const choose = chooseByPolicy(observations, policy(id));
      for (let year = 2013; year <= 2023; year += 1) {
        for (const reporter of ['KAZ', 'UZB', 'KGZ', 'TJK'])
          expect(choose({ reporter, partner: 'CHN', flow: 'import', year }), `${reporter} ${year}`).not.toBeNull();
        expect(choose({ reporter: 'CHN', partner: 'WLD', flow: 'export', year }), `CHN WLD ${year}`).not.toBeNull();
      }
    }
  });

  test('Turkmenistan has no record of its own after 1999: nothing is chosen, and the absence says why', () => {
    const choose = chooseByPolicy(observations, policy('latest'));
    for (let year = 2000; year <= 2025; year += 1) {
      for (const partner of ['CHN', 'WLD']) expect(choose({ reporter: 'TKM', partner, flow: 'export', year })).toBeNull();
    }
    expect(files.absences.find((absence) => absence.reporter === 'TKM' && absence.to >= 2023)).toMatchObject({
      from: 2000,
      reason: 'no-own-report',
    });
  });

  test("Uzbekistan's goods come from UN Comtrade where it has them; the national figures say that they hold services", () => {
    const choose = chooseByPolicy(observations, policy('first'));
    const chosen = [2013, 2017, 2023].map((year) => choose({ reporter: 'UZB', partner: 'CHN', flow: 'import', year }));
    expect(chosen.map((row) => [row?.release, row?.flags])).toEqual([
      ['stat-uz/2023', ['goods-and-services']],
      ['un-comtrade/2026-03', []],
      ['un-comtrade/2026-03', []],
    ]);
  });
});

describe('the Direction of Trade', () => {
  test('its figures are whole dollars', () => {
    const broken = observations.filter((row) => row.release === 'imf-dots/2022-02' && !Number.isInteger(row.value));
    expect(broken).toEqual([]);
  });

  test('its Chinese rows equal the figures transcribed apart from it', () => {
    const rows = new Map(
      observations
        .filter((row) => row.release === 'imf-dots/2022-02')
        .map((row) => [`${row.reporter} ${row.partner} ${row.flow} ${row.period}`, row]),
    );
    const expected = cells('imf-dots/china-cells.csv');
    expect(expected).toHaveLength(90);
    for (const { year, partner, flow, value } of expected) {
      expect(Math.round(rows.get(`CHN ${partner} ${flow} ${year}`)?.value ?? Number.NaN), `${partner} ${flow} ${year}`).toBe(value);
    }
  });

  test('the CIF/FOB test finds Turkmenistan in every year from 2004 to 2020, Uzbekistan to 1999, and two reporters of 2019', () => {
    const years = new Map<string, Set<string>>();
    for (const row of observations.filter((candidate) => candidate.findings?.some(({ kind }) => kind === 'copied-mirror'))) {
      years.set(row.reporter, (years.get(row.reporter) ?? new Set()).add(row.period));
    }
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    expect(Object.fromEntries([...years].map(([reporter, found]) => [reporter, [...found].sort()]))).toEqual({
      TKM: ['1993', '1994', ...range(2004, 2020)],
      UZB: range(1992, 1999),
      KAZ: ['1992', '1993'],
      TJK: ['1992'],
      ARE: ['2019'],
      IRN: ['2019'],
    });
  });
});

describe('rows of 2023 that come from the paper', () => {
  test('first takes them, flagged, so that no claim of the paper is checked against itself unseen', () => {
    const choose = chooseByPolicy(observations, policy('first'));
    const flows = five.flatMap((partner) =>
      (['export', 'import'] as const).map((flow) => choose({ reporter: 'CHN', partner, flow, year: 2023 })),
    );
    const fromPaper = flows.filter((row) => row?.status === 'from-the-paper');
    expect(fromPaper.map((row) => `${row?.partner} ${row?.flow} ${row?.source} ${row?.printed?.value}`)).toEqual([
      'UZB export zhang-2025 12.4',
      'KGZ export zhang-2025 19.7',
      'TJK export zhang-2025 undefined',
    ]);
  });
});

describe('the indicators that bases need', () => {
  const years = Array.from({ length: 11 }, (_, index) => String(2013 + index));
  const sixes = [...five, 'CHN'];

  test.each([
    ['gdp', sixes],
    ['population', sixes],
    ['yuan-per-dollar', ['CHN']],
    ['us-deflator-factor-to-2023', ['USA']],
  ])('%s is there for every year from 2013 to 2023', (indicator, economies) => {
    const found = new Set(
      assembly.parts.context.indicators
        .filter((row) => row.indicator === indicator && row.value !== null)
        .map((row) => `${row.economy} ${row.period}`),
    );
    for (const economy of economies) for (const year of years) expect(found.has(`${economy} ${year}`), `${economy} ${year}`).toBe(true);
  });

  test("the newest vintage of an indicator comes first: Turkmenistan's product of 2023 is 45.9, then 59.9 billion", () => {
    const values = assembly.parts.context.indicators.filter(
      (row) => row.indicator === 'gdp' && row.economy === economyCodeSchema.parse('TKM') && row.period === '2023',
    );
    expect(values.map((row) => `${row.release} ${((row.value ?? Number.NaN) / 1e9).toFixed(1)}`)).toEqual([
      'world-bank-wdi/2026-01 45.9',
      'world-bank-wdi-gdp/2024 59.9',
    ]);
  });
});

describe('the events', () => {
  test('no event stands twice, and those on charts have a kind and a source', () => {
    const { events, sources } = assembly.parts.events satisfies Pick<Dataset, 'events' | 'sources'>;
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    const known = new Set<string>(sources.map((source) => source.id));
    for (const event of events.filter((candidate) => candidate.onCharts))
      expect([event.kind !== '', known.has(event.source)]).toEqual([true, true]);
    expect(events.filter((event) => event.onCharts)).toHaveLength(20);
  });

  test('an end is never before its beginning', () => {
    for (const { date, end } of assembly.parts.events.events) if (end !== null) expect(end >= date.slice(0, end.length)).toBe(true);
  });
});

describe('the nomenclatures', () => {
  test('have 21 sections and 96 chapters of the Harmonized System and ten sections of SITC, each chapter under its section', () => {
    const count = (id: string, level: string): number =>
      files.nomenclatures.find((one) => one.id === id)?.items.filter((item) => item.level === level).length ?? 0;
    expect([count('HS', 'section'), count('HS', 'chapter'), count('SITC', 'section')]).toEqual([21, 96, 10]);
    const [system] = files.nomenclatures;
    expect(system?.items.find(({ code }) => code === '27')).toMatchObject({ parent: 'V', level: 'chapter' });
    for (const { level, names } of system?.items ?? []) expect(level !== 'section' || (names.zh !== null && names.ru !== null)).toBe(true);
  });

  test('call every code by a short name in each language: distinct within its level, and at most 32 columns wide in English and Chinese, 36 in Russian', () => {
    const widest = { en: 32, zh: 32, ru: 36 } as const;
    for (const { id, levels, items } of files.nomenclatures) {
      for (const level of levels) {
        const codes = items.filter((item) => item.level === level.id);
        for (const language of ['en', 'zh', 'ru'] as const) {
          const names = codes.map(({ names: long, short }) => (short ?? long)[language] ?? '');
          expect([id, level.id, language, names.filter((name, at) => name === '' || names.indexOf(name) !== at)]).toEqual([
            id,
            level.id,
            language,
            [],
          ]);
          expect(names.filter((name) => columnsOf(name) > widest[language])).toEqual([]);
        }
      }
    }
  });

  test('name every chapter that a group of goods begins with, and every revision that a figure has', () => {
    const chapters = new Set(files.nomenclatures.flatMap(({ items }) => items.map(({ code }) => code)));
    for (const { products } of files.productSets)
      for (const product of products) expect(chapters).toContain(product.split(':')[1]?.slice(0, 2));
    const revisions = new Set(files.nomenclatures.flatMap((one) => one.revisions));
    const used = new Set(observations.map(({ product }) => product.split(':')[0] ?? ''));
    expect([...used].filter((revision) => !['TOTAL', 'NATIONAL'].includes(revision) && !revisions.has(revision))).toEqual([]);
  });
});

/** How many columns of a terminal a name takes: two for a Chinese character. */
function columnsOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1), 0);
}
