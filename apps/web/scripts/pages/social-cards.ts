import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ImageResponse } from 'next/og.js';
import type { ReactElement } from 'react';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { once } from '../../lib/promises/once.ts';

/** The pages that are shown to others one by one: the newest month, each economy, topic and figure, the long records. */
const carded = /^(?:en|zh|ru)\/(?:index\.html|(?:month|mirror|paper)\/index\.html|(?:economies|topics|paper)\/[a-z0-9-]+\/index\.html)$/;
const size = { width: 800, height: 420 };
const ink = '#1f2328';
const accent = '#0b6275';
const muted = '#57606a';
/** Text on white needs no more; it makes a card a third of its weight. */
const colours = 16;
const longestFinding = 190;
const face = once((name: string) => readFile(createRequire(import.meta.url).resolve(`@fontsource/${name}-600-normal.woff`)));
const han = /\p{sc=Han}/gu;

/** The faces of a text: those of the alphabets; before them, where it has ideographs, one face for all its signs that has no others. */
async function facesOf(text: string): Promise<readonly Buffer[]> {
  const own = await Promise.all(['latin', 'cyrillic'].map((script) => face(`source-serif-4/files/source-serif-4-${script}`)));
  if (text.search(han) === -1) return own;
  return [await subsetFont(await face('noto-sans-sc/files/noto-sans-sc-chinese-simplified'), text, { targetFormat: 'sfnt' }), ...own];
}

/** What a card says: the name of the site, the title of its page, and the first sentence of its description, which is its finding. */
export interface CardText {
  readonly site: string;
  readonly title: string;
  readonly finding: string;
}

/** What the card of a page says by the head of its HTML; null where it lacks one of the three. */
export function cardText(html: string): CardText | null {
  const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1];
  const description = /<meta property="og:description" content="([^"]*)"/.exec(html)?.[1];
  const site = /<meta property="og:site_name" content="([^"]*)"/.exec(html)?.[1];
  if (title === undefined || description === undefined || site === undefined) return null;
  return { site: unescaped(site), title: unescaped(title).replace(/ · [^·]*$/, ''), finding: firstSentence(unescaped(description)) };
}

/** The first sentence of a text, whole; cut at a word and marked where it is too long for a card. */
function firstSentence(text: string): string {
  const sentence = /^.*?(?:[.!?](?=\s+\p{Lu}|$)|[。！？])/u.exec(text)?.[0] ?? text;
  const letters = Math.floor((longestFinding * sentence.length) / widthOf(sentence));
  if (sentence.length <= letters) return sentence.replace(/[.。]$/, '');
  return `${sentence.slice(0, letters).replace(/[\s,;:，；：]+[^\s，；：]*$/, '')} …`;
}

/** How wide a text is, in letters of an alphabet: an ideograph takes the room of two. */
const widthOf = (text: string): number => text.length + (text.match(han)?.length ?? 0);

/** The picture that a page names by itself. */
const usualCard = /(<meta property="og:image" content="[^"]*)\/social\.png"/;
/** What says of a card what Open Graph says already, which is read where it is not said. */
const secondCard = /<meta name="twitter:(?:title|description|image)"[^>]*>/g;

/** A page with its card named in its head, and the card, which stands at `path` and says `text`; null where it is not shown to others. Throws where such a page does not say what a card does. */
export function withCard(html: string, file: string) {
  const once = html.replace(secondCard, '');
  if (!carded.test(file)) return { html: once, card: null };
  const text = cardText(html);
  if (text === null || !usualCard.test(once))
    throw new Error('expected a title, a description, a site and a picture in the head of the page');
  const [language = '', ...parts] = file.replace(/\/?index\.html$/, '').split('/');
  const path = `/files/social/${language}/${parts.join('-') || 'overview'}.png`;
  return { html: once.replace(usualCard, `$1${path}"`), card: { path, text } };
}

/** Draws a card. */
export async function cardPicture({ site, title, finding }: CardText): Promise<Buffer> {
  const card = box(
    { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: 44, background: '#ffffff' },
    [
      box({ fontSize: 21, color: accent }, title),
      box({ fontSize: widthOf(finding) > 110 ? 34 : 42, lineHeight: 1.18, color: ink }, finding),
      box({ fontSize: 21, color: muted }, site),
    ],
  );
  const fonts = (await facesOf(site + title + finding)).map(
    (data, at) => ({ name: `face ${at}`, data, weight: 600, style: 'normal' }) as const,
  );
  const drawn = new ImageResponse(card, { ...size, fonts });
  return sharp(Buffer.from(await drawn.arrayBuffer()))
    .png({ palette: true, colours, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

function box(style: object, children: string | readonly ReactElement[]): ReactElement {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } } as ReactElement;
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
