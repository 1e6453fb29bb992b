/* Gives browsers of the last three years the built-ins that came since and that the site uses; where one has them, they stay. */
give(Map, 'groupBy', <Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  [...items].forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
});
give(Array.prototype, 'toSorted', function (this: readonly unknown[], compare?: (one: unknown, other: unknown) => number) {
  return [...this].sort(compare);
});
give(Array.prototype, 'toReversed', function (this: readonly unknown[]) {
  return [...this].reverse();
});

function give(owner: object, name: string, value: unknown): void {
  if (!Object.hasOwn(owner, name)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
