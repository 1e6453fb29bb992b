import { UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';

/** The one of some items that has a name. Throws `UnknownNameError` with the nearest where none has. */
export function oneNamed<Item>(kind: string, name: string, items: readonly Item[], nameOf: (item: Item) => string = String): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found !== undefined) return found;
  const names = items.map(nameOf);
  throw new UnknownNameError(kind, name, names, nearestNames(name, names));
}
