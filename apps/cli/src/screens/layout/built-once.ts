import type { Location, ProgramContext } from '../../model/index.ts';
import type { Grid } from '../../table/index.ts';

type Build = (location: Location, context: ProgramContext) => Grid;

/**
 * The table of a screen, built once for what a location asks and kept with the context that it was built from: to move the cursor, to sort
 * or to filter builds none. Other data come with another context.
 */
export function builtOnce(build: Build): Build {
  const kept = new WeakMap<ProgramContext, { readonly asked: string; readonly grid: Grid }>();
  return (location, context) => {
    const asked = askedBy(location);
    const before = kept.get(context);
    if (before?.asked === asked) return before.grid;
    const grid = build(location, context);
    kept.set(context, { asked, grid });
    return grid;
  };
}

/** What of a location its table depends on; the rest is where the reader stands in it. */
function askedBy({ kind, spec, subject, period, verdict, isFolded }: Location): string {
  return JSON.stringify([kind, spec, subject, period, verdict, isFolded]);
}
