import { encodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { embedCode, embedHeightScript, heightMessage, pictureCode } from '../../exports/embed-code.ts';
import { lastDayOf } from '../../features/views/take/last-day-of.ts';
import { siteScope } from '../../lib/dataset.ts';
import { viewOf } from '../support/view-of.ts';

test('embedCode(embedded) is a frame of a fixed ratio, with an address and a title that stay inside their quotes', () => {
  const code = embedCode({ address: 'https://example.org/embed/en/?a=1&b=2', title: 'A "title" <b>' });
  expect(code).toContain('src="https://example.org/embed/en/?a=1&amp;b=2"');
  expect(code).toContain('title="A &quot;title&quot; &lt;b&gt;"');
  expect(code).toContain('aspect-ratio:1');
});

test('pictureCode(embedded) is a picture with its words beside it, which leads to the same as text', () => {
  const code = pictureCode({ address: 'https://example.org/v/1.0.0/figure-1.svg', title: 'Trade "rose" to <90' });
  expect(code).toMatch(
    /^<a href="https:\/\/example\.org\/v\/1\.0\.0\/figure-1\.txt"><img src="[^"]+figure-1\.svg" alt="Trade &quot;rose&quot; to &lt;90"/,
  );
});

test('embedHeightScript(origin) listens to messages of that origin and of that type alone', () => {
  const script = embedHeightScript('https://example.org').replaceAll(/<\/?script>/g, '');
  const frame = { contentWindow: {}, style: { height: '' } };
  let heard: ((event: object) => void) | undefined;
  new Function('addEventListener', 'document', script)(
    (_: string, listener: (event: object) => void) => {
      heard = listener;
    },
    { querySelectorAll: () => [frame] },
  );
  const data = { type: heightMessage, height: 480 };
  heard?.({ data, origin: 'https://elsewhere.org', source: frame.contentWindow });
  heard?.({ data: { ...data, type: 'other' }, origin: 'https://example.org', source: frame.contentWindow });
  heard?.({ data, origin: 'https://example.org', source: {} });
  expect(frame.style.height).toBe('');
  heard?.({ data, origin: 'https://example.org', source: frame.contentWindow });
  expect(frame.style.height).toBe('480px');
});

describe('lastDayOf(view)', () => {
  test.each([
    'partners=KAZ,UZB&years=2013-2024',
    'measure=export&partners=KGZ&record=both&years=2015-2024',
    'indicator=gdp&economies=KAZ&years=2000-2024',
  ])('is a day on which %s shows what it shows today', (query) => {
    const view = viewOf(`${query}&vintage=latest`);
    const day = lastDayOf(view);
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const pinned = viewOf(encodeViewSpec(siteScope, { ...view.spec, vintage: day ?? '' }));
    expect(pinned.series.map(({ points }) => points.map(({ value }) => value))).toEqual(
      view.series.map(({ points }) => points.map(({ value }) => value)),
    );
  });

  test('is none for figures as first published, which are no state of a day', () => {
    expect(lastDayOf(viewOf('partners=KAZ'))).toBeNull();
  });
});
