import type { Observation } from './observation.ts';
import { asOfPolicies } from './source-policy.ts';

/** What is wrong at a place of a dataset: where (`observations[3].release`), what stands there, and what would be right. */
export interface DatasetFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** A dataset as its schemas give it, before its parts are held against one another. */
export interface DatasetParts extends Readonly<Record<'policies' | 'sources' | 'releases' | 'licences', readonly Identified[]>>, Records {
  readonly observations: readonly Observation[];
}

type Records = Readonly<Record<'indicators' | 'events' | 'partnerships' | 'absences' | 'statedValues', readonly object[]>>;

interface Identified {
  readonly id: string;
}

/**
 * What no part of a dataset shows by itself, and a view would stumble over: a policy that is not there, an id of a source, a release, a
 * licence or an economy that nothing lists, an id that stands twice, and a cell that one release has twice, so that nobody could say which
 * figure is meant. At most `most` of them. Releases that a policy names may be absent: a part of a dataset has not all of them.
 * @example datasetFaults({ observations: [], indicators: [], events: [], partnerships: [], absences: [], statedValues: [], policies: [], sources: [], releases: [], licences: [] }).map(({ expected }) => expected) // => ['a policy as-published', 'a policy latest']
 */
export function datasetFaults(dataset: DatasetParts, most = 100): readonly DatasetFault[] {
  const faults: DatasetFault[] = [];
  for (const fault of everyFault(dataset)) {
    if (faults.length >= most) break;
    faults.push(fault);
  }
  return faults;
}

function* everyFault(dataset: DatasetParts): Generator<DatasetFault> {
  const { policies, sources, releases, licences, observations } = dataset;
  const ids = policies.map(({ id }) => id);
  for (const id of asOfPolicies) {
    if (!ids.includes(id)) yield { path: ['policies'], found: ids.length === 0 ? 'no policy' : ids.join(', '), expected: `a policy ${id}` };
  }
  yield* repeated('policies', policies, ({ id }) => id);
  yield* repeated('sources', sources, ({ id }) => id);
  yield* repeated('releases', releases, ({ id }) => id);
  yield* repeated('licences', licences, ({ id }) => id);
  yield* dangling(dataset);
  yield* repeated('observations', observations, cellOf);
}

function cellOf({ release, reporter, partner, flow, period, product }: Observation): string {
  return `${release} ${reporter} ${partner} ${flow} ${period} ${product}`;
}

function* repeated<Item>(part: string, items: readonly Item[], keyOf: (item: Item) => string): Generator<DatasetFault> {
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else yield { path: [part, index], found: key, expected: `each once; this one stands at ${part}[${before}] already` };
  }
}

/** Which list the ids of a field are in. */
const fields = { source: 'sources', release: 'releases', licence: 'licences' } as const;

function* dangling(dataset: DatasetParts): Generator<DatasetFault> {
  const known: Readonly<Record<keyof typeof fields, ReadonlySet<string>>> = {
    source: new Set(dataset.sources.map(({ id }) => id)),
    release: new Set(dataset.releases.map(({ id }) => id)),
    licence: new Set(dataset.licences.map(({ id }) => id)),
  };
  const parts = ['observations', 'indicators', 'events', 'partnerships', 'absences', 'statedValues', 'sources', 'releases'] as const;
  for (const part of parts) {
    for (const [index, row] of (dataset[part] as readonly object[]).entries()) {
      for (const [field, value] of Object.entries(row)) {
        if (typeof value !== 'string') continue;
        if (field in fields && !known[field as keyof typeof fields].has(value)) {
          const list = fields[field as keyof typeof fields];
          yield { path: [part, index, field], found: value, expected: `an id that ${list} lists` };
        }
      }
    }
  }
}
