import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../../src/model/index.ts';
import { factsOfPlace, namesOfFacts } from '../../../src/workspace.ts';

const read = { status: 'printed', confidence: 'high', source: 'office', release: 'office/first', note: null };
const place = placeSchema.parse({
  id: 'river-bridge',
  kind: 'border-post',
  names: { en: 'River Bridge', zh: null, ru: null },
  economies: ['KAZ'],
  geometry: null,
  isSchematic: false,
  facts: [
    { fact: 'length', names: { en: 'length', zh: null, ru: null }, period: '', value: 3.5, text: null, unit: 'km', ...read },
    { fact: 'trains', names: { en: 'trains', zh: null, ru: null }, period: '2024', value: null, text: 'many', unit: 'text', ...read },
  ],
  source: 'office',
  release: 'office/first',
});

describe('factsOfPlace(place)', () => {
  it('gives each figure with its source, as it is printed, and what it is of', () => {
    const [length] = factsOfPlace(place);
    expect(length?.fact.fact).toBe('length');
    expect(length?.receipt).toMatchObject({
      kind: 'cell',
      value: 3.5,
      unit: 'quantity',
      printed: { value: '3.5', unit: 'km' },
      source: 'office',
      subject: { quantity: 'river-bridge-length', name: 'River Bridge: length', period: null },
    });
  });

  it('has an absence where the source gives words alone', () => {
    const trains = factsOfPlace(place)[1];
    expect(trains?.fact.text).toBe('many');
    expect(trains?.receipt).toMatchObject({
      kind: 'absence',
      value: { missing: 'text-only', of: 'river-bridge' },
      subject: { period: '2024' },
    });
  });
});

describe('namesOfFacts(places)', () => {
  it('calls each fact as its receipt does, and in the languages that have a name for place and fact', () => {
    const chinese = {
      ...place,
      names: { ...place.names, zh: '河桥' },
      facts: place.facts.map((fact) => ({ ...fact, names: { ...fact.names, zh: '长度' } })),
    };
    expect(namesOfFacts([chinese]).at(0)?.names).toEqual({
      en: { phrase: 'River Bridge: length' },
      zh: { phrase: '河桥：长度' },
      ru: null,
    });
    expect(namesOfFacts([place]).map(({ names }) => names.en?.phrase)).toEqual(
      factsOfPlace(place).map(({ receipt }) => receipt.subject.name),
    );
  });
});
