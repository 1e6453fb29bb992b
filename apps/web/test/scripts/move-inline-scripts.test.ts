import { expect, test } from 'vitest';
import { withoutInlineScripts } from '../../scripts/pages/move-inline-scripts.ts';

const own = '<script data-site="true">run()</script>';
const file = '<script src="/_next/a.js" async=""></script>';

test('withoutInlineScripts joins what the framework wrote into one file, in its order, loaded where the last stood', () => {
  const { html, script } = withoutInlineScripts(`${own}<p>text</p><script id="_R_">a("$&")</script>${file}<script>b()</script></body>`);
  expect(script?.text).toBe('a("$&");\nb()');
  expect(html).toBe(`${own}<p>text</p>${file}<script src="${script?.path}"></script></body>`);
});

test('withoutInlineScripts names equal scripts equally and others differently', () => {
  const pathOf = (text: string) => withoutInlineScripts(`<script>${text}</script>`).script?.path;
  expect(pathOf('a()')).toBe(pathOf('a()'));
  expect(pathOf('a()')).not.toBe(pathOf('b()'));
});

test('withoutInlineScripts leaves a page without inline scripts as it is', () => {
  expect(withoutInlineScripts(own + file)).toEqual({ html: own + file, script: null });
});
