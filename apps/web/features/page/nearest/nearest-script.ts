import { browserScript } from '../../../exports/site/browser-script.ts';

/** Where the page for wrong addresses says what was asked, and lists what is nearest to it. */
export const nearestPlace = 'nearest';

/** What the script of the page for wrong addresses is told: its place, and every page that it may lead to. */
export interface NearestSettings {
  readonly place: string;
  readonly pages: readonly (readonly [path: string, title: string])[];
}

/** That script, for a file that the page for wrong addresses loads. */
export function nearestScript(pages: readonly { readonly path: string; readonly title: string }[]): Promise<string> {
  const settings: NearestSettings = { place: nearestPlace, pages: pages.map(({ path, title }) => [path, title] as const) };
  return browserScript('features/page/nearest/nearest.browser.ts', settings);
}
