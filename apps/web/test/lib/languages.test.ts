import { describe, expect, test } from 'vitest';
import { filesIn } from '../../exports/site/offline-copy.ts';
import { pathsByLanguage } from '../../features/page/page-metadata.ts';
import { languageOf, languageOfPath, pathIn } from '../../lib/languages/languages.ts';
import { plainNumber } from '../../lib/plain-number.ts';

describe('languageOfPath(path)', () => {
  test.each([
    ['/zh/paper/figure-1/', 'zh'],
    ['/embed/ru/', 'ru'],
    ['/files/search/zh.json', 'zh'],
    ['/_next/static/start/ru/0123.js', 'ru'],
    ['/files/social/en/overview.png', 'en'],
    ['/api/v1/views/figure-1.json', null],
    ['/files/economies/kaz-goods.csv', null],
    ['/', null],
  ])('is that of %s: %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language);
  });
});

test('pathIn(path, language) is the same page in another language, and a path of none as it is', () => {
  expect(pathIn('/en/topics/money/', 'zh')).toBe('/zh/topics/money/');
  expect(pathIn('/embed/ru/figure-2/', 'en')).toBe('/embed/en/figure-2/');
  expect(pathIn('/404.html', 'ru')).toBe('/404.html');
});

test('pathsByLanguage(path) names every language, and for readers of others the first page or that in the language of files', () => {
  expect(pathsByLanguage('/ru/month/')).toEqual({ en: '/en/month/', zh: '/zh/month/', ru: '/ru/month/', 'x-default': '/en/month/' });
  expect(pathsByLanguage('/zh/')['x-default']).toBe('/');
  expect(pathsByLanguage('/404/')).toEqual({});
});

test('filesIn(files, language) are the files of all languages and its own', () => {
  const files = ['/', '/en/', '/zh/', '/files/a.csv', '/files/search/zh.json'].map((path) => [path, '', 1] as const);
  expect(filesIn(files, 'zh').map(([path]) => path)).toEqual(['/', '/zh/', '/files/a.csv', '/files/search/zh.json']);
});

test('languageOf(locale) throws for a language that the site has not', () => {
  expect(languageOf('ru')).toBe('ru');
  expect(() => languageOf('de')).toThrow('no language de: the site has en, zh, ru');
});

test('plainNumber(value, decimals, language) writes digits and per cent as the language does', () => {
  expect(plainNumber(1234.5, 1, 'en')).toBe('1,234.5');
  expect(plainNumber(1234.5, 1, 'ru')).toBe('1\u00a0234,5');
  expect(plainNumber(0.125, 1, 'ru', 'percent')).toBe('12,5\u00a0%');
  expect(plainNumber(0.125, 1, 'zh', 'percent')).toBe('12.5%');
});
