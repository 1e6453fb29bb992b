import { ownValue } from '@sogdia/core/model';
import type { Exclusion } from '../parse/index.ts';
import { type Fault, fault } from './fault.ts';

/** How the names of a source become codes: the map, and the names that are left out on purpose. */
export interface Names {
  readonly map: Readonly<Record<string, string>>;
  readonly excluded: readonly Exclusion[];
}

/** A code; nothing because the name is excluded; or nothing and a fault because nobody has said what the name is. */
export type MappedName = { readonly code: string } | { readonly excluded: true } | { readonly fault: Fault };

/**
 * The code of a source's name. A name that is neither mapped nor excluded is an error of the build, never a warning.
 * @example mapName({ map: { C5: 'CA5' }, excluded: [] }, 'C5') // => { code: 'CA5' }
 */
export function mapName(names: Names, name: string): MappedName {
  const code = ownValue(names.map, name);
  if (code !== undefined) return { code };
  if (names.excluded.some((exclusion) => exclusion.name === name)) return { excluded: true };
  return { fault: fault('names', name, `unmapped name: ${name}; expected an entry in economies.json or excluded.json`) };
}
