import { browserScript } from '../../../exports/site/browser-script.ts';
import { languages } from '../../../lib/languages/languages.ts';
import { messagesOf } from '../../../messages/messages.ts';

/** What the script that groups stops is told. */
export interface StopSettings {
  /** The most stops of the Tab key before the content of a page ends. */
  readonly most: number;
  /** The id of the sentence that says which keys move inside a group. */
  readonly hintId: string;
  /** That sentence, by the language of the page. */
  readonly hints: Readonly<Record<string, string>>;
}

/** The most stops of the Tab key before the content of any page ends. */
export const mostTabStops = 60;

/** The script that makes groups of links one stop of the Tab key, for a file that every page loads. */
export function stopsScript(): Promise<string> {
  const hints = Object.fromEntries(languages.map((language) => [language, messagesOf(language)['site.stops']]));
  const settings: StopSettings = { most: mostTabStops, hintId: 'stops-hint', hints };
  return browserScript('features/page/stops/stops.browser.ts', settings);
}
