import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { economyFiles, economyReceipts, requireProfile, siteEconomy } from '../../../features/economies/facts/site-economy.ts';
import { receiptsOfView, withOperands } from '../../../features/receipts/receipt-index.ts';
import { economyProfiles, newestYear, siteQuestion, usualSpec } from '../../../lib/dataset.ts';

const found = await Promise.all(economyProfiles.map(async (profile) => [profile.economy, await siteEconomy(profile, 'en')] as const));

describe('the page of an economy', () => {
  test('is there for the reporter and for each partner, by its code in any case', () => {
    expect(found.map(([economy]) => economy).toSorted()).toEqual([siteQuestion.reporter, ...siteQuestion.partners].toSorted());
    expect(requireProfile('kgz')).toBe(requireProfile('KGZ'));
    expect(() => requireProfile('deu')).toThrow(RangeError);
  });

  test.each(found)('of %s draws no question twice: what its records and measures answer stands there alone', (_, { dyad, answers }) => {
    const queries = answers.map(({ view }) => view.query);
    expect(new Set(queries).size).toBe(queries.length);
    if (dyad !== null) for (const query of Object.values(dyad.views).map((view) => view.query)) expect(queries).not.toContain(query);
  });

  test.each(found)('of %s has every receipt that it shows on a page of receipts', async (_, site) => {
    const pages = await economyReceipts(site.profile, 'en');
    const ids = new Set(pages.flatMap(({ receipts }) => receipts.map(({ id }) => id)));
    const shown = [...site.answers, ...site.views.tiles].flatMap(({ view }) => receiptsOfView(view));
    for (const receipt of withOperands(shown)) expect(ids.has(site.receipts.locations.idOf(receipt))).toBe(true);
    expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
    for (const { page, receipts } of pages) expect(receipts.length, page).toBeGreaterThan(0);
  });

  test('tells why the records of a pair differ by what officials said, each with its text', () => {
    const reasons = found.map(([economy, site]) => [economy, site.reasons.length] as const);
    expect(Object.fromEntries(reasons)).toMatchObject({ KAZ: 2, UZB: 1, KGZ: 1, TJK: 2, TKM: 0, CHN: 0 });
    for (const [, { profile, reasons: told }] of found)
      for (const { event, url } of told) {
        expect(event.economies).toContain(profile.economy);
        expect(url).toMatch(/^https:/);
      }
  });

  test('opens with both sides’ figures where there are two, and else with what was sold and bought since the study begins', () => {
    for (const [, { pair, dyad, first, views }] of found) {
      const isTwice = dyad?.pairs.some(({ mirror }) => mirror.points.some(({ value }) => !isMissing(value))) ?? false;
      expect(pair !== null).toBe(isTwice);
      expect(first).toBe(pair?.views.export ?? views.recent.view);
      expect(first.spec).toMatchObject({ from: usualSpec.from, to: newestYear });
    }
    expect(found.filter(([, { pair }]) => pair === null).map(([economy]) => economy)).toEqual(['TKM', 'CHN']);
  });

  test.each(found)('of %s compares the months of three years, and all trade from the first year', (_, { views }) => {
    expect(views.months.view.spec.to - views.months.view.spec.from).toBe(2);
    expect(views.long.view.series.map(({ measure }) => measure)).toEqual(['total-trade']);
    expect(views.long.view.spec.from).toBeLessThan(views.recent.view.spec.from);
  });

  test('has a file of each view under a name of its own', async () => {
    const files = (await economyFiles('en')).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('kgz-months.csv');
  });
});
