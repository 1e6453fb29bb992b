import { expect, test } from 'vitest';
import { withoutFramework } from '../../scripts/pages/still-pages.ts';

const head = '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>';
const own = '<script data-site="true">run("<p>")</script>';
const payload = '<script>self.__next_f.push([1,"<p>text</p>"])</script>';

test('withoutFramework leaves a still page its words and the script of the site', () => {
  const page = (scripts: string, more: string): string => `<head>${scripts}</head><main data-still="true"><p>text</p></main>${more}`;
  expect(withoutFramework(page(head + own, payload))).toBe(page(own, ''));
});

test('withoutFramework throws at a page whose framework stands in no form that it knows', () => {
  expect(() => withoutFramework(`<head>${own}</head><main data-still="true"></main>`)).toThrow(/expected scripts of the framework/);
  const preload = '<link as="script" rel="preload" href="/_next/b.js"/>';
  expect(() => withoutFramework(`<head>${head}${preload}</head><main data-still="true"></main>`)).toThrow(/found <link as="script"/);
});

test('withoutFramework leaves any other page as it is', () => {
  const page = `<head>${head}${own}</head><main><button>text</button></main>${payload}`;
  expect(withoutFramework(page)).toBe(page);
});
