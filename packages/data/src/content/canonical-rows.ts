import type { Dataset, Observation, Place, PlaceFact } from '@sogdia/core/model';

/** The parts of a dataset that hold numbers. */
export type NumberedParts = Pick<Dataset, 'observations' | 'indicators' | 'outlines' | 'events' | 'studies'> & {
  readonly places: readonly (Pick<Place, 'id' | 'geometry' | 'release'> & { readonly facts: readonly Omit<PlaceFact, 'names'>[] })[];
};

/**
 * The numbers of a dataset as sorted lines without labels: keys, figures as printed, units, releases; the currency of a figure where it is not
 * US dollars, the growth printed beside it and the quantities stated with it where they are. The SHA-256 of this text is
 * the content hash: a title, a note, a translation or a name cannot move it, any digit does.
 */
export function canonicalRows(parts: readonly NumberedParts[]): string {
  const lines = parts.flatMap((part) => [...part.observations.map(lineOfObservation), ...linesBeside(part)]);
  return `${lines.sort().join('\n')}\n`;
}

/** The line of an observation. */
export function lineOfObservation(row: Observation): string {
  return line(
    'observation',
    ...keyOf(row),
    row.value,
    row.valuation,
    ...(row.printed === null ? ['derived', row.derivation?.formula ?? ''] : [row.printed.value, row.printed.unit]),
    row.status,
    ...(row.unit === 'usd' ? [] : [row.unit]),
    ...(row.printedGrowth === null ? [] : [`growth ${row.printedGrowth}`]),
  );
}

/** The lines of all that is no observation. */
export function linesBeside(part: NumberedParts): readonly string[] {
  const hasQuantities = part.observations.columns?.quantityUnits !== null;
  return [
    ...(hasQuantities ? part.observations.flatMap(linesOfQuantities) : []),
    ...part.indicators.map((row) =>
      line('indicator', row.indicator, row.economy, row.period, row.release, row.value ?? '', row.text ?? '', row.unit, row.status),
    ),
    ...part.places.flatMap(({ id, geometry, release, facts }) => [
      ...(geometry === null ? [] : [line('place', id, release, geometry.type, JSON.stringify(geometry.coordinates))]),
      ...facts.map((row) => line('fact', id, row.fact, row.period, row.release, row.value ?? '', row.text ?? '', row.unit, row.status)),
    ]),
    ...part.outlines.map(({ economy, geometry, release }) =>
      line('outline', economy, release, geometry.type, JSON.stringify(geometry.coordinates)),
    ),
    ...part.events.flatMap(({ id, date, end, target }) => [
      line('event', id, date, end ?? ''),
      ...(target === undefined ? [] : [line('target', id, target.year, target.value, target.unit)]),
    ]),
    ...part.studies.flatMap(({ milestones, statedValues }) => [
      ...milestones.flatMap(({ id, milestones: reached }) =>
        reached.map((row) => line(id, row.economy, row.level, row.year ?? '', row.release)),
      ),
      ...statedValues.map((row) => line('stated', row.id, row.printed, row.scale, row.relation)),
    ]),
  ];
}

function linesOfQuantities(row: Observation): readonly string[] {
  return (row.quantities ?? []).map(({ value, unit, printed, status }) =>
    line('quantity', ...keyOf(row), unit, value, printed.value, printed.unit, status),
  );
}

function keyOf({ reporter, partner, flow, period, product, release }: Observation): readonly string[] {
  return [reporter, partner, flow, period, product, release];
}

function line(...cells: readonly (string | number)[]): string {
  return cells.join('\t');
}
