import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec } from '../../../src/index.ts';
import { outlineSchema, placeSchema } from '../../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const from = { source: 'customs', release: 'customs/first' } as const;
const note = 'Borders as they are in fact held.';
const outline = outlineSchema.parse({
  economy: 'KAZ',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [50, 40],
        [50, 50],
        [80, 50],
        [80, 40],
        [50, 40],
      ],
    ],
  },
  note,
  ...from,
});
const place = (id: string, kind: string, more: object) =>
  placeSchema.parse({
    id,
    kind,
    names: { en: id, zh: null, ru: null },
    economies: ['KAZ'],
    isSchematic: false,
    facts: [],
    ...from,
    ...more,
  });
const line = {
  type: 'LineString',
  coordinates: [
    [50, 45],
    [80, 45],
  ],
};
const dataset: Dataset = {
  ...makeDataset({ observations: [makeObservation({ partner: 'KAZ', period: 2013, value: 100 })] }),
  outlines: [outline],
  places: [
    place('pipe', 'gas-pipeline', { geometry: line, isSchematic: true }),
    place('gate', 'border-post', { geometry: { type: 'Point', coordinates: [80, 45] } }),
    place('capital', 'capital', { geometry: { type: 'Point', coordinates: [71, 51] } }),
    place('nowhere', 'railway', { geometry: null }),
  ],
};
const view = (query: string) => computeView(dataset, decodeViewSpec(askedWorld, `measure=export&partners=KAZ&years=2013&${query}`));

describe('computeView(dataset, spec) of a map', () => {
  it('carries the outlines, and the ways and border posts that have a place on it', () => {
    const { map } = view('chart=map');
    expect(map?.outlines.map(({ economy }) => economy)).toEqual(['KAZ']);
    expect(map?.places.map(({ id }) => id)).toEqual(['pipe', 'gate']);
  });

  it('says whose borders are drawn, and that dashed lines are schematic', () => {
    const { notes } = view('chart=map');
    expect(notes).toContain(note);
    expect(notes).toContain('Dashed lines on the map join places; they don’t show the actual route.');
  });

  it('a view in another form carries no map, and no notes of one', () => {
    expect(view('chart=column').map).toBeUndefined();
    expect(view('chart=column').notes).not.toContain(note);
  });
});
