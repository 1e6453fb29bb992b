import '../../lib/built-ins.ts';

/** What stands in a text for the place that the page is read from. */
declare const settings: { readonly originMark: string };

/*
 * What every page does by itself, before the framework or without it: it says that scripts run, fills what an older browser lacks, keeps and changes the choice of colours,
 * closes a menu of the header, opens the search by its key, and copies what a copy button holds. Runs in the head, before the first paint.
 */
const root = document.documentElement;
const shownFor = 1600;
root.dataset['script'] = 'on';
// Too old for the scripts of the site.
if (!('findLast' in Array.prototype && 'hasOwn' in Object && 'structuredClone' in window)) root.dataset['former'] = 'on';
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') root.dataset['theme'] = kept;
} catch {
  root.dataset['unremembered'] = 'theme';
}

function changeTheme(): void {
  const theme = root.dataset['theme'] ?? 'auto';
  const next = theme === 'auto' ? 'light' : theme === 'light' ? 'dark' : 'auto';
  if (next === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    if (next === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    root.dataset['unremembered'] = 'theme';
  }
}

function copy(button: HTMLElement): void {
  const label = button.textContent;
  const held = button.dataset['copy'] || (button.previousElementSibling?.textContent ?? '');
  navigator.clipboard.writeText(held.replaceAll(settings.originMark, location.origin)).then(
    () => {
      button.textContent = button.dataset['copied'] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, shownFor);
    },
    () => {
      button.dataset['uncopied'] = 'on';
    },
  );
}

function closeMenu(): void {
  const menu = document.querySelector('.menu[open]');
  if (menu === null) return;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  menu.removeAttribute('open');
}

function openSearch(event: KeyboardEvent): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-key="/"]');
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]') !== null;
  if (link === null || isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-key="/"]')].filter((field) => field.checkVisibility());
  if (fields.length === 0) link.click();
  else fields.at(-1)?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenu();
  if (event.key === '/') openSearch(event);
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('.menu') === null) closeMenu();
  if (target.closest('.theme-switch') !== null) changeTheme();
  const button = target.closest<HTMLElement>('button[data-copy]');
  if (button !== null) copy(button);
});
