import { expect, test } from 'vitest';
import { featuresOf } from '../../../src/claims/draft/phrases/features.ts';

test('featuresOf("points:home") points back to the economy whose trade a text is about, as `its` does', () => {
  expect(featuresOf('points:home')).toEqual({ party: { leaf: 'party', codes: [], points: 'its', isHome: true } });
  expect(featuresOf('points:its')).toEqual({ party: { leaf: 'party', codes: [], points: 'its' } });
});
