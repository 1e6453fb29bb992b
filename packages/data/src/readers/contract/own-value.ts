/**
 * What a record itself has under a name, whoever chose the name; undefined where it has nothing. It is `ownValue` of core, of which readers load nothing
 * while they read.
 * @example ownValue({ X: 'export' }, 'toString') // => undefined
 */
export function ownValue<Held>(record: Readonly<Record<string, Held>>, name: string): Held | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
