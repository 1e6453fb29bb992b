import { nearestNames } from '../../../errors/nearest-names.ts';
import { UnknownNameError } from '../../../errors/unknown-name-error.ts';
import type { AskedStudy, AskedWorld } from '../../../model/dataset/index.ts';
import { isTradeSpec, type ViewSpec, viewSpecSchema } from '../../../model/question/index.ts';
import { decodeViewSpec } from './decode-view-spec.ts';
import { plainViewSpec } from './usual-view-spec.ts';

/** A view of a study as a spec, by the name under which it is opened: its own in the usual study, `study/name` in the others. */
export interface NamedView {
  readonly name: string;
  readonly spec: ViewSpec;
  readonly study: AskedStudy;
  /** Its name within the study. */
  readonly view: string;
}

const known = new WeakMap<readonly AskedStudy[], readonly NamedView[]>();

/**
 * The named views of every study of a dataset, the usual one first, each in its own order. Throws as `decodeViewSpec` does for a query string
 * that could not be meant.
 * @example studyViews(dataset).map(({ name }) => name).slice(0, 2) // => ['figure-1', 'figure-2']
 */
export function studyViews(world: AskedWorld): readonly NamedView[] {
  const before = known.get(world.studies);
  if (before !== undefined) return before;
  const views = world.studies.flatMap((study, index) =>
    study.views.map(({ name, query }) => ({
      name: index === 0 ? name : `${study.id}/${name}`,
      spec: decodeViewSpec({ ...world, studies: [study] }, query),
      study,
      view: name,
    })),
  );
  known.set(world.studies, views);
  return views;
}

/**
 * The spec of a named view. Throws `UnknownNameError` with the nearest names for one that no study has.
 * @example encodeViewSpec(dataset, studyViewSpec(dataset, 'figure-3')) // => 'measure=import'
 */
export function studyViewSpec(world: AskedWorld, name: string): ViewSpec {
  const views = studyViews(world);
  const found = views.find((one) => one.name === name);
  if (found !== undefined) return found.spec;
  const names = views.map((one) => one.name);
  throw new UnknownNameError('view', name, names, nearestNames(name, names));
}

/**
 * The named view that asks what a spec asks, whatever form or layer it is drawn with; null where no study has one.
 * @example studyViewOf(dataset, decodeViewSpec(dataset, 'measure=import&chart=table'))?.name // => 'figure-3'
 */
export function studyViewOf(world: AskedWorld, spec: ViewSpec): NamedView | null {
  const question = questionOf(spec);
  return studyViews(world).find((one) => questionOf(one.spec) === question) ?? null;
}

/** What a spec asks, without how it is drawn and without the factor, which no view of one record reads. */
function questionOf(spec: ViewSpec): string {
  const drawn = { ...spec, chart: 'line', events: false };
  return JSON.stringify(viewSpecSchema.parse(isTradeSpec(spec) ? { ...drawn, factor: plainViewSpec.factor } : drawn));
}
