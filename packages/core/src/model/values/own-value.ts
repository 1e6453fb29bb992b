/**
 * What a record itself has under a name, whoever chose the name; undefined where it has nothing. Every object answers to some names that nobody gave it
 * (`toString`, `constructor`), so that a name that may be any text is never asked for by `record[name]`.
 * @example ownValue({ KAZ: 1 }, 'KAZ') // => 1
 * @example ownValue({ KAZ: 1 }, 'toString') // => undefined
 */
export function ownValue<Held>(record: Readonly<Record<string, Held>>, name: string): Held | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
