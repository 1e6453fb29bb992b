import { isMissing, type Language } from '@sogdia/core';
import { type Event, findEconomy } from '@sogdia/core/model';
import type { RecordPair } from '@sogdia/core/workspace';
import { economyProfiles, siteDataset, siteScope } from '../../../lib/dataset.ts';
import { type LastFigures, lastFiguresOf } from '../facts/last-figures.ts';
import { siteTwoRecords } from '../facts/site-two-records.ts';

/** A flow with the figures of the newest year that both sides counted, or of the newest year where one side never did. */
export interface ComparedPair extends LastFigures {
  readonly pair: RecordPair;
  readonly economy: string;
}

/** The same where both sides counted: the values, and how much of the partner's is freight and insurance. */
export interface CountedTwice extends ComparedPair {
  readonly ownValue: number;
  readonly partnerValue: number;
  readonly freight: number;
}

/** What an official said about why the figures of an economy differ, in words of the dataset, with who published it. */
export interface OfficialStatement {
  readonly event: Event;
  readonly publisher: string;
  readonly url: string | null;
}

/**
 * What the page on why there are two numbers shows: the pairs of exports, the one with the widest gap in money as the example, and what officials
 * say of such gaps, on the economy of the example and on others, newest first.
 */
export async function siteWhy(language: Language) {
  const { pairs: held, receipts } = await siteTwoRecords(language);
  const pairs = held.flat().flatMap((pair) => {
    const figures = pair.flow === 'export' ? lastFiguresOf(pair) : null;
    return figures === null ? [] : [{ pair, economy: findEconomy(siteScope, pair.economy).names[language], ...figures }];
  });
  const example = widestOf(pairs);
  const statements = Map.groupBy(await officialStatements(), ({ event }) => event.economies.includes(example.pair.economy));
  return {
    example,
    pairs,
    statements: { own: statements.get(true) ?? [], others: statements.get(false) ?? [] },
    locations: receipts.locations,
  };
}

/** The flow whose gap is the widest, up or down. Throws `RangeError` where no flow was counted twice. */
export function widestOf(pairs: readonly ComparedPair[]): CountedTwice {
  const counted = pairs.flatMap((pair): readonly CountedTwice[] => {
    const [own, partner, freight] = [pair.own, pair.partner, pair.discrepancy.valuation].map(({ value }) => value);
    if (own === undefined || partner === undefined || freight === undefined) return [];
    if (isMissing(own) || isMissing(partner) || isMissing(freight)) return [];
    return [{ ...pair, ownValue: own, partnerValue: partner, freight: -freight }];
  });
  const gapOf = ({ ownValue, partnerValue }: CountedTwice): number => Math.abs(ownValue - partnerValue);
  const [widest] = counted.toSorted((one, other) => gapOf(other) - gapOf(one));
  if (widest === undefined) throw new RangeError('no flow of the site was counted by both sides');
  return widest;
}

async function officialStatements(): Promise<readonly OfficialStatement[]> {
  const { events, sources } = await siteDataset();
  const kinds = new Set(economyProfiles.map(({ reasons }) => reasons));
  return events
    .filter(({ kind }) => kinds.has(kind))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
    .map((event) => {
      const source = sources.find(({ id }) => id === event.source);
      return { event, publisher: source?.publisher ?? event.source, url: source?.url ?? null };
    });
}
