import { routes } from '../lib/routes.ts';
import { escaped } from './drawing/svg-text.ts';

/** The name of the element that shows a view in a page of another. */
export const viewElement = 'sogdia-view';

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

/** The markup of a view that fits its height, with the script that makes it one; without scripts it is its picture, or a link where it has none. */
export function elementCode({ address, title }: Embedded, picture: string | null): string {
  const { origin } = new URL(address);
  const still =
    picture === null ? escaped(title) : `<img src="${escaped(picture)}" alt="${escaped(title)}" loading="lazy" style="width:100%">`;
  return [
    `<${viewElement} src="${escaped(address)}" title="${escaped(title)}"><a href="${escaped(address)}">${still}</a></${viewElement}>`,
    `<script async src="${escaped(origin + routes.viewScript())}"></script>`,
  ].join('\n');
}
