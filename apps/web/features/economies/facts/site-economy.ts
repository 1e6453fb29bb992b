import { encodeViewSpec, type Language, type View } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { type EconomyProfile, economyProfiles, siteDataset, siteScope, type TopicText } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import type { IndexedReceipt, PagedReceipts } from '../../receipts/index.ts';
import { dyadEconomies, dyadReceiptPages, dyadSpec, dyadViewKinds, type SiteDyad, siteDyad } from '../../records/index.ts';
import {
  type AnswerReceipts,
  answersOf,
  type HeldEvent,
  type HeldFigures,
  heldOn,
  receiptsOfHeld,
  receiptsOnPages,
  shownReceipts,
  sourcesOfAnswers,
  type TopicAnswer,
} from '../../reports/index.ts';

/** A view of the page of an economy; `part` names the part of the page that it opens. */
export interface EconomyAnswer extends TopicAnswer {
  readonly part: TopicText | null;
}

/** What is held of an economy beside its views, group by group. */
export interface HeldOfEconomy {
  readonly names: TopicText;
  readonly held: HeldFigures;
}

/** The page of an economy, put together: both records where it is a partner, views, and all that is held of it. */
export interface SiteEconomy extends AnswerReceipts {
  readonly profile: EconomyProfile;
  /** Both records of its trade; null for the reporter, which has no pair with itself. */
  readonly dyad: SiteDyad | null;
  /** The first view that is asked of it, and those that no chart of its records draws. */
  readonly first: EconomyAnswer;
  readonly answers: readonly EconomyAnswer[];
  readonly held: readonly HeldOfEconomy[];
  readonly places: HeldFigures;
  /** Dated events that happened in it, or in all of its group. */
  readonly events: readonly HeldEvent[];
  /** What officials said of the difference between two records. */
  readonly reasons: readonly HeldEvent[];
  readonly sources: readonly ViewSource[];
}

/** The page of an economy, put together once for each process of the build. */
export const siteEconomy = once(compute);

/** The page of a route, by the code of its economy in any case. Throws `RangeError` for another, which no exported page asks for. */
export function requireProfile(code: string): EconomyProfile {
  const found = economyProfiles.find(({ economy }) => economy.toLowerCase() === code.toLowerCase());
  if (found === undefined)
    throw new RangeError(`no page of ${code}: there are ${economyProfiles.map(({ economy }) => economy).join(', ')}`);
  return found;
}

/** A page of receipts of an economy: of its records and measures, or of its views and what is listed. */
export interface EconomyReceiptPage {
  readonly page: string;
  readonly receipts: readonly IndexedReceipt[];
  readonly locations: ReceiptLocations;
}

/** Every page of receipts of an economy. */
export async function economyReceipts(profile: EconomyProfile, language: Language): Promise<readonly EconomyReceiptPage[]> {
  const { dyad, receipts, receiptPages } = await siteEconomy(profile, language);
  const pagesOf = (paged: PagedReceipts, pages: readonly string[]): readonly EconomyReceiptPage[] =>
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

async function compute(profile: EconomyProfile, language: Language): Promise<SiteEconomy> {
  const dataset = await siteDataset();
  const { economy, views, reasons } = profile;
  const dyad = isPartner(economy) ? await siteDyad(economy, language) : null;
  const all = answersOf(dataset, views, language).map((answer, index) => ({ ...answer, part: views[index]?.part ?? null }));
  const [first] = all;
  if (first === undefined) throw new RangeError(`the page of ${economy} has no view`);
  const answers = all.filter(({ view }) => dyad === null || !drawnOf(economy).has(view.query));
  const shown = [...answers, ...(dyad === null ? [] : Object.entries(dyad.views).map(([id, view]) => ({ id, view })))];
  const drawn = shown.map(({ view }) => view);
  const held = profile.held.map(({ names, indicators }) => ({ names, held: heldOn(dataset, { indicators, economy }, drawn) }));
  const places = heldOn(dataset, { ...profile, indicators: [] }, []);
  const listed = [...held.map((group) => group.held), places].flatMap(receiptsOfHeld);
  return {
    profile,
    dyad,
    first,
    answers,
    held,
    places: { ...places, events: [] },
    events: places.events.filter(({ event }) => event.kind !== reasons),
    reasons: places.events.filter(({ event }) => event.kind === reasons),
    sources: sourcesOfAnswers(shown),
    ...receiptsOnPages([...shownReceipts(answers), { id: 'held', receipts: listed }], (page) =>
      routes.economyReceipts(language, economy, page),
    ),
  };
}

function isPartner(economy: string): boolean {
  return dyadEconomies.some((code) => code === economy);
}

/** The questions that the records of a pair and its measures answer, so that no chart stands twice. */
function drawnOf(economy: string): ReadonlySet<string> {
  return new Set(dyadViewKinds.map((kind) => encodeViewSpec(siteScope, dyadSpec(economy, kind))));
}
