import { decodeViewSpec, encodeViewSpec, type ViewSpec } from '@sogdia/core';
import { overrideQuery } from './override-query.ts';

/** A spec with some parameters of its query string set anew. */
export function changeSpec(spec: ViewSpec, changes: readonly (readonly [name: string, value: string])[]): ViewSpec {
  return decodeViewSpec(overrideQuery(encodeViewSpec(spec), changes));
}
