import type { Dataset, Indicator } from '../../model/dataset/index.ts';

const registries = new WeakMap<Dataset['indicatorRegistry'], ReadonlyMap<string, Indicator>>();

/** The indicator that the registry of a dataset lists under an id; undefined where it lists none. */
function indicatorOf({ indicatorRegistry }: Pick<Dataset, 'indicatorRegistry'>, id: string): Indicator | undefined {
  let known = registries.get(indicatorRegistry);
  if (known === undefined) {
    known = new Map(indicatorRegistry.map((indicator) => [indicator.id, indicator]));
    registries.set(indicatorRegistry, known);
  }
  return known.get(id);
}

/**
 * The name of an indicator in words, as it stands inside a sentence, in English where the registry has none in the language; undefined where
 * it lists none by that id.
 * @example indicatorName(dataset, 'an-id-that-nothing-lists') // => undefined
 */
export function indicatorName(
  dataset: Pick<Dataset, 'indicatorRegistry'>,
  id: string,
  language: keyof Indicator['names'] = 'en',
): string | undefined {
  const names = indicatorOf(dataset, id)?.names;
  return (names?.[language] ?? names?.en)?.phrase;
}
