import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset, PlaceKind } from '../../model/dataset/index.ts';
import type { View, ViewMap, ViewSource } from '../../model/view/index.ts';
import { distinctSources } from '../../queries/index.ts';

/** What a map shows of the places: the ways between economies, and the posts at which they are crossed. */
const shownKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'border-post',
  'railway',
  'road',
  'corridor',
  'oil-pipeline',
  'gas-pipeline',
]);

/** A view that is drawn as a map with what it is drawn over, the notes that belong to it and where it comes from; any other view as it is. */
export function withMap(dataset: Dataset, view: View, language: Language): View {
  if (view.spec.chart !== 'map') return view;
  const { outlines } = dataset;
  const places = dataset.places.filter(({ kind, geometry }) => shownKinds.has(kind) && geometry !== null);
  const notes = [
    ...new Set(outlines.flatMap(({ note }) => note ?? [])),
    ...(places.some(({ isSchematic }) => isSchematic) ? [catalogueOf(language)['note.schematic']()] : []),
  ];
  const map: ViewMap = { outlines, places };
  const ofOutlines = distinctSources(dataset, outlines);
  const ofPlaces = distinctSources(dataset, [...places, ...places.flatMap(({ facts }) => facts)]);
  return {
    ...view,
    map,
    notes: [...view.notes, ...notes],
    sources: [view.sources[0], ...view.sources.slice(1), ...furtherSources(view.sources, ofOutlines)],
    references: [...view.references, ...furtherSources(view.references, [...ofOutlines, ...ofPlaces])],
  };
}

function furtherSources(known: readonly ViewSource[], more: readonly ViewSource[]): readonly ViewSource[] {
  return more.filter(({ source, release }) => !known.some((one) => one.source.id === source.id && one.release.id === release.id));
}
