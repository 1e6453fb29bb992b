import { type AskedWorld, decodeViewSpec, encodeViewSpec, type ViewSpec } from '@sogdia/core';
import { overrideQuery } from './override-query.ts';

/** A spec with some parameters of its query string set anew. */
export function changeSpec(world: AskedWorld, spec: ViewSpec, changes: readonly (readonly [name: string, value: string])[]): ViewSpec {
  return decodeViewSpec(world, overrideQuery(encodeViewSpec(world, spec), changes));
}
