import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ImageResponse } from 'next/og.js';
import type { ReactElement } from 'react';
import sharp from 'sharp';
import { rewritePages } from './rewrite-pages.ts';

/** The pages that are shown to others one by one: the newest month, each economy, topic and figure, the long records. */
const carded = /^en\/(?:index\.html|(?:month|mirror|history|paper)\/index\.html|(?:economies|topics|paper)\/[a-z0-9-]+\/index\.html)$/;
const size = { width: 800, height: 420 };
const ink = '#1f2328';
const accent = '#0b6275';
const muted = '#57606a';
/** Text on white needs no more; it makes a card a third of its weight. */
const colours = 16;
const longestFinding = 190;

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
  const sentence = /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= longestFinding) return sentence.replace(/\.$/, '');
  return `${sentence.slice(0, longestFinding).replace(/[\s,;:]+\S*$/, '')} …`;
}

/** What says of a card what Open Graph says already, which is read where it is not said. */
const secondCard = /<meta name="twitter:(?:title|description|image)"[^>]*>/g;

/** Draws a card for each page that is shown to others, and names it in the page's head; gives the bytes of all cards. */
export async function socialCards(root: string): Promise<number> {
  const face = await readFile(
    createRequire(import.meta.url).resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  );
  await mkdir(join(root, 'files/social'), { recursive: true });
  let bytes = 0;
  await rewritePages(root, async (html, file) => {
    const once = html.replace(secondCard, '');
    const text = carded.test(file) ? cardText(html) : null;
    if (text === null) return once;
    const path = `/files/social/${
      file
        .replace(/^en\//, '')
        .replace(/\/?index\.html$/, '')
        .replaceAll('/', '-') || 'overview'
    }.png`;
    const picture = await cardPicture(text, face);
    await writeFile(join(root, path), picture);
    bytes += picture.length;
    return once.replace(/(<meta property="og:image" content="[^"]*)\/social\.png"/, `$1${path}"`);
  });
  return bytes;
}

async function cardPicture({ site, title, finding }: CardText, face: Buffer): Promise<Buffer> {
  const card = box(
    { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: 44, background: '#ffffff' },
    [
      box({ fontSize: 21, color: accent }, title),
      box({ fontSize: finding.length > 110 ? 34 : 42, lineHeight: 1.18, color: ink }, finding),
      box({ fontSize: 21, color: muted }, site),
    ],
  );
  const drawn = new ImageResponse(card, { ...size, fonts: [{ name: 'Source Serif 4', data: face, weight: 600, style: 'normal' }] });
  return sharp(Buffer.from(await drawn.arrayBuffer()))
    .png({ palette: true, colours, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

function box(style: object, children: string | readonly ReactElement[]): ReactElement {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } } as ReactElement;
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
