import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const site = join(import.meta.dirname, '../..');
const folders = ['app', 'charts', 'features', 'styles', 'exports', 'lib'];
const filesOf = (endings: string): readonly string[] => folders.flatMap((folder) => globSync(`${folder}/**/*.${endings}`, { cwd: site }));
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

const collected = 'features/page/sheets.css';
const sheets = filesOf('css').filter((file) => file !== collected);
const imports = [...read(collected).matchAll(/@import "([^"]+)" layer\(([\w-]+)\);/g)].map(([, path = '', layer = '']) => ({
  sheet: relative(site, join(site, dirname(collected), path)),
  layer,
}));
const order = imports.map(({ layer }) => layer);

/** The code of the site, in which the names of classes are written out or built from their beginning. */
const code = filesOf('{ts,tsx}').map(read).join('\n');
const beginnings = [...new Set([...code.matchAll(/[\s`"'.]([a-z][\w-]*-)\$\{/g)].map(([, start = '']) => start))];

/** The classes that the selectors of a sheet name; texts in quotes and what stands between braces are none. */
function classesOf(css: string): readonly string[] {
  const selectors = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))];
}

const isWritten = (name: string): boolean =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || beginnings.some((start) => name.startsWith(start));

describe('the style sheets', () => {
  test('stand each in a layer of its own, so that the order of imports decides nothing', () => {
    expect(imports.map(({ sheet }) => sheet).toSorted()).toEqual(sheets.toSorted());
    expect(new Set(order).size).toBe(order.length);
    expect(order.slice(0, 3)).toEqual(['palette', 'tokens', 'base']);
    expect(order.slice(-2)).toEqual(['script', 'print']);
  });

  test('come to pages through the one that collects them', () => {
    const importing = filesOf('{ts,tsx}').flatMap((file) =>
      [...read(file).matchAll(/'([^']+\.css)'/g)].map(([, path]) => `${file}: ${path}`),
    );
    expect(importing).toEqual(['features/page/document-shell.tsx: ./sheets.css']);
    for (const sheet of sheets) expect(read(sheet), sheet).not.toMatch(/@import|!important/);
  });

  test('know of a dark screen by colours alone, so that nothing else of a page can differ there', () => {
    const asking = [...sheets, ...filesOf('{ts,tsx}')].filter((file) => read(file).includes('prefers-color-scheme'));
    // A picture that a reader keeps has a style of its own.
    expect(asking).toEqual(['exports/drawing/chart-style.ts']);
    expect(sheets.filter((sheet) => read(sheet).includes('light-dark('))).not.toEqual([]);
  });

  test('name no class that no page can have', () => {
    expect(sheets.flatMap((sheet) => classesOf(read(sheet)).filter((name) => !isWritten(name)))).toEqual([]);
    expect(sheets.flatMap((sheet) => classesOf(read(sheet))).length).toBeGreaterThan(300);
  });

  test('define every custom property that is used, and none that is not', () => {
    const css = sheets.map(read).join('\n');
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...`${css}\n${code}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    const given = new Set([...code.matchAll(/variable: '(--[\w-]+)'/g), ...code.matchAll(/'(--[\w-]+)':/g)].map(([, name]) => name));
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !defined.has(name) && !given.has(name) && name !== '--series-')).toEqual([]);
  });
});
