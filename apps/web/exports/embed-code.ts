import { escaped } from './drawing/svg-text.ts';

/** The type of the message by which an embedded view says how high it is. */
export const heightMessage = 'sogdia:height';

/** What a frame shows: a view at an address, under a title, in sides of a ratio that holds without a script. */
export interface Embedded {
  readonly address: string;
  readonly title: string;
}

/** The markup of a frame for pages of others: as wide as its place and of a fixed ratio. */
export function embedCode({ address, title }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width:100%;aspect-ratio:1;border:0"></iframe>`;
}

/** The markup of a drawing that stays as it is, which leads to what it shows as text. */
export function pictureCode({ address, title }: Embedded): string {
  return `<a href="${escaped(address.replace(/svg$/, 'txt'))}"><img src="${escaped(address)}" alt="${escaped(title)}" loading="lazy" style="width:100%"></a>`;
}

/** A script for pages of others, once for all frames of a page: each becomes as high as what it shows. */
export function embedHeightScript(origin: string): string {
  return [
    '<script>',
    `addEventListener('message', ({ data, origin, source }) => {`,
    `  if (origin !== ${JSON.stringify(origin)} || data.type !== '${heightMessage}') return;`,
    `  for (const frame of document.querySelectorAll('iframe'))`,
    "    if (frame.contentWindow === source) frame.style.height = data.height + 'px';",
    '});',
    '</script>',
  ].join('\n');
}
