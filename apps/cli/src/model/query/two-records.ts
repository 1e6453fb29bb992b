import { isMissing, type TradeSpec } from '@sogdia/core';
import type { EconomyCode } from '@sogdia/core/model';
import type { ProgramContext } from '../context/index.ts';
import { type Location, newLocation } from '../location/location.ts';

/** Both records of both flows with each partner of the usual question. */
export function twoRecordsSpec({ usual }: { readonly usual: TradeSpec }): TradeSpec {
  return { ...usual, measures: ['export', 'import'], record: 'both', chart: 'line' };
}

/** The page of a partner: in both sides' figures where there is a year of which both have some, unless those of another side are asked for. */
export function partnerLocation(asked: TradeSpec, code: EconomyCode, context: ProgramContext): Location {
  const spec: TradeSpec = { ...asked, partners: [code], measures: ['export', 'import'], transform: 'level', chart: 'line' };
  const both: TradeSpec = { ...spec, record: 'both' };
  const hasBoth =
    spec.record === 'reporter' &&
    context.view(both).discrepancies.some(({ points }) => points.some(({ difference }) => !isMissing(difference.value)));
  return newLocation('partner', { spec: hasBoth ? both : spec, subject: code });
}
