import { languages } from '../../../lib/languages.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { groupStops, type StopSettings } from './group-stops.ts';
import { nextStop } from './next-stop.ts';

/** The most stops of the Tab key before the content of any page ends. */
export const mostTabStops = 60;

/** The script that makes groups of links one stop of the Tab key, as text for a file that every page loads. */
export function stopsScript(): string {
  const hints = Object.fromEntries(languages.map((language) => [language, messagesOf(language)['site.stops']]));
  const settings: StopSettings = { most: mostTabStops, hintId: 'stops-hint', hints };
  return `(${groupStops.toString()})(${nextStop.toString()}, ${JSON.stringify(settings)});\n`;
}
