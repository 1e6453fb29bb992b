import { expect, test } from 'vitest';
import { withoutFramework } from '../../scripts/pages/still-pages.ts';

const head = '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>';
const own = '<script data-site="true">run("<p>")</script>';
const payload = '<script>self.__next_f.push([1,"<p>text</p>"])</script>';

test('withoutFramework leaves a still page its words and the script of the site', () => {
  const page = (scripts: string, more: string): string => `<head>${scripts}</head><main data-still="true"><p>text</p></main>${more}`;
  expect(withoutFramework(page(head + own, payload))).toBe(page(own, ''));
});

test('withoutFramework leaves any other page as it is', () => {
  const page = `<head>${head}${own}</head><main><button>text</button></main>${payload}`;
  expect(withoutFramework(page)).toBe(page);
});
