import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { factText, heldFigureText, heldOn } from '../../../features/reports/topics/held-figures.ts';
import { requireTopic } from '../../../features/reports/topics/site-topics.ts';
import { siteDataset, siteScope } from '../../../lib/dataset.ts';

const dataset = await siteDataset();

describe('what else is held on a topic', () => {
  test('gives dates as their sources print them, not as amounts', () => {
    const { single } = heldOn(dataset, requireTopic('facilitation'), [], 'en');
    const joined = single.find(({ indicator }) => indicator.id === 'wto-member-since');
    const texts = joined?.figures.map(({ receipt, text }) => text ?? heldFigureText(joined.indicator, receipt, siteScope, 'en'));
    expect(texts?.toSorted()).toEqual(['1998-12-20', '2013', '2015-11-30']);
  });

  test('leads to a view of each series, also of areas and economies whose trade is not asked about', () => {
    const { series } = heldOn(dataset, requireTopic('risk'), [], 'en');
    const prices = series.find(({ indicator }) => indicator.id === 'us-consumer-prices');
    expect(prices?.query).toBe('indicator=us-consumer-prices&economies=USA&years=1990-2025');
    for (const { query } of series) expect(() => computeView(dataset, decodeViewSpec(siteScope, query)), query).not.toThrow();
  });

  test('gives facts of places in grouped digits, with their unit in words, and dates as they are', () => {
    const { places, unitNames } = heldOn(dataset, requireTopic('connectivity'), [], 'en');
    const told = places.flatMap(({ facts }) =>
      facts.flatMap(({ fact, receipt }) => (fact.text === null ? [[fact.unit, factText(fact, receipt, unitNames, 'en')] as const] : [])),
    );
    const numbers = told.filter(([unit]) => unit !== 'date' && unit !== 'year');
    expect(numbers.filter(([, text]) => /^\d{4}/.test(text))).toEqual([]);
    expect(told.filter(([unit, text]) => unit === 'million t' && !text.endsWith(' million tonnes'))).toEqual([]);
    for (const [, text] of told.filter(([unit]) => unit === 'date')) expect(text).toMatch(/^[\d-]+$/);
  });

  test('names who tells of each event', () => {
    const { events } = heldOn(dataset, requireTopic('politics'), [], 'en');
    expect(events).toHaveLength(dataset.events.length);
    const publishers = new Set(dataset.sources.map(({ publisher }) => publisher));
    for (const { event, publisher } of events) expect(publishers.has(publisher), event.id).toBe(true);
  });
});
