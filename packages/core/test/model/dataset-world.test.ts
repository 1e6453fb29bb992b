import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../src/index.ts';
import { datasetSchema } from '../../src/model/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const dataset = makeDataset({ observations: [makeObservation()] });
const messagesOf = (draft: object): readonly string[] => validateDataset({ ...dataset, ...draft }).map(({ message }) => message);
const [china, kazakhstan] = dataset.economies;
const [group] = dataset.groups;

describe('validateDataset(input), on the economies and groups of a dataset', () => {
  it('finds nothing wrong where every code is listed', () => {
    expect(messagesOf({})).toEqual([]);
  });

  it('names each code that rows use and nothing lists', () => {
    const rows = { observations: [{ ...makeObservation(), partner: 'DEU' }] };
    expect(messagesOf(rows)).toEqual(['observations[0].partner: DEU; expected a code that economies or groups lists']);
    const indicator = { indicator: 'a', economy: 'FRA', period: '2013', value: 1, text: null, unit: 'ratio', note: null };
    const cited = { status: 'printed', confidence: 'high', source: 'customs', release: 'customs/first' };
    expect(messagesOf({ indicators: [{ ...indicator, ...cited }] })).toEqual([
      'indicators[0].economy: FRA; expected a code that economies or groups lists',
    ]);
  });

  it('takes all partners together for listed, and refuses an economy of that code', () => {
    expect(messagesOf({ observations: [{ ...makeObservation(), partner: 'WLD' }] })).toEqual([]);
    expect(messagesOf({ economies: [...dataset.economies, { ...china, code: 'WLD' }] })).toEqual([
      `economies[${dataset.economies.length}].code: WLD; expected another code; this one means all partners`,
    ]);
  });

  it('refuses a code that stands for two', () => {
    expect(messagesOf({ economies: [...dataset.economies, china] })).toEqual([
      `economies[${dataset.economies.length}]: CHN; expected each once; it is also at economies[0]`,
    ]);
    expect(messagesOf({ groups: [group, { ...group, code: 'KAZ' }] })).toEqual([
      'groups[1].code: KAZ; expected a code that no economy has',
    ]);
  });

  it('refuses a member that is no economy of the dataset', () => {
    expect(messagesOf({ economies: [china, kazakhstan] })[0]).toBe('groups[0].members[1]: UZB; expected a code that economies lists');
  });

  it('refuses to offer what it does not list', () => {
    expect(messagesOf({ offered: ['KAZ', 'WLD', 'CA5', 'DEU'] })).toEqual([
      'offered[3]: DEU; expected a code that economies or groups lists',
    ]);
  });
});

const names = { en: 'a name', zh: null, ru: null };
const cited = { source: 'customs', release: 'customs/first' };

describe('validateDataset(input), on the registries of a dataset', () => {
  const indicator = {
    id: 'trains',
    topic: 'connectivity',
    names: { en: { short: 'Trains', phrase: 'number of trains' }, zh: null, ru: null },
    description: null,
    unit: { engine: 'quantity', names: { en: 'trains', zh: '列', ru: 'поездов' } },
    frequency: 'year',
    better: null,
    sources: ['customs'],
  };

  it('takes a dataset without registries for whole', () => {
    const { indicatorRegistry, places, outlines, nomenclatures, productSets, concordances } = datasetSchema.parse(dataset);
    expect([indicatorRegistry, places, outlines, nomenclatures, productSets, concordances]).toEqual([[], [], [], [], [], []]);
  });

  it('refuses an id of an indicator that is a sentence, one that stands twice, and bounds that nothing lists', () => {
    expect(messagesOf({ indicatorRegistry: [{ ...indicator, id: 'Trains of a year' }] })).toHaveLength(1);
    expect(messagesOf({ indicatorRegistry: [indicator, indicator] })).toEqual([
      'indicatorRegistry[1]: trains; expected each once; it is also at indicatorRegistry[0]',
    ]);
    expect(messagesOf({ indicatorRegistry: [{ ...indicator, bounds: { lower: 'trains', upper: 'wagons' } }] })).toEqual([
      'indicatorRegistry[0].bounds.upper: wagons; expected an id in indicatorRegistry',
    ]);
  });

  it('holds places, their facts and outlines against the economies and the sources of the dataset', () => {
    const fact = { fact: 'length', names, period: '', value: 1, text: null, unit: 'km', status: 'printed', confidence: 'high', note: null };
    const place = { id: 'a-road', kind: 'road', names, economies: ['KAZ'], geometry: null, isSchematic: false, ...cited };
    expect(messagesOf({ places: [{ ...place, facts: [{ ...fact, ...cited }] }] })).toEqual([]);
    const draft = { places: [{ ...place, economies: ['DEU'], facts: [{ ...fact, ...cited, source: 'nobody' }] }] };
    expect(messagesOf(draft)).toEqual([
      'places[0].economies[0]: DEU; expected a code that economies or groups lists',
      'places[0].facts[0].source: nobody; expected an id in sources',
    ]);
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const outline = { economy: 'FRA', geometry: { type: 'Polygon', coordinates: [ring] }, note: null, ...cited };
    expect(messagesOf({ outlines: [outline] })).toEqual(['outlines[0].economy: FRA; expected a code that economies or groups lists']);
  });

  it('refuses a code of a nomenclature that stands twice, on no level of it or under no code of it', () => {
    const item = { code: '01', level: 'chapter', parent: null, names };
    const nomenclature = { id: 'HS', names, revisions: ['HS2017'], levels: [{ id: 'chapter', names }], source: 'customs' };
    const of = (...items: readonly object[]): readonly string[] => messagesOf({ nomenclatures: [{ ...nomenclature, items }] });
    expect(of(item)).toEqual([]);
    expect(of(item, item)).toEqual(['nomenclatures[0].items[1]: 01; expected each once; it is also at items[0]']);
    expect(of({ ...item, level: 'section' })).toEqual(['nomenclatures[0].items[0].level: section; expected a level of the nomenclature']);
    expect(of({ ...item, parent: 'I' })).toEqual(['nomenclatures[0].items[0].parent: I; expected a code of the same nomenclature']);
  });
});
