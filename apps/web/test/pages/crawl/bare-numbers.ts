/** Which elements of a page may have numbers only as links to receipts, and which of their parts may have others. */
export interface NumberPlaces {
  readonly places: string;
  readonly parts: string;
  /** Elements among the places that may have any numbers. */
  readonly free: string;
}

/** The numbers without a receipt in a page as it is without a script, but for years. Runs in the page. */
export async function bareNumbers({ places, parts, free }: NumberPlaces): Promise<readonly string[]> {
  const markup = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return [...page.querySelectorAll(places)]
    .filter((element) => !element.matches(`a.number, [data-receipt], ${free}`))
    .flatMap((element) => {
      const text = [...element.childNodes]
        .filter((node) => !(node instanceof Element && node.matches(parts)))
        .map((node) => node.textContent ?? '')
        .join('');
      return (text.match(/[$¥−]?\d[\d.,]*%?/g) ?? [])
        .filter((number) => !/^(19|20)\d\d[.,]?$/.test(number))
        .map((number) => `${number} in "${element.textContent?.slice(0, 60)}"`);
    });
}

/** The years in a page as it is without a script that are printed with a thousands separator. Runs in the page. */
export async function separatedYears(): Promise<readonly string[]> {
  const markup = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const years = [...page.querySelectorAll('th[data-period], svg .tick')].map((one) => one.textContent ?? '');
  return years.filter((text) => /\b(?:1,[89]|2,0)\d{2}\b/.test(text));
}
