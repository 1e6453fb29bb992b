import { expect, test } from 'vitest';
import { withoutInlineScripts } from '../../scripts/pages/move-inline-scripts.ts';

const own = '<script data-site="true">run()</script>';
const file = '<script src="/_next/a.js" async=""></script>';
const start = 'self.__next_f.push([1,"b"])';

test('withoutInlineScripts joins what the framework wrote into one file, in its order, loaded where the last stood', () => {
  const { html, script } = withoutInlineScripts(
    `${own}<p>text</p><script id="_R_">a("$&")</script>${file}<script>${start}</script></body>`,
  );
  expect(script?.text).toBe(`a("$&");\n${start}`);
  expect(html).toBe(`${own}<p>text</p>${file}<script src="${script?.path}"></script></body>`);
});

test('withoutInlineScripts names equal scripts equally and others differently', () => {
  const pathOf = (text: string) => withoutInlineScripts(`<script>${text}</script>`).script?.path;
  expect(pathOf('a()')).toBe(pathOf('a()'));
  expect(pathOf('a()')).not.toBe(pathOf('b()'));
});

test('withoutInlineScripts leaves a page without inline scripts as it is', () => {
  expect(withoutInlineScripts(own)).toEqual({ html: own, script: null });
});

test('withoutInlineScripts throws at a page whose framework starts in no form that it knows', () => {
  expect(() => withoutInlineScripts(own + file)).toThrow(/expected the start of the page in self\.__next_f, found 0 other scripts/);
  expect(() => withoutInlineScripts(`${file}<script>start()</script>`)).toThrow(/found 1 other scripts/);
});
