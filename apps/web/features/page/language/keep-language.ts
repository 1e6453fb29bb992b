const key = 'language';

/** The language that a reader chose in this browser; null where none was, or where it remembers nothing. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers the language of a link to the same page in it, and has the link keep what is asked here. */
export function chooseLanguage(link: HTMLAnchorElement): void {
  link.search = location.search;
  link.hash = location.hash;
  try {
    localStorage.setItem(key, link.hreflang);
  } catch {
    document.documentElement.dataset['unremembered'] = key;
  }
}
