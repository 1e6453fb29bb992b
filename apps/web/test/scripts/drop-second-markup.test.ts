import { expect, test } from 'vitest';
import { withoutSecondMarkup } from '../../scripts/pages/drop-second-markup.ts';

const push = (text: string): string => `<script>self.__next_f.push(${JSON.stringify([1, text]).replaceAll('<', '\\u003c')})</script>`;
const row = (id: string, text: string): string => `${id}:T${Buffer.byteLength(text).toString(16)},${text}`;
const streamOf = (html: string): string =>
  [...html.matchAll(/push\((\[1,.*?\])\)<\/script>/gs)].map(([, pair]) => JSON.parse(pair ?? '')[1]).join('');

const drawing = '<svg>\n1:"— 中"</svg>';
const other = '<p>stays:\n2:T3,</p>';
const element = '0:["$","$L3",null,{"name":"a","stillMarkup":"$4"}]\n';

test('withoutSecondMarkup empties the texts that still markup names and keeps every other row', () => {
  const html = `<main>${drawing}</main>${push(`${element}${row('4', drawing)}${row('5', other)}6:["end"]\n`)}`;
  expect(streamOf(withoutSecondMarkup(html))).toBe(`${element}4:""\n${row('5', other)}6:["end"]\n`);
  expect(withoutSecondMarkup(html)).toContain(`<main>${drawing}</main>`);
});

test('withoutSecondMarkup reads rows that the framework cut into pieces anywhere', () => {
  const stream = `${element}${row('4', drawing)}6:[1]\n`;
  for (let cut = 1; cut < stream.length; cut += 1) {
    const html = `${push(stream.slice(0, cut))}<p>between</p>${push(stream.slice(cut))}`;
    const slim = withoutSecondMarkup(html);
    expect(streamOf(slim)).toBe(`${element}4:""\n6:[1]\n`);
    expect(slim.startsWith('<p>between</p><script>')).toBe(true);
  }
});

test('withoutSecondMarkup cannot be led out of its script by what it keeps', () => {
  const html = push(`${element}${row('4', drawing)}${row('5', '</script><b>')}`);
  expect(withoutSecondMarkup(html).match(/<\/script>/g)).toHaveLength(1);
});

test('withoutSecondMarkup leaves a page without still markup as it is, byte for byte', () => {
  const html = `<p>text</p>${push(row('4', drawing))}`;
  expect(withoutSecondMarkup(html)).toBe(html);
});
