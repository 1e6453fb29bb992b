import { isMissing, type Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { RecordPair } from '@sogdia/core/workspace';
import { economyProfiles, siteDataset, siteScope } from '../../../lib/dataset.ts';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import type { LastFigures } from '../facts/last-figures.ts';
import { type SitePair, sitePairs } from '../facts/site-pairs.ts';

/** A flow that both sides counted in the newest year that they could: what either counted, and how much of the partner's is freight and insurance. */
export interface CountedTwice extends LastFigures {
  readonly pair: RecordPair;
  readonly economy: string;
  readonly ownValue: number;
  readonly partnerValue: number;
  readonly freight: number;
  readonly locations: ReceiptLocations;
}

/** What an official said about why the figures of an economy differ, in words of the dataset, with who published it. */
export type OfficialStatement = Awaited<ReturnType<typeof officialStatements>>[number];

/**
 * What the page on why there are two numbers shows: the pairs of exports, the one with the widest gap in money as the example, and what officials
 * say of such gaps, on the economy of the example and on others, newest first.
 */
export async function siteWhy(language: Language) {
  const pairs = (await sitePairs(language)).filter(({ pair }) => pair.flow === 'export');
  const example = widestOf(pairs, language);
  const statements = Map.groupBy(await officialStatements(language), ({ event }) => event.economies.includes(example.pair.economy));
  return { example, pairs, statements: { own: statements.get(true) ?? [], others: statements.get(false) ?? [] } };
}

/** The flow whose gap is the widest, up or down. Throws `RangeError` where no flow was counted twice. */
export function widestOf(pairs: readonly SitePair[], language: Language): CountedTwice {
  const [widest] = pairs
    .flatMap(({ pair, own, partner, locations }): readonly CountedTwice[] => {
      if (partner === null) return [];
      const { gap, point } = partner;
      const { value: freight } = gap.valuation;
      if (isMissing(own.value) || isMissing(point.value) || isMissing(freight)) return [];
      const figures = { discrepancy: gap, own: own.receipt, partner: point.receipt };
      const economy = formatEconomy(siteScope, pair.economy, language);
      return [{ ...figures, pair, economy, ownValue: own.value, partnerValue: point.value, freight: -freight, locations }];
    })
    .toSorted((one, other) => gapOf(other) - gapOf(one));
  if (widest === undefined) throw new RangeError('no flow of the site was counted by both sides');
  return widest;
}

function gapOf({ ownValue, partnerValue }: CountedTwice): number {
  return Math.abs(ownValue - partnerValue);
}

async function officialStatements(language: Language) {
  const { events, sources } = await siteDataset(language);
  const kinds = new Set(economyProfiles.map(({ reasons }) => reasons));
  return events
    .filter(({ kind }) => kinds.has(kind))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
    .map((event) => {
      const source = sources.find(({ id }) => id === event.source);
      return { event, publisher: source?.publisher ?? event.source, url: source?.url ?? null };
    });
}
