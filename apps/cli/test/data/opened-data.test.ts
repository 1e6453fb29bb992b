import { computeView, studyViews, type View } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { everyPart, shippedData } from '../../src/data/opened-data.ts';

const views = studyViews(shippedData.scope);
const words = ({ title, subtitle, series, agreement, description, notes, sources }: View) => [
  [title, subtitle, description, notes],
  [series, agreement, sources],
];

describe('shippedData.partsOf(spec)', () => {
  it.each(views)('has all that $name says, its agreement with the study among it', async ({ spec }) => {
    const some = computeView(await shippedData.load(shippedData.partsOf(spec)), spec);
    expect(words(some)).toEqual(words(computeView(await shippedData.load(everyPart), spec)));
  });

  it('has the indicators for the one figure of which the study states rates that an office printed too', () => {
    const held = views.filter(({ spec }) => 'measures' in spec && shippedData.partsOf(spec).includes('context'));
    expect(held.map(({ name }) => name)).toEqual(['figure-2']);
  });
});
