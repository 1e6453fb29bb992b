import { nearestAddresses } from './nearest-addresses.ts';

/** Where the page for wrong addresses says what was asked, and lists what is nearest to it. */
export const nearestPlace = 'nearest';

/** A page by its address, and what it is called. */
export interface AddressedPage {
  readonly path: string;
  readonly title: string;
}

/** Says on the page for wrong addresses which one was asked, and lists the pages whose addresses are nearest. */
function showNearest(nearest: typeof nearestAddresses, place: string, pages: readonly (readonly [path: string, title: string])[]): void {
  const section = document.getElementById(place);
  const list = section?.querySelector('ul');
  if (section == null || list == null) return;
  const titles = new Map(pages);
  for (const asked of section.querySelectorAll('code')) asked.textContent = location.pathname.slice(0, 200);
  for (const path of nearest(location.pathname, [...titles.keys()], 5)) {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = path;
    link.textContent = titles.get(path) ?? path;
    item.append(' ', path);
    list.append(item);
  }
  section.dataset['found'] = String(list.children.length);
  section.hidden = false;
}

/** That script as text, for a file that the page for wrong addresses loads, with every page that it may lead to. */
export function nearestScript(pages: readonly AddressedPage[]): string {
  const named = pages.map(({ path, title }) => [path, title]);
  return `(${showNearest.toString()})(${nearestAddresses.toString()}, ${JSON.stringify(nearestPlace)}, ${JSON.stringify(named)});\n`;
}
