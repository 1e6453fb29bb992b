import { encodeViewSpec, studyViewSpec, studyViews } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { groupSources } from '../../../features/figures/group-sources.ts';
import { SourceLine, ViewSources } from '../../../features/figures/view-sources.tsx';
import { siteScope } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { viewOf } from '../../support/view-of.ts';

const both = viewOf(encodeViewSpec(siteScope, { ...studyViewSpec(siteScope, 'figure-2'), record: 'both' }));
const messages = messagesOf('en');

describe('groupSources', () => {
  test.each(studyViews(siteScope).map(({ name }) => name))('keeps every source of %s once', (name) => {
    const { sources } = viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)));
    const kept = groupSources(sources, 'en').flatMap(({ runs }) => runs.flatMap(({ titles }) => titles.map(({ source }) => source.id)));
    expect(kept.toSorted()).toEqual(sources.map(({ source }) => source.id).toSorted());
  });

  test('names a publisher once, and its releases once', () => {
    const publishers = groupSources(both.sources, 'en');
    expect(new Set(publishers.map(({ name }) => name)).size).toBe(publishers.length);
    expect(publishers.length).toBeLessThan(both.sources.length);
    for (const { runs } of publishers) expect(new Set(runs.map(({ releases }) => releases)).size).toBe(runs.length);
  });

  test('tells the yearly files of a series by their years after the first', () => {
    const titles = groupSources(both.sources, 'en').flatMap(({ runs }) => runs.flatMap((run) => run.titles));
    const years = titles.filter(({ text }) => /^\d{4}$/.test(text));
    expect(years.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022', '2023']);
    for (const { source, text } of years) expect(source.title.endsWith(`, ${text}`)).toBe(true);
  });
});

describe('ViewSources', () => {
  const markup = renderToStaticMarkup(<ViewSources view={both} language="en" messages={messages} />);

  test('says no terms, and where they stand', () => {
    for (const { licence } of both.references) expect(markup).not.toContain(licence.title);
    expect(markup).toContain('href="/en/data/#sources"');
  });
});

describe('SourceLine', () => {
  const publishers = [...new Set(both.sources.map(({ source }) => source.publisher))];
  const textOf = (view: Pick<typeof both, 'sources'>): string => renderToStaticMarkup(<SourceLine view={view} messages={messages} />);

  test('names each publisher of a view once, and of many the first two and how many more there are', () => {
    expect(publishers.length).toBeGreaterThan(3);
    expect(textOf(both)).toBe(
      `<p class="source-line">Sources: ${publishers.slice(0, 2).join('; ')}; and ${publishers.length - 2} more</p>`.replaceAll(
        "'",
        '&#x27;',
      ),
    );
    const [first, ...others] = both.sources.filter(({ source }) => publishers.slice(0, 3).includes(source.publisher));
    if (first === undefined) throw new Error('no source');
    expect(textOf({ sources: [first, ...others] })).toContain(`Sources: ${publishers.slice(0, 3).join('; ')}<`);
  });

  test('of one publisher is in the singular', () => {
    const [source] = both.sources;
    expect(textOf({ sources: [source] })).toBe(`<p class="source-line">Source: ${source.source.publisher}</p>`);
  });
});
