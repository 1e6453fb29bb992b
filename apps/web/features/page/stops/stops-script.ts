import { groupStops, type StopSettings } from './group-stops.ts';
import { nextStop } from './next-stop.ts';

/** The most stops of the Tab key before the content of any page ends. */
export const mostTabStops = 60;
/** The id of the sentence that says which keys move inside a group of links. */
export const stopsHintId = 'stops-hint';

/** The script that makes groups of links one stop of the Tab key, as text for a file that every page loads. */
export function stopsScript(): string {
  const settings: StopSettings = { most: mostTabStops, hintId: stopsHintId };
  return `(${groupStops.toString()})(${nextStop.toString()}, ${JSON.stringify(settings)});\n`;
}
