import { usualViewSpec, type ViewSpec } from '@sogdia/core';
import { shippedScope } from '../../data/index.ts';

/** What the usual study of the shipped data asks: where every location begins. */
export const usualSpec: ViewSpec = usualOf();

function usualOf(): ViewSpec {
  const usual = usualViewSpec(shippedScope);
  if (usual === null) throw new RangeError('the data hold no study; the program is about the question of one');
  return usual;
}
