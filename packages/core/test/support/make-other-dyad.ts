import { type Dataset, economySchema, groupSchema, type Observation, productSchema, studySchema } from '../../src/index.ts';
import { makeClaim } from './make-claims.ts';
import { makeDataset, makeObservation } from './make-dataset.ts';

const names: readonly (readonly [code: string, en: string, zh: string, ru: string])[] = [
  ['DEU', 'Germany', '德国', 'Германия'],
  ['FRA', 'France', '法国', 'Франция'],
  ['NLD', 'Netherlands', '荷兰', 'Нидерланды'],
  ['BRA', 'Brazil', '巴西', 'Бразилия'],
  ['ARG', 'Argentina', '阿根廷', 'Аргентина'],
  ['URY', 'Uruguay', '乌拉圭', 'Уругвай'],
];

const partners = ['BRA', 'ARG', 'URY'];
const [first, last] = [2015, 2020];

/** What Germany and each partner recorded of a year: Germany's exports are 12, 6 and 1 billion in 2015 and grow by a tenth of that a year. */
function recordsOf(year: number): readonly Observation[] {
  const grown = 1 + (year - first) / 10;
  return partners.flatMap((partner, index) => {
    const value = ([12e9, 6e9, 1e9][index] as number) * grown;
    const mirror = { reporter: partner, partner: 'DEU', source: 'office', release: 'office/first', period: year };
    return [
      makeObservation({ reporter: 'DEU', partner, period: year, value }),
      makeObservation({ reporter: 'DEU', partner, period: year, flow: 'import', value: value / 2 }),
      makeObservation({ ...mirror, flow: 'import', value: value * 1.2 }),
      makeObservation({ ...mirror, flow: 'export', value: value * 0.4 }),
    ];
  });
}

/** Germany's trade with the world, and of the last year a month and a chapter, which are in no yearly total. */
function beside(): readonly Observation[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    ...years.flatMap((period) =>
      (['export', 'import'] as const).map((flow) => makeObservation({ reporter: 'DEU', partner: 'WLD', flow, period, value: 900e9 })),
    ),
    makeObservation({ reporter: 'DEU', partner: 'BRA', period: '2020-03', value: 1.5e9 }),
    makeObservation({ reporter: 'DEU', partner: 'BRA', period: 2020, product: productSchema.parse('HS2022:87'), value: 3e9 }),
  ];
}

/**
 * An invented dataset of another part of the world: Germany, a member of the group EU27, and the three of MERCOSUR from 2015 to 2020 in both
 * records, with months, a chapter of products and a study of its own.
 */
export function makeOtherDyad(): Dataset {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const group = (code: string, en: string, zh: string, ru: string, members: readonly string[]) =>
    groupSchema.parse({ code, comtrade: null, names: { en, zh, ru }, members, source: 'invented for tests' });
  return makeDataset({
    economies: names.map(([code, en, zh, ru]) =>
      economySchema.parse({
        code,
        kind: 'country',
        iso2: code.slice(0, 2),
        isoNumeric: null,
        comtrade: null,
        customs: null,
        baci: null,
        names: { en, zh, ru },
      }),
    ),
    groups: [
      group('EU27', 'European Union', '欧盟', 'Европейский союз', ['DEU', 'FRA', 'NLD']),
      group('MERCOSUR', 'Mercosur', '南方共同市场', 'Меркосур', partners),
    ],
    indicatorRoles: [],
    observations: [...years.flatMap(recordsOf), ...beside()],
    studies: [
      studySchema.parse({
        id: 'rhine-and-plate',
        title: 'Rhine and Plate',
        source: 'text',
        release: 'text/first',
        question: { reporter: 'DEU', partners, group: 'MERCOSUR', from: first, to: last, neighbours: [] },
        views: [{ name: 'chart-1', query: 'measure=export' }],
        conclusions: { member: 'BRA', factors: [1.06, 1.1] },
        spellings: {
          guessed: partners,
          names: [['Argentine Republic', 'ARG']],
          adjectives: [['German', 'DEU']],
          capitals: [['Berlin', 'DEU']],
        },
        statedValues: [],
        milestones: [],
        claims: [
          makeClaim('R1', 'every(2015..2020, balance(DEU, MERCOSUR) > 0) and argmax(export(DEU, *), 2020) == BRA'),
          makeClaim('R2', 'every(2015..2020, export(DEU, BRA) < export(DEU, ARG))'),
        ],
        retiredClaims: [],
        verdicts: [],
      }),
    ],
  });
}
