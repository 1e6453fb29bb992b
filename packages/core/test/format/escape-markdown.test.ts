import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownLink } from '../../src/format.ts';
import { computeView, decodeViewSpec, viewToMarkdown } from '../../src/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';

describe('escapeMarkdown(text)', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['![](https://example.org/spy.png)', '!\\[\\](https://example.org/spy.png)'],
    ['a | b', 'a \\| b'],
    ['`code`', '\\`code\\`'],
    ['**loud** _quiet_ ~~gone~~', '\\*\\*loud\\*\\* \\_quiet\\_ \\~\\~gone\\~\\~'],
    ['pipeline_gas_to_china', 'pipeline_gas_to_china'],
    ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
    ['trade & aid', 'trade & aid'],
    ['two\r\n\nlines', 'two lines'],
    ['# no heading', '\\# no heading'],
    ['### no heading', '\\### no heading'],
    ['####### seven signs are no heading', '####### seven signs are no heading'],
    ['+ no item', '\\+ no item'],
    ['1) no item', '1\\) no item'],
    ['- no item', '\\- no item'],
    ['> no quotation', '\\> no quotation'],
    ['2023. was a year', '2023\\. was a year'],
    ['-5.2', '-5.2'],
    ['12.5 %', '12.5 %'],
    ['in 2023. and after', 'in 2023. and after'],
    ['so 1 > 0 - or # 2', 'so 1 > 0 - or # 2'],
    ['a \r\n b', 'a b'],
    ['R&D; &#60;', 'R&amp;D; &amp;#60;'],
    ['a\\b', 'a\\\\b'],
  ])('escapeMarkdown(%j) is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('markdownLink(address)', () => {
  test('markdownLink links addresses of the web alone, and none can end its brackets', () => {
    expect(markdownLink('https://example.org/a?b=c')).toBe('<https://example.org/a?b=c>');
    expect(markdownLink('HTTP://example.org')).toBe('<HTTP://example.org>');
    expect(markdownLink('see https://example.org')).toBe('see https://example.org');
    expect(markdownLink('https://example.org/> <script>')).toBe('<https://example.org/%3E%20%3Cscript%3E>');
    expect(markdownLink('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});

describe('viewToMarkdown(view)', () => {
  const view = computeView(
    makeDataset({ observations: [makeObservation({ period: 2013, value: 1e9 })] }),
    decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013'),
  );
  const hostile = '</td><script>alert(1)</script> [x](javascript:alert(1)) | `y`\n# z';
  const [series] = view.series;
  const [source] = view.sources;

  test.each([
    ['a title', { ...view, title: hostile }],
    ['a headline', { ...view, headline: { ...view.headline, text: hostile } }],
    ['a note', { ...view, notes: [hostile] }],
    ['a series', { ...view, series: [{ ...series, label: hostile }] }],
    ['a source', { ...view, sources: [{ ...source, source: { ...source?.source, publisher: hostile, url: hostile } }] }],
  ])('viewToMarkdown carries no HTML and no link from %s', (_what, hostileView) => {
    const text = viewToMarkdown(hostileView as typeof view);
    expect(text).toContain('alert(1)');
    expect(text).not.toMatch(/<(?!https?:)/);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  });
});
