import { describe, expect, test } from 'vitest';
import { cardPicture, cardText, withCard } from '../../scripts/pages/social-cards.ts';

const head = (title: string, description: string): string =>
  `<html><head><meta property="og:title" content="${title}"/><meta property="og:description" content="${description}"/>` +
  '<meta property="og:site_name" content="Sogdia"/><meta property="og:image" content="https://example.org/social.png"/><meta name="twitter:card" content="summary"/></head></html>';
const again = (html: string): string =>
  html.replace(
    '</head>',
    `<meta name="twitter:title" content="A · Sogdia"/><meta name="twitter:image" content="https://example.org/social.png"/></head>`,
  );

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

  test('ends a sentence in Chinese at its stop, and cuts a long one at a comma, earlier as its letters are wider', () => {
    expect(cardText(head('贸易 · Sogdia', '2023年，出口增长3%。另见下文。'))?.finding).toBe('2023年，出口增长3%');
    const { finding } = cardText(head('A', `${'出口增长，'.repeat(40)}。`)) ?? { finding: '' };
    expect(finding.length).toBeLessThan(110);
    expect(finding).toMatch(/出口增长 …$/);
  });

  test('is null where a page describes nothing', () => {
    expect(cardText('<html><head></head></html>')).toBeNull();
  });
});

describe('withCard(html, file)', () => {
  test('names the card of a page that is shown to others, and takes from every page what it says twice', () => {
    const { html, card } = withCard(again(head('A · Sogdia', 'B was 2.')), 'en/economies/abc/index.html');
    expect(card).toEqual({ path: '/files/social/en/economies-abc.png', text: { site: 'Sogdia', title: 'A', finding: 'B was 2' } });
    expect(html.split('content="https://example.org/files/social/en/economies-abc.png"')).toHaveLength(2);
    expect(html).not.toContain('twitter:title');
    expect(withCard(again(head('A · Sogdia', 'B was 2.')), 'en/about/index.html')).toEqual({
      html: head('A · Sogdia', 'B was 2.'),
      card: null,
    });
    expect(withCard(head('A · Sogdia', 'B was 2.'), 'en/index.html').card?.path).toBe('/files/social/en/overview.png');
  });

  test('names cards by language', () => {
    const of = (file: string) => withCard(head('A · Sogdia', 'B was 2.'), file).card?.path;
    expect(of('ru/topics/money/index.html')).toBe('/files/social/ru/topics-money.png');
    expect(of('zh/topics/money/index.html')).toBe('/files/social/zh/topics-money.png');
  });

  test('throws where a page that is shown to others does not say what a card does', () => {
    expect(() => withCard('<html><head></head></html>', 'en/month/index.html')).toThrow(
      /expected a title, a description, a site and a picture/,
    );
  });
});

test('cardPicture draws what a card says in the size that others show', async () => {
  const picture = await cardPicture({ site: 'Sogdia', title: 'A', finding: 'B was 2' });
  expect(picture.length).toBeGreaterThan(500);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([800, 420]);
});

test.each([
  ['Казахстан', 'Киргизия.', 'Экспорт'],
  ['出口', '进口', '中国对哈萨克斯坦'],
])(
  'cardPicture has the letters of Russian and of Chinese: other words of one length are another picture: %s',
  async (one, other, finding) => {
    const [first, second] = await Promise.all([one, other].map((title) => cardPicture({ site: 'Sogdia', title, finding })));
    expect(first?.equals(second ?? Buffer.of())).toBe(false);
  },
);
