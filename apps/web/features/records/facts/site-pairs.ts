import { isMissing, type Language } from '@sogdia/core';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { once } from '../../../lib/promises/once.ts';
import { siteDyad } from './site-dyad.ts';
import { dyadEconomies } from './two-records-views.ts';

/** A flow in the last year in which both sides have a figure; where the partner publishes none, the reporter's newest figure alone. */
export type SitePair = Awaited<ReturnType<typeof sitePairs>>[number];

/** Every flow with every partner up to the newest year, put together once for each process of the build. */
export const sitePairs = once(async (language: Language) => {
  const dyads = await Promise.all(dyadEconomies.map((economy) => siteDyad(economy, language)));
  return dyads.flatMap(({ pairs, receipts: { locations } }) =>
    pairs.flatMap((pair) => {
      const gap = lastDiscrepancyOf(pair);
      const [inYear, point] = [pair.own, pair.mirror].map(({ points }) => points.find(({ period }) => period === gap?.period));
      const isCounted = gap !== undefined && point !== undefined && !isMissing(gap.difference.value);
      const own = isCounted ? inYear : pair.own.points.findLast(({ value }) => !isMissing(value));
      const partner = isCounted ? { point, gap, size: Math.abs(Number(gap.difference.value)) } : null;
      return own === undefined ? [] : [{ pair, own, partner, locations }];
    }),
  );
});
