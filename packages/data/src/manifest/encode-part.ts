import { encodeIndicators } from './indicator-columns.ts';
import { encodeObservations } from './observation-columns.ts';
import type { PartContent } from './part-content.ts';

/** The text a part is embedded as: JSON, with observations and indicators column by column. */
export function encodePart(part: PartContent): string {
  return JSON.stringify({ ...part, observations: encodeObservations(part.observations), indicators: encodeIndicators(part.indicators) });
}
