import type { Language } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import { askedStudy, type Guide, guides } from '../../lib/dataset.ts';
import { siteClaim, siteClaims } from '../claims/index.ts';
import { siteTwoRecords } from '../records/index.ts';
import { siteViewWithReceipts } from '../views/index.ts';

/** The numbers of the study that readers are led along. */
export const siteGuides: readonly Guide[] = guides.filter(({ study }) => study === askedStudy.id);

/**
 * All that the page of a guide shows of its number, each with the locations of its receipts.
 * `section`: the section in which the statement stands, in words.
 */
export type FollowedNumber = Awaited<ReturnType<typeof followedNumber>>;

/** The guide of a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireGuide(claim: string): Guide {
  const found = siteGuides.find((guide) => guide.claim.toLowerCase() === claim.toLowerCase());
  if (found === undefined) throw new RangeError(`no guide along ${claim}`);
  return found;
}

/** A number with all that its guide leads along. Throws `RangeError` where its view has no such point, or its flow no two records. */
export async function followedNumber(guide: Guide, language: Language) {
  const [checked, { sections, receipts }, { view, locations }, two] = await Promise.all([
    siteClaim(guide.claim, language),
    siteClaims(language),
    siteViewWithReceipts(guide.view, language),
    siteTwoRecords(language),
  ]);
  const series = (isTradeView(view) ? view.series : []).find(({ partner, measure }) => partner === guide.partner && measure === guide.flow);
  const point = series?.points.find(({ period }) => period === guide.period);
  const records = two.pairs.flat().find(({ economy, flow }) => economy === guide.partner && flow === guide.flow);
  if (point === undefined || records === undefined) throw new RangeError(`no number for the guide along ${guide.claim}`);
  const section = sections.find((one) => one.section === checked.claim.section)?.words.label ?? checked.claim.section;
  return {
    guide,
    checked,
    section,
    claimLocations: receipts.locations,
    view,
    receipt: point.receipt,
    locations,
    pair: { records, headline: records.view.headline },
    recordLocations: two.receipts.locations,
  };
}
