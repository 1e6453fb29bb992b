import type { Dataset } from '../src/index.ts';
import { datasetSchema, type NomenclatureItem, nomenclatureSchema, productSchema } from '../src/model/index.ts';
import { makeDataset, makeObservation } from '../test/support/make-dataset.ts';
import { seededNumbers } from './trade-table.ts';

const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
const chapters = 75;
const headingsOfChapter = 4;
const codesOfHeading = 5;

/** What is asked of the made-up trade, by whatever level, transform and record: every year that it has. */
export const wholeTrade = `measure=export&partners=KAZ&vintage=latest&years=${years[0]}-${years.at(-1)}&by=product`;

/**
 * Made-up exports of China to Kazakhstan, as large as what two economies publish of each other: 1,500 six-digit codes of 75 chapters in 20
 * years, in the records of both, 60,000 observations in all, beside the totals. Amounts over five powers of ten; the nomenclature is revised
 * on the way.
 */
export function makeTradeInGoods(seed: number): Dataset {
  const next = seededNumbers(seed);
  const items = makeItems();
  const codes = items.filter(({ level }) => level === 'HS6').map(({ code }) => code);
  const observations = years.flatMap((period) => {
    const own = codes.map(() => Math.round(10 ** (4 + 5 * next())));
    const mirror = own.map((value) => Math.round(value * (0.8 + 0.6 * next())));
    const partner = { reporter: 'KAZ', partner: 'CHN', flow: 'import', source: 'office', release: 'office/first' } as const;
    const rowsOf = (values: readonly number[], record: object) => [
      makeObservation({ ...record, period, value: Math.round(1.02 * values.reduce((sum, value) => sum + value, 0)) }),
      ...values.map((value, index) => makeObservation({ ...record, period, value, product: productOf(codes[index] ?? '', period) })),
    ];
    return [...rowsOf(own, {}), ...rowsOf(mirror, partner)];
  });
  return datasetSchema.parse({ ...makeDataset({ observations }), nomenclatures: [nomenclatureOf(items)] });
}

function productOf(code: string, period: number) {
  return productSchema.parse(`HS${period < 2012 ? 2007 : 2012}:${code}`);
}

/** Chapters, headings and six-digit codes, each named by its code. */
function makeItems(): readonly NomenclatureItem[] {
  const item = (code: string, level: string): NomenclatureItem => {
    const parent = code.length === 2 ? null : code.slice(0, -2);
    return { code, level, parent, names: { en: `Goods of ${code}`, zh: null, ru: null } };
  };
  const below = (codes: readonly string[], count: number): readonly string[] =>
    codes.flatMap((code) => Array.from({ length: count }, (_, index) => `${code}${String(index + 10)}`));
  const twoDigits = below([''], chapters);
  const fourDigits = below(twoDigits, headingsOfChapter);
  const sixDigits = below(fourDigits, codesOfHeading);
  return [twoDigits, fourDigits, sixDigits].flatMap((codes, level) => codes.map((code) => item(code, `HS${2 * level + 2}`)));
}

function nomenclatureOf(items: readonly NomenclatureItem[]) {
  const named = (en: string) => ({ en, zh: null, ru: null });
  return nomenclatureSchema.parse({
    id: 'HS',
    names: named('Harmonized System'),
    revisions: ['HS2007', 'HS2012'],
    levels: ['chapters', 'headings', 'codes'].map((level, index) => ({ id: `HS${2 * index + 2}`, names: named(level) })),
    items,
    source: 'office',
  });
}
