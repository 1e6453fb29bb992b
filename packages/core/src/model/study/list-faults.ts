import type * as z from 'zod';

/** Where the faults of a value are noted. */
type Noted = Pick<z.RefinementCtx, 'addIssue'>;

/** Notes every name that stands in a list before, by its place and what it is. */
export function refuseRepeated(context: Noted, names: readonly string[], what: string, pathOf: (index: number) => PropertyKey[]): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) context.addIssue({ code: 'custom', path: pathOf(index), message: `${name} is already a ${what}` });
  }
}

/** Notes a name that is none of those that are known. */
export function refuseUnknown(context: Noted, name: string, known: readonly string[], path: PropertyKey[]): void {
  if (!known.includes(name)) context.addIssue({ code: 'custom', path, message: `${name} is none of ${known.join(', ')}` });
}
