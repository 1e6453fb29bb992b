import { computeView, decodeViewSpec, type View } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ViewTable } from '../../../features/figures/index.ts';
import { datasetOf } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';

const dataset = await datasetOf(['totals', 'products']);
const viewOf = (query: string): View => computeView(dataset, decodeViewSpec(dataset, query));
const locations = { idOf: (): string => 'r', hrefOf: (): string => '#r' };
const headsOf = (query: string, scope: 'col' | 'row'): readonly string[] => {
  const table = renderToStaticMarkup(
    <ViewTable view={viewOf(query)} language="en" messages={messagesOf('en')} locations={locations} id="table" />,
  );
  return [...table.matchAll(new RegExp(`<th[^>]*scope="${scope}"[^>]*>([^<]*)`, 'g'))].map(([, text = '']) => text);
};

test('ViewTable has the goods of a breakdown below one another, and the periods beside one another', () => {
  const query = 'measure=export&partners=KAZ&by=product&level=section&years=2014-2015';
  expect(headsOf(query, 'col')).toEqual(['Product', '2014', '2015']);
  expect(headsOf(query, 'row').slice(0, 2)).toEqual(['Food and live animals', 'Beverages and tobacco']);
  expect(headsOf(query, 'row').at(-1)).toBe('Product not published');
});

test('ViewTable has the periods of any other view below one another', () => {
  expect(headsOf('measure=export&partners=KAZ,UZB&years=2014-2015', 'row')).toEqual(['2014', '2015']);
  expect(headsOf('measure=export-hhi&partners=KAZ,UZB&by=product&level=section&years=2014-2015', 'row')).toEqual(['2014', '2015']);
  expect(headsOf('measure=export&partners=KAZ&products=SITC:7,SITC:8&years=2014-2015', 'row')).toEqual(['2014', '2015']);
});
