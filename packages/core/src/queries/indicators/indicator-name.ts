import type { Dataset } from '../../model/dataset/index.ts';

const names = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/**
 * The name of an indicator in words, as the dataset gives it; undefined where it names none by that id.
 * @example indicatorName(dataset, 'an_id_without_name') // => undefined
 */
export function indicatorName(dataset: Dataset, id: string): string | undefined {
  let known = names.get(dataset);
  if (known === undefined) {
    known = new Map(dataset.indicatorNames.map((named) => [named.id, named.name]));
    names.set(dataset, known);
  }
  return known.get(id);
}
