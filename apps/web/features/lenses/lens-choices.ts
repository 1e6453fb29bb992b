/** A reading that a control offers: what it is called, where it stands, and whether that is a page, or Explore, which computes it. */
export interface LensChoice {
  readonly text: string;
  readonly href: string;
  readonly isPage: boolean;
  readonly isCurrent: boolean;
}

/** One control of the readings: whose record, or as known when. */
export interface LensGroup {
  readonly name: string;
  readonly choices: readonly LensChoice[];
}

/** The controls as the page of another reading has them. */
export function groupsOfPage(page: Document): readonly LensGroup[] {
  return [...page.querySelectorAll('.lens-choices')].map((group) => ({
    name: group.querySelector('.lens-name')?.textContent ?? '',
    choices: [...group.querySelectorAll('a')].map((link) => ({
      text: link.dataset['choice'] ?? '',
      href: link.getAttribute('href') ?? '',
      isPage: !link.classList.contains('lens-away'),
      isCurrent: link.hasAttribute('aria-current'),
    })),
  }));
}
