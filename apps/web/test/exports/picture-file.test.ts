import { encodeViewSpec, studyViewSpec, studyViews } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type PictureFrame, pictureFile, pictureFrames } from '../../exports/drawing/picture-file.ts';
import { siteScope } from '../../lib/dataset.ts';
import { viewOf } from '../support/view-of.ts';

const drawn = { address: 'https://example.org/a/', language: 'en', render: renderToStaticMarkup } as const;
const frames = Object.keys(pictureFrames) as PictureFrame[];
const queries = [
  ...studyViews(siteScope).map(({ name }) => encodeViewSpec(siteScope, studyViewSpec(siteScope, name))),
  'measure=export&partners=KGZ&years=2013-2023&record=both',
  'measure=export&partners=KAZ&years=2000-2024&chart=heat-table',
  'measure=export&partners=KAZ,UZB,KGZ,TJK,TKM&chart=dot',
  'measure=export&partners=KAZ,UZB,KGZ,TJK,TKM&chart=small-multiples',
  'measure=export&partners=KAZ&by=product&level=section&years=2015-2023&chart=heat-table',
];

/** The base lines of the texts that stand in a drawing itself, outside its chart. */
const baseLines = (svg: string): readonly number[] =>
  [...svg.matchAll(/<text class="(?:heading|subtitle|note)"[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));

describe.each(queries)('pictureFile of %s', (query) => {
  const view = viewOf(query);

  test.each(frames)('has the sides of the frame %s, with title, publishers, version and address inside', (frame) => {
    const svg = pictureFile(view, frame, drawn);
    const { width, height } = pictureFrames[frame];
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).not.toMatch(/NaN|undefined|href=|@import/);
    const text = svg.replaceAll(/<\/text>\n<text[^>]*>/g, ' ').replaceAll('&amp;', '&');
    for (const part of [view.dataVersion, 'https://example.org/a/', 'Published by']) expect(text).toContain(part);
    for (const y of baseLines(svg)) expect(y).toBeLessThanOrEqual(height - 8);
    const [, y, scale = '1', chartHeight] =
      /<g transform="translate\([\d.-]+,([\d.]+)\)(?: scale\(([\d.]+)\))?"><svg[^>]* height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(y) + Number(scale) * Number(chartHeight)).toBeLessThanOrEqual(Math.max(...baseLines(svg)));
  });

  test('is drawn in the colours that are asked for, whatever its reader prefers', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => pictureFile(view, 'standard', { ...drawn, theme }));
    expect(light).not.toContain('prefers-color-scheme');
    expect(dark).not.toContain('prefers-color-scheme');
    expect(light).not.toBe(dark);
  });
});

test('pictureFile has the key of the signs that are drawn', () => {
  expect(pictureFile(viewOf('measure=export&partners=KGZ&years=2013-2023&record=both'), 'standard', drawn)).toContain('key-mirror');
  expect(pictureFile(viewOf('measure=export&partners=TKM&years=1990-2024'), 'standard', drawn)).toContain('key-void');
});

test('pictureFile carries the faces that are given to it', () => {
  const faces = '@font-face{font-family:Inter;src:url(data:font/woff2;base64,AAAA)}';
  expect(pictureFile(viewOf('measure=export&partners=KAZ'), 'square', { ...drawn, faces })).toContain(`<style>${faces}`);
});
