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
  type ViewSpec,
} from '@sogdia/core';
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
] as const;

/** What a study names its views by, and the question that each is; those of all goods over the years are asked above. */
const named: readonly (readonly [name: RegExp, id: OwnQuestion['id']])[] = [
  [/^exports-of-goods/, 'sold-goods'],
  [/^imports-of-goods/, 'bought-goods'],
  [/^exports-by-sector/, 'sold-by-sector'],
  [/^imports-by-sector/, 'bought-by-sector'],
  [/^exports-by-stage/, 'sold-by-stage'],
  [/^imports-by-stage/, 'bought-by-stage'],
  [/^both-directions-by-month/, 'flows'],
  [/^exports-by-month/, 'exports'],
  [/^imports-by-month/, 'imports'],
  [/^partners-by-month/, 'partners'],
];

/** A question that the files answer, as its canonical query. */
export interface OwnQuestion {
  readonly id: (typeof candidates)[number]['id'] | `${'sold' | 'bought'}-${'goods' | 'by-sector' | 'by-stage'}` | 'indicators';
  readonly isByMonth: boolean;
  readonly query: string;
}

/**
 * The questions that a dataset answers with at least one figure, as they are asked but for years, partners and the form of the drawing, which
 * follow what is held; then what its own study asks of goods, groups and months, and of indicators that the files state. What is held of several months
 * comes before what is held of a single year.
 */
export function ownQuestions(dataset: Dataset, language: Language): readonly OwnQuestion[] {
  const holdings = holdingsOf(dataset);
  const [study] = dataset.studies;
  if (study?.id !== 'own') return [];
  const found = candidates.flatMap(({ id, query, ...drawn }) => {
    const answered = answeredQuery(dataset, holdings, query, language);
    if (answered === null) return [];
    const inOneYear = 'inOneYear' in drawn && isOfOneYear(holdings, answered, language) ? withChart(query, drawn.inOneYear) : null;
    return [
      { id, isByMonth: false, query: (inOneYear === null ? null : answeredQuery(dataset, holdings, inOneYear, language)) ?? answered },
    ];
  });
  const hasBoth = found.some(({ id }) => id === 'flows');
  const shown = found.filter(({ id }) => !(hasBoth && (id === 'exports' || id === 'imports')));
  const hasGoods = found.some(({ id }) => id === 'sold' || id === 'bought');
  const more = study.views.flatMap(({ name, query }) => {
    const id = named.find(([pattern]) => pattern.test(name))?.[1];
    const isRepeated = hasGoods && name.endsWith('-of-goods');
    const answered = id === undefined || isRepeated ? null : answeredQuery(dataset, holdings, query, language);
    return id === undefined || answered === null ? [] : [{ id, isByMonth: name.endsWith('-by-month'), query: answered }];
  });
  const asked = [...shown, ...more, ...ofIndicators(dataset, holdings, study.release, language)];
  const [first] = asked;
  const isOneYear = first !== undefined && !first.isByMonth && isOfOneYear(holdings, first.query, language);
  const ordered = isOneYear ? asked.toSorted((one, other) => Number(other.isByMonth) - Number(one.isByMonth)) : asked;
  return ordered.filter(({ query }, at) => ordered.findIndex((one) => one.query === query) === at);
}

/** The indicator of which a file states most values. */
function ofIndicators(dataset: Dataset, holdings: Holdings, release: string, language: Language): readonly OwnQuestion[] {
  const counts = Map.groupBy(
    dataset.indicators.filter((value) => value.release === release),
    ({ indicator }) => indicator,
  );
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  if (most === undefined) return [];
  const { spec } = nearestViewSpec(holdings, readViewSpec(holdings, `indicator=${most[0]}`, language).spec, language);
  return hasFigure(dataset, spec, language) ? [{ id: 'indicators', isByMonth: false, query: encodeViewSpec(holdings, spec) }] : [];
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
