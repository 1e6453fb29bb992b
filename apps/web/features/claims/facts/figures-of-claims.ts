import type { CheckedClaim, Language, Receipt } from '@sogdia/core';
import { siteStudy, studyViewNames } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { receiptId } from '../../receipts/index.ts';
import { siteView } from '../../views/index.ts';
import { siteClaims } from './site-claims.ts';

/** The figures of the study that show what a claim is about: those whose stated numbers it holds, and those whose points it rests on. */
export async function figuresOfClaim({ claim }: CheckedClaim, language: Language): Promise<readonly string[]> {
  return (await figuresByClaim(language)).get(claim.id) ?? [];
}

/** The claims that a figure of the study shows. */
export async function claimsOfFigure(name: string, language: Language): Promise<readonly CheckedClaim[]> {
  const [{ claims }, figures] = await Promise.all([siteClaims(language), figuresByClaim(language)]);
  return claims.filter(({ claim }) => figures.get(claim.id)?.includes(name));
}

const figuresByClaim = once(matchFigures);

async function matchFigures(language: Language): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ claims }, { statedValues }] = await Promise.all([siteClaims(language), siteStudy()]);
  const points = new Map<string, Set<string>>();
  for (const name of studyViewNames) {
    const { series } = await siteView(name, language);
    for (const { receipt } of series.flatMap((one) => one.points)) {
      const key = receiptId(receipt);
      points.set(key, (points.get(key) ?? new Set()).add(name));
    }
  }
  return new Map(
    claims.map((checked) => {
      const stated = statedValues.flatMap(({ claim, view }) => (claim === checked.claim.id && studyViewNames.includes(view) ? [view] : []));
      const shown = new Set([
        ...stated,
        ...checked.working.flatMap(({ receipt }) => (receipt === null ? [] : [...figuresShowing(receipt, points)])),
      ]);
      return [checked.claim.id, studyViewNames.filter((name) => shown.has(name))];
    }),
  );
}

/** The figures of which a receipt is a point; else those that show what it is computed from. */
function figuresShowing(receipt: Receipt, points: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const shown = points.get(receiptId(receipt));
  if (shown !== undefined) return shown;
  if (receipt.kind !== 'step') return new Set();
  return new Set(receipt.operands.flatMap((operand) => [...figuresShowing(operand.receipt, points)]));
}
