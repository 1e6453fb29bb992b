import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserScript } from '../../exports/site/browser-script.ts';

test.each(globSync('{features,scripts}/**/*.browser.ts'))('browserScript(%s) is one script that asks for nothing else', async (module) => {
  const text = await browserScript(module, { pages: [] });
  expect(() => new Function(text)).not.toThrow();
  expect(text).not.toMatch(/\b(?:import|require)\b|<\/script|\bsettings\b/);
});

test('browserScript(module, settings) brings what the module imports and what it is told', async () => {
  const text = await browserScript('features/page/nearest/nearest.browser.ts', { place: 'here', pages: [['/en/', 'Overview']] });
  expect(text).toContain('/en/');
  expect(text).toContain('here');
  expect(text).toContain('toLowerCase');
});

test('browserScript throws at a module that is not there', async () => {
  await expect(browserScript('features/nothing.browser.ts')).rejects.toThrow(/nothing\.browser\.ts/);
});
