import { describe, expect, it } from 'vitest';
import { releaseSchema, sourceSchema, type ViewSource } from '../../../src/model/index.ts';
import { publicationsOf } from '../../../src/workspace.ts';
import { makeDataset } from '../../support/make-dataset.ts';

const { sources, releases, licences } = makeDataset({ observations: [] });
const [source, release, licence] = [sources[0], releases[0], licences[0]];

function released(label: string, title = 'Tables by month'): ViewSource {
  if (source === undefined || release === undefined || licence === undefined) throw new RangeError('the fixture has no source');
  return {
    source: sourceSchema.parse({ ...source, publisher: 'Customs', title, url: 'https://customs.example/tables' }),
    release: releaseSchema.parse({ ...release, label }),
    licence,
  };
}

describe('publicationsOf(sources, language)', () => {
  it('names each publication once, with its releases', () => {
    const told = publicationsOf([released('May'), released('June'), released('May', 'Yearbook')], 'en');
    expect(told.map(({ source: { title }, releases }) => [title, releases])).toEqual([
      ['Tables by month', 'May; June'],
      ['Yearbook', 'May'],
    ]);
  });

  it('counts more than two releases, and names the first and the last', () => {
    expect(
      publicationsOf(
        ['May', 'June', 'July'].map((label) => released(label)),
        'en',
      )[0]?.releases,
    ).toBe('3 editions, May to July');
  });

  it('puts the editions of one publication together, whose titles differ in their year alone', () => {
    const editions = [2016, 2017, 2018].map((year) => released(`Review ${year}`, `Review ${year}, movements`));
    const told = publicationsOf([...editions, released('Atlas', 'Atlas 2018, movements')], 'en');
    expect(told.map(({ source: { title }, releases }) => [title, releases])).toEqual([
      ['Review, movements', '3 editions, Review 2016 to Review 2018'],
      ['Atlas 2018, movements', 'Atlas'],
    ]);
  });

  it('lists nothing of no source', () => {
    expect(publicationsOf([], 'en')).toEqual([]);
  });
});
