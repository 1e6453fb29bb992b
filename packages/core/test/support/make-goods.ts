import type { Dataset, Observation } from '../../src/index.ts';
import { datasetSchema, productSchema } from '../../src/model/index.ts';
import { type DatasetDraft, makeDataset, makeObservation, type ObservationDraft } from './make-dataset.ts';

const names = (en: string, zh: string | null = null, ru: string | null = null) => ({ en, zh, ru });
const item = (code: string, level: string, parent: string | null, en: string, zh: string | null = null) => ({
  code,
  level,
  parent,
  names: names(en, zh),
});

/** An invented nomenclature of two sections, four chapters and two headings, another of two sections, and a set of codes. */
const registry = {
  nomenclatures: [
    {
      id: 'HS',
      names: names('Harmonized System'),
      revisions: ['HS2012', 'HS2017'],
      levels: [
        { id: 'section', names: names('sections') },
        { id: 'HS2', names: names('chapters') },
        { id: 'HS4', names: names('headings') },
      ],
      items: [
        item('V', 'section', null, 'Minerals'),
        item('XVI', 'section', null, 'Machines'),
        item('26', 'HS2', 'V', 'Ores', '矿砂'),
        item('27', 'HS2', 'V', 'Mineral fuels', '矿物燃料'),
        item('84', 'HS2', 'XVI', 'Boilers and machinery'),
        item('85', 'HS2', 'XVI', 'LED lamps and electrical machinery'),
        item('2709', 'HS4', '27', 'Crude oil'),
        item('2711', 'HS4', '27', 'Gas'),
      ],
      source: 'office',
    },
    {
      id: 'SITC',
      names: names('Standard International Trade Classification'),
      revisions: ['SITC3'],
      levels: [{ id: 'section', names: names('sections') }],
      items: [item('3', 'section', null, 'Fuels'), item('7', 'section', null, 'Machinery')],
      source: 'office',
    },
  ],
  productSets: [
    { id: 'energy', names: names('Energy'), products: ['HS2017:27', 'HS2017:26'], note: null, source: 'office' },
    { id: 'machinery', names: names('Machinery'), products: ['HS2017:84', 'HS2017:85'], note: null, source: 'office' },
  ],
};

/** A dataset of tests with registries of goods. */
export function makeDatasetOfGoods(draft: DatasetDraft): Dataset {
  return datasetSchema.parse({ ...makeDataset(draft), ...registry });
}

/** An invented observation of goods: China's export of chapter 27 to Kazakhstan in 2013, unless the draft says otherwise. */
export function makeGoods(product: string, value: number, draft: ObservationDraft = {}): Observation {
  return makeObservation({ product: productSchema.parse(product), value, ...draft });
}
