import { isMissing } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { renderToReadableStream, renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { dyadReceiptPages, siteDyad } from '../../../features/records/facts/site-dyad.ts';
import { CountedBars } from '../../../features/records/why/counted-bars.tsx';
import { siteWhy, widestOf } from '../../../features/records/why/site-why.ts';
import { WhyPage } from '../../../features/records/why/why-page.tsx';
import { newestYear, siteDataset, siteQuestion, siteScope } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';

const why = await siteWhy('en');
const messages = messagesOf('en');
const page = await renderToReadableStream(await WhyPage({ language: 'en', messages }));
await page.allReady;
const markup = await new Response(page).text();

describe('siteWhy', () => {
  test('has every partner once, each in the newest year that both sides counted', () => {
    expect(why.pairs.map(({ pair }) => pair.economy)).toEqual(siteQuestion.partners);
    for (const { pair, own, partner } of why.pairs) {
      if (partner !== null) expect([own.period, partner.point.period]).toEqual([partner.gap.period, partner.gap.period]);
      const later = pair.discrepancy.points.filter(({ period }) => partner !== null && period > partner.gap.period);
      for (const { difference } of later) expect(isMissing(difference.value)).toBe(true);
      expect(pair.own.points.at(-1)?.period).toBe(String(newestYear));
    }
  });

  test('takes as its example the pair whose gap is the widest in money, whatever its sign', () => {
    const gaps = why.pairs.flatMap(({ partner }) => (partner === null ? [] : [Math.abs(Number(partner.gap.difference.value))]));
    expect(Math.abs(Number(why.example.discrepancy.difference.value))).toBe(Math.max(...gaps));
    const others = why.pairs.filter(({ pair }) => pair.economy !== why.example.pair.economy);
    expect(Math.abs(Number(widestOf(others, 'en').discrepancy.difference.value))).toBeLessThan(Math.max(...gaps));
    expect(() => widestOf([], 'en')).toThrow(RangeError);
  });

  test('splits the partner’s figure so that freight and the rest make the gap', () => {
    const { ownValue, partnerValue, freight, discrepancy } = why.example;
    expect(freight).toBeGreaterThan(0);
    expect(ownValue - partnerValue).toBeCloseTo(Number(discrepancy.difference.value), 0);
    expect(ownValue - (partnerValue - freight)).toBeCloseTo(Number(discrepancy.rest.value), 0);
  });

  test('quotes every statement of officials that the data have, with who published it and where', async () => {
    const all = [...why.statements.own, ...why.statements.others];
    const { events } = await siteDataset();
    expect(all.map(({ event }) => event.id).toSorted()).toEqual(
      events.flatMap(({ kind, id }) => (kind === 'records differ' ? [id] : [])).toSorted(),
    );
    for (const { publisher, url } of all) {
      expect(publisher).not.toBe('');
      expect(url).toMatch(/^https:/);
    }
    for (const { event } of why.statements.own) expect(event.economies).toContain(why.example.pair.economy);
    for (const { event } of all) expect(event.economies).not.toContain(siteQuestion.reporter);
  });
});

describe('the page on why there are two numbers', () => {
  test('draws the bars in proportion to what they stand for', () => {
    const { ownValue, partnerValue, freight } = why.example;
    const bars = renderToStaticMarkup(
      <CountedBars example={why.example} language="en" messages={messages} locations={why.example.locations} />,
    );
    const widths = [...bars.matchAll(/<svg width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    const most = Math.max(ownValue, partnerValue);
    expect(widths[0]).toBeCloseTo((76 * ownValue) / most, 1);
    expect(widths[1]).toBeCloseTo((76 * partnerValue) / most, 1);
    expect(widths[2]).toBeCloseTo((76 * Math.max(ownValue, partnerValue - freight)) / most, 1);
  });

  test('says that freight widens the gap only where the partner’s figure is the smaller one', () => {
    const { ownValue, partnerValue } = why.example;
    expect(markup.includes(messages['why.freight-widens'])).toBe(ownValue > partnerValue);
    expect(markup.includes(messages['why.freight-narrows'])).toBe(ownValue <= partnerValue);
  });

  test('gives every amount with its receipt, and each receipt has its place', async () => {
    const dyads = await Promise.all(siteQuestion.partners.map((economy) => siteDyad(economy, 'en')));
    const ids = [...markup.matchAll(/(?:data-receipt="|class="number" href="[^"]*#)([^"]+)"/g)].map(([, id]) => id);
    const placed = new Set(dyads.flatMap(({ receipts }) => dyadReceiptPages.flatMap((one) => receipts.onPage(one).map(({ id }) => id))));
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(placed.has(id ?? ''), id).toBe(true);
    const { pair, own, partner, discrepancy } = why.example;
    for (const receipt of [own, partner, discrepancy.difference, discrepancy.rest])
      expect(ids, pair.economy).toContain(why.example.locations.idOf(receipt));
  });

  test('says of a partner without figures why, and compares nothing', () => {
    for (const { pair, partner } of why.pairs)
      if (partner === null)
        expect(markup).toMatch(new RegExp(`>${formatEconomy(siteScope, pair.economy, 'en')}</a>.*?published no figures`));
      else expect(pair.mirror.points.length).toBeGreaterThan(0);
  });
});
