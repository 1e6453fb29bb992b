import { describe, expect, test } from 'vitest';
import { economyFiles, economyReceipts, requireProfile, siteEconomy } from '../../../features/economies/facts/site-economy.ts';
import { receiptsOfView, withOperands } from '../../../features/receipts/receipt-index.ts';
import { dyadViewKinds } from '../../../features/records/facts/two-records-views.ts';
import { receiptsOfHeld } from '../../../features/reports/topics/held-figures.ts';
import { economyProfiles, siteQuestion } from '../../../lib/dataset.ts';

const found = await Promise.all(economyProfiles.map(async (profile) => [profile.economy, await siteEconomy(profile, 'en')] as const));

describe('the page of an economy', () => {
  test('is there for the reporter and for each partner, by its code in any case', () => {
    expect(found.map(([economy]) => economy).toSorted()).toEqual([siteQuestion.reporter, ...siteQuestion.partners].toSorted());
    expect(requireProfile('kgz')).toBe(requireProfile('KGZ'));
    expect(() => requireProfile('deu')).toThrow(RangeError);
  });

  test.each(found)(
    'of %s draws no question twice: what its records and measures answer stands there alone',
    (_, { profile, dyad, answers }) => {
      const all = profile.views.length;
      expect(answers).toHaveLength(dyad === null ? all : all - dyadViewKinds.length);
      if (dyad !== null)
        for (const { view } of answers) expect(Object.values(dyad.views).map(({ query }) => query)).not.toContain(view.query);
    },
  );

  test.each(found)('of %s has every receipt that it shows on a page of receipts', async (_, site) => {
    const pages = await economyReceipts(site.profile, 'en');
    const ids = new Set(pages.flatMap(({ receipts }) => receipts.map(({ id }) => id)));
    const shown = [
      ...site.answers.flatMap(({ view }) => receiptsOfView(view)),
      ...site.held.flatMap(({ held }) => receiptsOfHeld(held)),
      ...receiptsOfHeld(site.places),
    ];
    for (const receipt of withOperands(shown)) expect(ids.has(site.receipts.locations.idOf(receipt))).toBe(true);
    expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
    for (const { page, receipts } of pages) expect(receipts.length, page).toBeGreaterThan(0);
  });

  test.each(found)('of %s lists what is held of it alone', (economy, { held, places, events }) => {
    for (const { held: group } of held)
      for (const { figures } of group.single) for (const figure of figures) expect(figure.economy).toBe(economy);
    for (const { place } of places.places) expect(place.economies).toContain(economy);
    expect(events.map(({ event }) => event.date)).toEqual(events.map(({ event }) => event.date).toSorted());
  });

  test('tells why the records of a pair differ by what officials said, each with its text, and in no list of other events', () => {
    const reasons = found.map(([economy, site]) => [economy, site.reasons.length] as const);
    expect(Object.fromEntries(reasons)).toMatchObject({ KAZ: 2, UZB: 1, KGZ: 1, TJK: 2, TKM: 0, CHN: 0 });
    for (const [, { profile, events, reasons: told }] of found) {
      for (const { event, url } of told) {
        expect(event.economies).toContain(profile.economy);
        expect(url).toMatch(/^https:/);
      }
      expect(events.filter(({ event }) => event.kind === profile.reasons)).toEqual([]);
    }
  });

  test('opens with the long record where there is one record alone', () => {
    const first = Object.fromEntries(found.map(([economy, site]) => [economy, site.first.id]));
    expect(first).toMatchObject({ KGZ: 'export', TKM: 'since-1992', CHN: 'together' });
  });

  test('has a file of each view under a name of its own', async () => {
    const files = (await economyFiles('en')).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('kgz-debt.csv');
  });
});
