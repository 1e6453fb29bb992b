import {
  computeView,
  type Dataset,
  encodeViewSpec,
  type Holdings,
  holdingsOf,
  isMissing,
  type Language,
  readViewSpec,
  SogdiaError,
  usualViewSpec,
  type ViewSpec,
} from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';

/** What is asked of own files first, in this order, and how figures of a single year are drawn; those that the files do not answer are left out. */
const candidates = [
  { id: 'flows', query: 'measure=export,import', inOneYear: 'dot' },
  { id: 'exports', query: 'measure=export', inOneYear: 'dot' },
  { id: 'imports', query: 'measure=import', inOneYear: 'dot' },
  { id: 'records', query: 'measure=export&record=both' },
  { id: 'partners', query: 'measure=total-trade&chart=stacked-column', inOneYear: 'treemap' },
  { id: 'sold', query: 'measure=export&by=product&level=chapter&top=20&chart=treemap' },
  { id: 'bought', query: 'measure=import&by=product&level=chapter&top=20&chart=treemap' },
  { id: 'goods', query: 'measure=total-trade&by=product&level=chapter&top=8' },
  { id: 'concentration-of-exports', query: 'measure=export-hhi&level=chapter&by=product' },
  { id: 'concentration-of-imports', query: 'measure=import-hhi&level=chapter&by=product' },
  { id: 'concentration', query: 'measure=hhi&partners=WLD' },
  { id: 'months', query: 'measure=export,import&frequency=month' },
] as const;

/** A question that the files answer, as its canonical query. */
export interface OwnQuestion {
  readonly id: (typeof candidates)[number]['id'] | 'product';
  readonly query: string;
}

/**
 * The questions that a dataset answers with at least one figure, as they are asked but for years, partners and the form of the drawing, which
 * follow what is held. Without an answer by chapters, the trade of one product.
 */
export function ownQuestions(dataset: Dataset, language: Language): readonly OwnQuestion[] {
  const holdings = holdingsOf(dataset);
  const found = candidates.flatMap(({ id, query, ...drawn }) => {
    const answered = answeredQuery(dataset, holdings, query, language);
    if (answered === null) return [];
    const inOneYear = 'inOneYear' in drawn && isOfOneYear(holdings, answered, language) ? withChart(query, drawn.inOneYear) : null;
    return [{ id, query: (inOneYear === null ? null : answeredQuery(dataset, holdings, inOneYear, language)) ?? answered }];
  });
  const isOnce = ({ query }: OwnQuestion, at: number): boolean => found.findIndex((one) => one.query === query) === at;
  const hasBoth = found.some(({ id }) => id === 'flows');
  const shown = found.filter((one, at) => isOnce(one, at) && !(hasBoth && (one.id === 'exports' || one.id === 'imports')));
  return shown.some(({ id }) => id === 'sold' || id === 'bought' || id === 'goods')
    ? shown
    : [...shown, ...ofOneProduct(dataset, holdings, language)];
}

function isOfOneYear(holdings: Holdings, query: string, language: Language): boolean {
  const { from, to } = readViewSpec(holdings, query, language).spec;
  return from === to;
}

function withChart(query: string, chart: string): string {
  return `${query.replace(/&chart=[\w-]+/, '')}&chart=${chart}`;
}

/** What may follow without the question being another one; the form only where the question names none. */
const following: ReadonlySet<string> = new Set(['years', 'partners', 'index-year', 'vintage']);

/** The canonical query of the nearest view, where it is the one that is asked for and has a figure; else null. */
function answeredQuery(dataset: Dataset, holdings: Holdings, query: string, language: Language): string | null {
  const { spec } = readViewSpec(holdings, `${query}&vintage=latest`, language);
  const { spec: nearest, changes } = nearestViewSpec(holdings, spec, language);
  const isFollowing = (parameter: string): boolean => following.has(parameter) || (parameter === 'chart' && !query.includes('chart='));
  if (changes.some(({ parameter }) => !isFollowing(parameter))) return null;
  return hasFigure(dataset, nearest, language) ? encodeViewSpec(holdings, nearest) : null;
}

function hasFigure(dataset: Dataset, spec: ViewSpec, language: Language): boolean {
  try {
    return computeView(dataset, spec, language).series.some(({ points }) => points.some(({ value }) => !isMissing(value)));
  } catch (error) {
    if (error instanceof SogdiaError) return false;
    throw error;
  }
}

/** The trade of the usual reporter in one product with all partners of whom it is held, by the frequency in which most is; of other reporters nothing is looked up. */
function ofOneProduct(dataset: Dataset, holdings: Holdings, language: Language): readonly OwnQuestion[] {
  const usual = usualViewSpec(holdings)?.reporter;
  const flows = Object.entries(holdings.goods).flatMap(([frequency, ofFlows]) =>
    Object.keys(ofFlows).flatMap((flow) => {
      const [reporter = '', partner = '', direction = '', unit] = flow.split('|');
      if (unit !== undefined || reporter !== usual) return [];
      return Object.keys(ownValue(ofFlows, flow) ?? {}).map((code) => ({ frequency, reporter, partner, direction, code }));
    }),
  );
  const alike = Map.groupBy(flows, ({ frequency, direction, code }) => [frequency, direction, code].join('|'));
  const [most] = [...alike.values()].toSorted((one, other) => other.length - one.length);
  const [first] = most ?? [];
  if (first === undefined || most === undefined) return [];
  const { frequency, reporter, direction, code } = first;
  const partners = most.map(({ partner }) => partner).join(',');
  const query = `measure=${direction}&reporter=${reporter}&partners=${partners}&products=${code}&frequency=${frequency}`;
  const answered = answeredQuery(dataset, holdings, query, language);
  return answered === null ? [] : [{ id: 'product', query: answered }];
}
