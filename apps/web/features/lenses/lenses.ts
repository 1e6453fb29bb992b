import { type TradeSpec, tradeSpecOf } from '@sogdia/core';
import { type StudyViewName, studyViewNames, studyViewSpecs } from '../../lib/dataset.ts';

/** What another lens changes in the question of a figure: whose record is read, or as known when. */
export const lenses = {
  partner: { record: 'partner', method: null },
  both: { record: 'both', method: null },
  reconciled: { record: 'reconciled', method: 'mean' },
  latest: { vintage: 'latest' },
} as const satisfies Record<string, Partial<TradeSpec>>;

/** Another way to read a figure of the study, which reads the reporter's record as it was first published. */
export type Lens = keyof typeof lenses;

const lensNames: readonly Lens[] = Object.keys(lenses) as Lens[];

/** The figures that can be read another way: those of trade. */
export type FigureName = Exclude<StudyViewName, 'table-1'>;

export const figureNames: readonly FigureName[] = studyViewNames.filter((name) => name !== 'table-1');

/** The name of a figure read another way. */
export type LensViewName = `${FigureName}-${Lens}`;

/** A figure read another way: the figure, the lens, and the spec. */
export interface LensView {
  readonly figure: FigureName;
  readonly lens: Lens;
  readonly spec: TradeSpec;
}

/** Every figure in every other lens, by name. */
export const lensViews: Readonly<Record<LensViewName, LensView>> = Object.fromEntries(
  figureNames.flatMap((figure) =>
    lensNames.map((lens) => [`${figure}-${lens}`, { figure, lens, spec: { ...tradeSpecOf(studyViewSpecs[figure]), ...lenses[lens] } }]),
  ),
) as Record<LensViewName, LensView>;

export const lensViewNames: readonly LensViewName[] = Object.keys(lensViews) as LensViewName[];

export function isLensViewName(name: string): name is LensViewName {
  return name in lensViews;
}

/** The spec of a view in another record; the other choices stay. */
export function withRecord(spec: TradeSpec, record: TradeSpec['record']): TradeSpec {
  return { ...spec, record, method: record === 'reconciled' ? (spec.method ?? lenses.reconciled.method) : null };
}

/** The vintages that every chart offers. */
export const vintages = ['first', 'latest'] as const satisfies readonly TradeSpec['vintage'][];

/** The parameters of a route as a figure and its lens. Throws `RangeError` for others, which no exported page asks for. */
export function requireLens(figure: string, lens: string): LensViewName {
  const found = lensViewNames.find((name) => name === `${figure}-${lens}`);
  if (found === undefined) throw new RangeError(`no lens ${lens} of ${figure}: there are ${lensNames.join(', ')}`);
  return found;
}
