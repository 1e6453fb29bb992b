import type { Dataset } from '@sogdia/core/model';

/**
 * The units that datasets count in, and by which power of ten each unit that files print, in small letters, is one of them. A ton that may be
 * that of the United States (`tons`, `short tons`) is none of them.
 */
export const quantityUnits = {
  kg: {
    kg: 0,
    kgs: 0,
    kilogram: 0,
    kilograms: 0,
    kilogramme: 0,
    kilogrammes: 0,
    'weight in kilograms': 0,
    'net weight (kg)': 0,
    'net mass (kg)': 0,
    千克: 0,
    公斤: 0,
    кг: 0,
    килограмм: 0,
    килограммы: 0,
    '100 kg': 2,
    '100kg': 2,
    quantity_in_100kg: 2,
    t: 3,
    tonne: 3,
    tonnes: 3,
    'metric ton': 3,
    'metric tons': 3,
    '1000 kg': 3,
    吨: 3,
    т: 3,
    тонна: 3,
    тонны: 3,
    тонн: 3,
    'thousand tonnes': 6,
    'тыс. тонн': 6,
    万吨: 7,
    'million tonnes': 9,
  },
  items: {
    u: 0,
    item: 0,
    items: 0,
    'number of items': 0,
    number: 0,
    no: 0,
    'no.': 0,
    piece: 0,
    pieces: 0,
    pcs: 0,
    'p/st': 0,
    unit: 0,
    units: 0,
    台: 0,
    辆: 0,
    个: 0,
    件: 0,
    шт: 0,
    'шт.': 0,
    штук: 0,
    'thousand items': 3,
    'тыс. шт.': 3,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

type Indicator = Dataset['indicatorRegistry'][number];

/** The topics of indicators by those of the World Bank. */
export const indicatorTopics: Readonly<Record<string, Indicator['topic']>> = { Development: 'economy', Tariff: 'trade-policy' };

/** The units of indicators as a dataset has them. */
export const indicatorUnits: Readonly<
  Record<string, { readonly engine: Indicator['unit']['engine']; readonly printed: string; readonly names: Indicator['unit']['names'] }>
> = {
  'US dollars': { engine: 'usd', printed: 'USD', names: { en: 'US dollars', zh: '美元', ru: 'долларов США' } },
  'per cent': { engine: 'ratio', printed: 'percent', names: { en: 'per cent', zh: '%', ru: '%' } },
  count: { engine: 'quantity', printed: 'count', names: { en: 'count', zh: '个', ru: 'штук' } },
  index: { engine: 'index', printed: 'index', names: { en: 'index', zh: '指数', ru: 'индекс' } },
};
