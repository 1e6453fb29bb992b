import type { Language, View } from '@sogdia/core';
import { type EconomyProfile, economyProfiles, siteDataset } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import type { PagedReceipts } from '../../receipts/index.ts';
import { dyadEconomies, dyadReceiptPages, siteDyad } from '../../records/index.ts';
import { eventsWithPublishers, type HeldEvent, receiptsOnPages, shownReceipts, sourcesOfAnswers } from '../../reports/index.ts';
import { economyViews, shownViews } from './economy-views.ts';

/**
 * The page of an economy, put together: both records where it is a partner, its views, and what officials said of the difference.
 * `pair`: both records of its trade, where there are two; null for the reporter, and for a partner that publishes none.
 * `dyad`: every measure of its trade; null for the reporter, which has no pair with itself.
 * `first`: the view that its finding is of.
 * `answers`: the views of the page, in its order.
 */
export type SiteEconomy = Awaited<ReturnType<typeof compute>>;

/** The page of an economy, put together once for each process of the build. */
export const siteEconomy = once(compute);

/** The page of a route, by the code of its economy in any case. Throws `RangeError` for another, which no exported page asks for. */
export function requireProfile(code: string): EconomyProfile {
  const found = economyProfiles.find(({ economy }) => economy.toLowerCase() === code.toLowerCase());
  if (found === undefined)
    throw new RangeError(`no page of ${code}: there are ${economyProfiles.map(({ economy }) => economy).join(', ')}`);
  return found;
}

/** Every page of receipts of an economy. */
export async function economyReceipts(profile: EconomyProfile, language: Language) {
  const { dyad, receipts, receiptPages } = await siteEconomy(profile, language);
  const pagesOf = (paged: PagedReceipts, pages: readonly string[]) =>
    pages.map((page) => ({ page, receipts: paged.onPage(page), locations: paged.locations }));
  return [...(dyad === null ? [] : pagesOf(dyad.receipts, dyadReceiptPages)), ...pagesOf(receipts, receiptPages)];
}

/** The views of the pages of all economies that are files, by the names of these. */
export async function economyFiles(language: Language): Promise<readonly { readonly file: string; readonly view: View }[]> {
  const found = await Promise.all(economyProfiles.map((profile) => siteEconomy(profile, language)));
  return found.flatMap(({ profile, answers }) =>
    answers.map(({ id, view }) => ({ file: `${profile.economy.toLowerCase()}-${id}.csv`, view })),
  );
}

async function compute(profile: EconomyProfile, language: Language) {
  const dataset = await siteDataset(language);
  const { economy } = profile;
  const dyad = isPartner(economy) ? await siteDyad(economy, language) : null;
  const pair = dyad?.pairs.some(({ mirror }) => mirror.points.some(({ status }) => status !== 'missing')) === true ? dyad : null;
  const views = economyViews(dataset, profile, language);
  const answers = shownViews(views, pair !== null);
  const isReason = ({ event }: HeldEvent): boolean => event.kind === profile.reasons && event.economies.some((code) => code === economy);
  return {
    profile,
    pair,
    dyad,
    views,
    first: pair?.views.export ?? views.recent.view,
    answers,
    reasons: eventsWithPublishers(dataset).filter(isReason),
    sources: sourcesOfAnswers([...answers, ...(pair === null ? [] : Object.entries(pair.views).map(([id, view]) => ({ id, view })))]),
    ...receiptsOnPages(shownReceipts([...answers, ...views.tiles]), (page) => routes.economyReceipts(language, economy, page)),
  };
}

function isPartner(economy: string): boolean {
  return dyadEconomies.some((code) => code === economy);
}
