import { expect, test } from 'vitest';
import { withCurrentPage } from '../../scripts/pages/mark-current-page.ts';

const page = (links: string): string =>
  `<body><header class="site-header"><a class="wordmark" href="/en/">S</a>${links}</header><main><a href="/en/paper/">p</a></main></body>`;
const plain = page('<a href="/en/paper/">p</a><a href="/en/month/">m</a>');

test('withCurrentPage marks the link to the page itself in the header, and no link of its text', () => {
  expect(withCurrentPage(plain, '/en/paper/')).toBe(page('<a href="/en/paper/" aria-current="page">p</a><a href="/en/month/">m</a>'));
});

test('withCurrentPage marks the part of the site that a page belongs to as one that holds it', () => {
  expect(withCurrentPage(plain, '/en/month/2026-06/')).toBe(
    page('<a href="/en/paper/">p</a><a href="/en/month/" aria-current="true">m</a>'),
  );
});

test('withCurrentPage throws at a page without the header', () => {
  expect(() => withCurrentPage('<body><main></main></body>', '/en/')).toThrow(/expected the header of the site/);
});

test('withCurrentPage leaves a page that no link leads to as it is', () => {
  expect(withCurrentPage(plain, '/en/')).toBe(plain);
  expect(withCurrentPage(plain, '/en/papers/')).toBe(plain);
});

test('withCurrentPage leads to the same page in other languages, and to their first pages from one of none', () => {
  const switched = (zh: string, en: string): string =>
    page(`<a lang="zh" hrefLang="zh" href="${zh}">中文</a><a lang="en" hrefLang="en" href="${en}">English</a>`);
  const drawn = switched('/zh/', '/en/');
  expect(withCurrentPage(drawn, '/en/paper/figure-1/')).toBe(switched('/zh/paper/figure-1/', '/en/paper/figure-1/'));
  expect(withCurrentPage(drawn, '/404.html')).toBe(drawn);
  expect(withCurrentPage(drawn, '/')).toBe(drawn);
});
