import { type CheckedClaim, checkClaims, type Language } from '@sogdia/core';
import { summarizeClaims } from '@sogdia/core/claims';
import type { RetiredClaim } from '@sogdia/core/model';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { receiptsOfClaims } from './claim-receipts.ts';
import { sectionInWords } from './section-texts.ts';

/** A section of the study with what it claims. */
export type ClaimSection = Awaited<ReturnType<typeof check>>['sections'][number];

/** The claims of the study, checked once for each process of the build. */
export const siteClaims = once(check);

/** One claim, by its id in any case. Throws `RangeError` for an unknown one, which no exported page asks for. */
export async function siteClaim(id: string, language: Language): Promise<CheckedClaim> {
  const { claims } = await siteClaims(language);
  const found = claims.find(({ claim }) => claim.id.toLowerCase() === id.toLowerCase());
  if (found === undefined) throw new RangeError(`no claim ${id}: the study has ${claims.length}`);
  return found;
}

/** A claim that is none any more, by its id in any case; null for any other id. */
export async function retiredClaim(id: string, language: Language): Promise<RetiredClaim | null> {
  const { retiredClaims } = await siteStudy(language);
  return retiredClaims.find((retired) => retired.id.toLowerCase() === id.toLowerCase()) ?? null;
}

/** The claims of the study, checked, with the locations of the receipts of their numbers. */
async function check(language: Language) {
  const { sections: listed } = await siteStudy(language);
  // Statements may ask what the title of an event says, which they quote as it was written.
  const [said, { events }] = await Promise.all([siteDataset(language), siteDataset()]);
  const claims = checkClaims({ ...said, events }, language);
  const sections = [...Map.groupBy(claims, ({ claim }) => claim.section)].map(([section, of]) => ({
    section,
    words: sectionInWords(section, listed, language),
    claims: of,
  }));
  return { claims, summary: summarizeClaims(claims, language), sections, receipts: await receiptsOfClaims(claims, language) };
}
