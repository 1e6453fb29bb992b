import { type TradeSpec, usualViewSpec } from '@sogdia/core';
import { shippedScope } from '../../data/index.ts';

/** What the usual study of the shipped data asks: where every location begins. */
export const usualSpec: TradeSpec = usualOf();

function usualOf(): TradeSpec {
  const usual = usualViewSpec(shippedScope);
  if (usual === null) throw new RangeError('the data hold no study; the program is about the question of one');
  return usual;
}
