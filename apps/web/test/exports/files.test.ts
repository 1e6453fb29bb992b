import { encodeViewSpec, isMissing, studyViewSpec, studyViews, viewToRows } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../exports/csv-file.ts';
import { svgFile } from '../../exports/drawing/svg-file.tsx';
import { markdownFile } from '../../exports/markdown-file.ts';
import { siteScope } from '../../lib/dataset.ts';
import { viewOf } from '../support/view-of.ts';

/** The cells of one line under RFC 4180. */
function cellsOfLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe.each(studyViews(siteScope).map(({ name }) => name))('the files of %s', (name) => {
  const view = viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)));

  test('csvFile holds every value in full, with source, release, terms, view and version beside it', () => {
    const [head = '', ...lines] = csvFile(view).trimEnd().split('\n');
    const columns = cellsOfLine(head);
    const rows = viewToRows(view);
    expect(lines).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const cells = cellsOfLine(lines[index] ?? '');
      expect(cells).toHaveLength(columns.length);
      const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
      expect(cell('value')).toBe(row.value === null ? '' : String(row.value));
      expect(cell('data_version')).toBe(view.dataVersion);
      expect(cell('view')).toBe(view.query);
      if (!isMissing(row.receipt.value)) for (const column of ['sources', 'releases', 'terms']) expect(cell(column)).not.toBe('');
    });
  });

  test('markdownFile holds the table, the sources and their terms', () => {
    const text = markdownFile(view, '/address/', 'en');
    for (const { source, licence } of view.sources) {
      expect(text).toContain(source.title);
      expect(text).toContain(licence.title);
    }
    expect(text).toContain('/address/');
  });

  test('svgFile stands alone: heading, sources, terms and colours inside, nothing fetched', () => {
    const text = svgFile(view, { address: '/address/', language: 'en', render: renderToStaticMarkup });
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).not.toMatch(/href=|url\(http|@import|NaN|undefined/);
    expect(text).toContain('--series-partner-1:#2863ea');
    for (const { release } of view.sources)
      expect(text.replaceAll(/<\/text>\n<text[^>]*>/g, ' ')).toContain(release.label.replaceAll('&', '&amp;'));
  });
});
