import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentPolicy } from '../../scripts/pages/content-policy.ts';
import { finishPage, finishPages } from '../../scripts/pages/finish-pages.ts';

const framework = '<script src="/_next/a.js" async=""></script>';
const start = 'self.__next_f.push([1,"text"])';
const header = '<header class="site-header"><a href="/en/">S</a><a href="/en/about/">a</a></header>';
const page = ({ own = 'run()', main = '<main>text</main>', top = header, more = '' } = {}): string =>
  `<html><head><meta charSet="utf-8"/>${framework}<script data-site="true">${own}</script>${more}</head><body>${top}${main}<script>${start}</script></body></html>`;
const policy = contentPolicy([`'sha256-${createHash('sha256').update('run()').digest('base64')}'`]);
let root = '';

function write(file: string, html: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), html);
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-pages-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('finishPages(root)', () => {
  test('gives every page its policy first, the script that has it kept, once, and the start of the framework as a file', async () => {
    write('en/about/index.html', page());
    write('404.html', page());
    expect(await finishPages(root)).toBe(policy);
    for (const file of ['en/about/index.html', '404.html']) {
      const html = read(file);
      expect(html).toContain(`<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
      expect(html.split('src="/files/keep.js"')).toHaveLength(2);
      expect(html).not.toContain(start);
    }
    expect(policy).not.toContain('unsafe');
    const [script, ...others] = readdirSync(join(root, '_next/static/start'));
    expect(others).toEqual([]);
    expect(read(`_next/static/start/${script}`)).toBe(start);
    expect(read('en/about/index.html')).toContain('<a href="/en/about/" aria-current="page">');
  });

  test('takes the framework from a still page, and needs no header in an embedded one', async () => {
    write('embed/en/a/index.html', page({ main: '<main data-still="true">text</main>', top: '' }));
    await finishPages(root);
    expect(read('embed/en/a/index.html')).not.toContain('/_next/');
    expect(read('embed/en/a/index.html')).toContain('<main data-still="true">text</main>');
  });

  test('lets a page hold a block of data, which runs nothing, beside the one script', async () => {
    const data = '<script data-site="true" type="application/ld+json">{"a":1}</script>';
    write('en/about/index.html', page({ more: data }));
    expect(await finishPages(root)).toBe(policy);
    expect(read('en/about/index.html')).toContain(data);
  });

  test('refuses an export whose pages hold inline scripts that differ', async () => {
    write('en/about/index.html', page());
    write('en/other.html', page({ own: 'other()' }));
    await expect(finishPages(root)).rejects.toThrow(/inline scripts that differ: .*other\.html/);
  });

  test('names the page that is in a form which is not known', async () => {
    write('en/about/index.html', page({ top: '' }));
    await expect(finishPages(root)).rejects.toThrow('en/about/index.html: expected the header of the site in the page, found none');
  });
});

test.each([
  ['<head><meta charSet="utf-8"/>', '<head lang="en">', /expected <head> and the encoding/],
  ['</head>', '', /expected <\/head>/],
  [framework, '', /expected scripts of the framework/],
  [start, 'start()', /expected the start of the page/],
])('finishPage throws at a page with another form of %s', async (known, other, fault) => {
  await expect(finishPage(page().replace(known, other), 'en/about/index.html', root)).rejects.toThrow(fault);
});
