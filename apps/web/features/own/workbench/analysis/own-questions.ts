import { encodeViewSpec, type Holdings, type Language, nearestViewSpec, readViewSpec } from '@sogdia/core';

/** What is asked of own files first, in this order; those that the files do not answer are left out. */
const candidates = [
  { id: 'flows', query: 'measure=export,import' },
  { id: 'records', query: 'measure=export&record=both' },
  { id: 'partners', query: 'measure=total-trade&chart=stacked-column' },
  { id: 'sold', query: 'measure=export&by=product&level=chapter&chart=treemap' },
  { id: 'bought', query: 'measure=import&by=product&level=chapter&chart=treemap' },
  { id: 'goods', query: 'measure=total-trade&by=product&level=chapter&top=8' },
  { id: 'concentration-of-exports', query: 'measure=export-hhi&level=chapter&by=product' },
  { id: 'concentration-of-imports', query: 'measure=import-hhi&level=chapter&by=product' },
  { id: 'concentration', query: 'measure=hhi&partners=WLD' },
  { id: 'months', query: 'measure=export,import&frequency=month' },
] as const;

/** What else may follow without the question being another one. */
const following: ReadonlySet<string> = new Set(['years', 'partners', 'index-year', 'vintage']);

/** A question that the files answer, as its canonical query. */
export interface OwnQuestion {
  readonly id: (typeof candidates)[number]['id'];
  readonly query: string;
}

/** The questions that a dataset answers as they are asked, but for the years that it holds and one partner in the place of several. */
export function ownQuestions(holdings: Holdings, language: Language): readonly OwnQuestion[] {
  const found = candidates.flatMap(({ id, query }) => {
    const { spec } = readViewSpec(holdings, `${query}&vintage=latest`, language);
    const nearest = nearestViewSpec(holdings, spec, language);
    if (nearest.changes.some(({ parameter }) => !following.has(parameter))) return [];
    return [{ id, query: encodeViewSpec(holdings, nearest.spec) }];
  });
  return found.filter(({ query }, at) => found.findIndex((one) => one.query === query) === at);
}
