import { languageOfPath } from '../../../lib/languages/languages.ts';
import { nearestAddresses } from './nearest-addresses.ts';
import type { NearestSettings } from './nearest-script.ts';

declare const settings: NearestSettings;

const { place, pages } = settings;
const language = languageOfPath(location.pathname);

/** Says on the page for wrong addresses which one was asked, and lists the pages whose addresses are nearest. */
function showNearest(): void {
  const section = document.getElementById(place);
  const list = section?.querySelector('ul');
  if (section == null || list == null) return;
  const titles = new Map(pages.filter(([path]) => languageOfPath(path) === (language ?? document.documentElement.lang)));
  const own = document.querySelector<HTMLElement>(`section[lang="${language}"]`);
  if (own !== null) {
    section.parentElement?.prepend(own);
    own.append(section);
    for (const text of section.querySelectorAll<HTMLElement>('[data-text]'))
      text.textContent = own.getAttribute(`data-${text.dataset['text']}`);
  }
  for (const asked of section.querySelectorAll('code')) asked.textContent = location.pathname.slice(0, 200);
  for (const path of nearestAddresses(location.pathname, [...titles.keys()], 5)) {
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

showNearest();
