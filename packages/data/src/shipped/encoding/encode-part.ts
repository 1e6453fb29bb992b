import type { PartContent } from '../../content/index.ts';
import { encodeIndicators } from './indicator-columns.ts';
import { encodeObservations } from './observation-columns.ts';

/**
 * The text a part is embedded as: JSON, with observations and indicators column by column, in ASCII (everything else as JSON
 * escapes), which engines keep in half the memory and read in half the time.
 */
export function encodePart(part: PartContent): string {
  const json = JSON.stringify({
    ...part,
    observations: encodeObservations(part.observations),
    indicators: encodeIndicators(part.indicators),
  });
  return json.replaceAll(/[\u0080-\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
