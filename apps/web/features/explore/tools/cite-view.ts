import type { View } from '@sogdia/core';
import { escapeBibtex } from '@sogdia/core/format';

/** A view as a work: what it shows, of which version of the data, where it stands, and the day on which it was read. */
export interface CitedView {
  readonly view: Pick<View, 'title' | 'subtitle' | 'dataVersion' | 'contentHash'>;
  readonly address: string;
  /** The day on which it was read, as `YYYY-MM-DD`. */
  readonly readOn: string;
}

const author = 'Sogdia';

/** The citations of a view as a dataset on the web, in plain words, BibTeX, GB/T 7714 and GOST R 7.0.5. */
export function citeView({ view, address, readOn }: CitedView) {
  const { title, subtitle, dataVersion, contentHash } = view;
  const hash = contentHash.slice(0, 12);
  const version = `data version ${dataVersion}, content ${hash}`;
  const [year = '', month = '', day = ''] = readOn.split('-');
  const fields = [
    ['author', `{${author}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['edition', escapeBibtex(version)],
    ['note', escapeBibtex(subtitle)],
    ['url', address],
    ['urldate', readOn],
  ];
  return [
    { form: 'Text', text: `${author}: ${title}. ${subtitle}. ${capital(version)}. ${address} (read on ${readOn}).` },
    {
      form: 'BibTeX',
      text: `@misc{sogdia-${hash},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`,
    },
    { form: 'GB/T 7714', text: `${author}. ${title}: ${subtitle} [DS/OL]. ${capital(version)}. [${readOn}]. ${address}.` },
    {
      form: 'GOST R 7.0.5',
      text: `${author}. ${title}: ${subtitle} [Electronic resource]. ${capital(version)}. URL: ${address} (accessed ${day}.${month}.${year}).`,
    },
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
