import type { ViewSpec } from '../../../model/question/index.ts';
import { methodUnlessStated } from './usual-view-spec.ts';

/** A spec with the first year as base of an index, and the usual method of a reconciled record, where none is stated. */
export function withDependents(spec: ViewSpec): ViewSpec {
  return {
    ...spec,
    indexYear: spec.transform === 'index' && spec.indexYear === null ? spec.from : spec.indexYear,
    method: spec.record === 'reconciled' && spec.method === null ? methodUnlessStated : spec.method,
  };
}
