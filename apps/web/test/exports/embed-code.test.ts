import { encodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { elementCode, embedCode, pictureCode } from '../../exports/embed-code.ts';
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

test('elementCode(embedded, picture) holds a picture with its words, or a link, and names the script of its site', () => {
  const embedded = { address: 'https://example.org/embed/en/figure-1/', title: 'Trade "rose"' };
  expect(elementCode(embedded, 'https://example.org/files/figure-1.svg')).toBe(
    '<sogdia-view src="https://example.org/embed/en/figure-1/" title="Trade &quot;rose&quot;"><a href="https://example.org/embed/en/figure-1/"><img src="https://example.org/files/figure-1.svg" alt="Trade &quot;rose&quot;" loading="lazy" style="width:100%"></a></sogdia-view>\n<script async src="https://example.org/files/view.js"></script>',
  );
  expect(elementCode(embedded, null)).toContain('<a href="https://example.org/embed/en/figure-1/">Trade &quot;rose&quot;</a>');
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
