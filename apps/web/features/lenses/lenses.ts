import type { TradeSpec } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';
import { studyViewSpecs } from '../../lib/dataset.ts';

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

/** The figures that can be read another way, with their specs: those of flows, which have two records. */
const figures: ReadonlyMap<string, TradeSpec> = new Map(
  [...studyViewSpecs].flatMap(([name, spec]) => (isTradeSpec(spec) ? [[name, spec] as const] : [])),
);

/** The names of the figures that can be read another way. */
export const figureNames: readonly string[] = [...figures.keys()];

/** A figure read another way: the figure, the lens, and the spec. */
export interface LensView {
  readonly figure: string;
  readonly lens: Lens;
  readonly spec: TradeSpec;
}

/** Every figure in every other lens, by name. */
export const lensViews: ReadonlyMap<string, LensView> = new Map(
  [...figures].flatMap(([figure, spec]) =>
    lensNames.map((lens) => [`${figure}-${lens}`, { figure, lens, spec: { ...spec, ...lenses[lens] } }] as const),
  ),
);

/** A figure read another way, by its name. Throws `RangeError` for a name that none has. */
export function lensViewOf(name: string): LensView {
  const found = lensViews.get(name);
  if (found === undefined) throw new RangeError(`no figure in another lens ${name}: there are ${[...lensViews.keys()].join(', ')}`);
  return found;
}

/** The spec of a view in another record; the other choices stay. */
export function withRecord(spec: TradeSpec, record: TradeSpec['record']): TradeSpec {
  return { ...spec, record, method: record === 'reconciled' ? (spec.method ?? lenses.reconciled.method) : null };
}

/** The vintages that every chart offers. */
export const vintages = ['first', 'latest'] as const satisfies readonly TradeSpec['vintage'][];

/** The parameters of a route as the name of a figure in a lens. Throws `RangeError` for others, which no exported page asks for. */
export function requireLens(figure: string, lens: string): string {
  const name = `${figure}-${lens}`;
  if (!lensViews.has(name)) throw new RangeError(`no lens ${lens} of ${figure}: there are ${lensNames.join(', ')}`);
  return name;
}
