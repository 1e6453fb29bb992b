const place = Symbol.for('sogdia.kept-markup');

/**
 * Finished markup by a name made from its content. The framework describes a page in one copy of this module and writes its HTML in another,
 * both in one process: so the map belongs to the process.
 */
const ofProcess = globalThis as { [place]?: Map<string, string> };
ofProcess[place] ??= new Map();
const kept = ofProcess[place];

/** Keeps markup for the part that writes HTML; gives its name. */
export async function keepMarkup(markup: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(markup)));
  const name = Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  kept.set(name, markup);
  return name;
}

/** Markup by its name. Throws where another process has drawn it: an empty place on a page is worse than a build that fails. */
export function keptMarkup(name: string): string {
  const markup = kept.get(name);
  if (markup === undefined)
    throw new Error(`still markup ${name} is not kept in this process: expected the page to be drawn where its HTML is written`);
  return markup;
}
