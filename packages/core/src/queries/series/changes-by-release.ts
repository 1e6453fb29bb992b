import type { Dataset } from '../../model/dataset/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { halfUnitPrinted } from '../../model/view/index.ts';

/**
 * How many figures of a release are new, compared with all earlier ones. `added`: no release had a figure for the cell. `revised`: its publisher had another figure. `repeated`: its publisher had the same figure. `beside`: only other publishers had one. The four add up to `figures`.
 */
export type ReleaseChanges = ReturnType<typeof changesByRelease>[number];

type ChangeOfFigure = 'added' | 'revised' | 'repeated' | 'beside';

/** A figure of a release, whatever it is of: its cell, by whom it was published, and how far rounding may have moved it. */
interface Figure {
  readonly cell: string;
  readonly publisher: string;
  /** A text where the source gives words. */
  readonly value: number | string;
  readonly rounding: number;
}

/**
 * What each release of a dataset brought, from the earliest to the latest: its figures of trade and of indicators beside all that earlier
 * releases say of the same cells, those of one unit alone. Two figures are the same where they are no further apart than the digits that both
 * print leave. Order: by the earliest day on which a release can have been known, then by id; one without figures is left out. Unit: numbers
 * of figures. Several figures of one release for a cell are each held against the releases before it.
 * @example
 * ```ts
 * changesByRelease(dataset).slice(0, 2).map(({ release, added, revised }) => [release.id, added, revised])
 * // => [['customs/first', 3, 0], ['office/first', 3, 0]]
 * ```
 */
export function changesByRelease(dataset: Dataset) {
  const figures = figuresByRelease(dataset);
  const said = new Map<string, Map<string, Figure>>();
  return dataset.releases
    .toSorted((one, other) => compare(one.knownFrom.earliest, other.knownFrom.earliest) || compare(one.id, other.id))
    .flatMap((release) => {
      const own = figures.get(release.id) ?? [];
      const counts = { added: 0, revised: 0, repeated: 0, beside: 0 };
      for (const figure of own) counts[changeOf(figure, said.get(figure.cell))] += 1;
      for (const figure of own) said.set(figure.cell, (said.get(figure.cell) ?? new Map()).set(figure.publisher, figure));
      return own.length === 0 ? [] : [{ release, figures: own.length, ...counts }];
    });
}

function changeOf(figure: Figure, earlier: ReadonlyMap<string, Figure> | undefined): ChangeOfFigure {
  if (earlier === undefined) return 'added';
  const before = earlier.get(figure.publisher);
  if (before === undefined) return 'beside';
  return agree(before, figure) ? 'repeated' : 'revised';
}

function agree(one: Figure, other: Figure): boolean {
  if (typeof one.value === 'string' || typeof other.value === 'string') return one.value === other.value;
  const slack = 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value));
  return Math.abs(one.value - other.value) <= one.rounding + other.rounding + slack;
}

function figuresByRelease({ observations, indicators, sources }: Dataset): ReadonlyMap<string, readonly Figure[]> {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const found = new Map<string, Figure[]>();
  const add = (row: Pick<Observation, 'source' | 'release'>, figure: Omit<Figure, 'publisher'>): void => {
    const known = found.get(row.release) ?? [];
    found.set(row.release, known);
    known.push({ ...figure, publisher: publishers.get(row.source) ?? row.source });
  };
  for (const row of observations) {
    const cell = [row.reporter, row.partner, row.flow, row.period, row.product, row.unit].join(' ');
    add(row, { cell, value: row.value, rounding: row.flags.includes('rounded') ? halfUnitPrinted(row) : 0 });
  }
  for (const row of indicators)
    add(row, { cell: [row.indicator, row.economy, row.period].join(' '), value: row.value ?? row.text ?? '', rounding: 0 });
  return found;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
