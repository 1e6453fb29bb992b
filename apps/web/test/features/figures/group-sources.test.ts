import { encodeViewSpec, studyViewSpec, studyViews } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { groupSources } from '../../../features/figures/group-sources.ts';
import { siteScope } from '../../../lib/dataset.ts';
import { viewOf } from '../../support/view-of.ts';

const both = viewOf(encodeViewSpec(siteScope, { ...studyViewSpec(siteScope, 'figure-2'), record: 'both' }));

describe('groupSources', () => {
  test.each(studyViews(siteScope).map(({ name }) => name))('keeps every source of %s once', (name) => {
    const { sources } = viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)));
    const kept = groupSources(sources, 'en').flatMap(({ publishers }) =>
      publishers.flatMap(({ titles }) => titles.map(({ source }) => source.id)),
    );
    expect(kept.toSorted()).toEqual(sources.map(({ source }) => source.id).toSorted());
  });

  test('names a release, its terms and a publisher once', () => {
    const groups = groupSources(both.sources, 'en');
    const releases = groups.map(({ releases: labels, licence }) => `${labels} ${licence.id}`);
    expect(new Set(releases).size).toBe(releases.length);
    expect(groups.length).toBeLessThan(both.sources.length);
    for (const { publishers } of groups) expect(new Set(publishers.map(({ name }) => name)).size).toBe(publishers.length);
  });

  test('tells the yearly files of a series by their years after the first', () => {
    const titles = groupSources(both.sources, 'en').flatMap(({ publishers }) => publishers.flatMap((publisher) => publisher.titles));
    const years = titles.filter(({ text }) => /^\d{4}$/.test(text));
    expect(years.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022', '2023']);
    for (const { source, text } of years) expect(source.title.endsWith(`, ${text}`)).toBe(true);
  });
});
