import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardText, socialCards } from '../../scripts/pages/social-cards.ts';

const head = (title: string, description: string): string =>
  `<html><head><meta property="og:title" content="${title}"/><meta property="og:description" content="${description}"/>` +
  '<meta property="og:site_name" content="Sogdia"/><meta property="og:image" content="https://example.org/social.png"/><meta name="twitter:card" content="summary"/></head></html>';
const again = (html: string): string =>
  html.replace(
    '</head>',
    `<meta name="twitter:title" content="A · Sogdia"/><meta name="twitter:image" content="https://example.org/social.png"/></head>`,
  );
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-cards-'));
  for (const folder of ['en/economies/abc', 'en/about']) mkdirSync(join(root, folder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('cardText(html)', () => {
  test('is the title without the name of the site, and the first sentence of the description', () => {
    expect(cardText(head('A &amp; B · Sogdia', 'Trade was $1.5 billion in 2023, up by 3%. More follows.'))).toEqual({
      site: 'Sogdia',
      title: 'A & B',
      finding: 'Trade was $1.5 billion in 2023, up by 3%',
    });
  });

  test('cuts a long finding at a word, and says that it was cut', () => {
    const { finding } = cardText(head('A', `${'a few words '.repeat(40)}.`)) ?? { finding: '' };
    expect(finding.length).toBeLessThan(200);
    expect(finding).toMatch(/(a|few|words) …$/);
  });

  test('is null where a page describes nothing', () => {
    expect(cardText('<html><head></head></html>')).toBeNull();
  });
});

test('draws a card for a page that is shown to others, names it in the page, and takes from every page what it says twice', async () => {
  const shown = join(root, 'en/economies/abc/index.html');
  const other = join(root, 'en/about/index.html');
  for (const page of [shown, other]) writeFileSync(page, again(head('A · Sogdia', 'B was 2.')));
  expect(await socialCards(root)).toBeGreaterThan(500);
  const picture = readFileSync(join(root, 'files/social/economies-abc.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([800, 420]);
  expect(readFileSync(shown, 'utf8').split('content="https://example.org/files/social/economies-abc.png"')).toHaveLength(2);
  expect(readFileSync(other, 'utf8')).toBe(head('A · Sogdia', 'B was 2.'));
});
