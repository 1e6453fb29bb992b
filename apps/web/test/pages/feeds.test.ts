import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { datasetVersions } from '../../lib/dataset.ts';

const root = inject('siteRoot');
const site = inject('siteAddress');
const atom = readFileSync(join(root, 'feed.xml'), 'utf8');
const json = JSON.parse(readFileSync(join(root, 'feed.json'), 'utf8'));

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree of an XML document; throws where an element is not closed by its own name, or a sign stands that must be written as an entity. */
function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, tag, text] of xml.replace(/^<\?xml [^?]*\?>\n/, '').matchAll(/<([^<>]+)>|([^<>]+)/g)) {
    const inside = open.at(-1) ?? top;
    if (tag === undefined) {
      expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      inside.text += text;
    } else if (tag.startsWith('/')) {
      expect(open.pop()?.name).toBe(tag.slice(1));
    } else {
      const [name = ''] = tag.split(/[\s/]/);
      const attributes = Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"<]*)"/g)].map(([, key, value]) => [key, value]));
      const element: Element = { name, attributes, children: [], text: '' };
      inside.children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  expect(open).toEqual([top]);
  return top;
}

const textOf = (element: Element, name: string): string => element.children.find((child) => child.name === name)?.text ?? '';
const [feed = parsed('')] = parsed(atom).children;
const entries = feed.children.filter(({ name }) => name === 'entry');

describe('the feeds', () => {
  test('the Atom feed has what RFC 4287 asks of a feed and of each entry, and no id twice', () => {
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    for (const element of [feed, ...entries]) {
      const count = (name: string): number => element.children.filter((child) => child.name === name).length;
      expect([count('id'), count('title'), count('updated')]).toEqual([1, 1, 1]);
      expect(textOf(element, 'title')).toMatch(/\p{L}{3}/u);
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(element.children.some(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate')).toBe(true);
    }
    expect(feed.children.find(({ name }) => name === 'author')?.children[0]?.text).toMatch(/./);
    const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(() => new URL(id)).not.toThrow();
  });

  test('the JSON feed has what version 1.1 asks for, and the same entries', () => {
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String), items: expect.any(Array) });
    expect(json.items.map(({ id, date_published }: { id: string; date_published: string }) => [id, date_published])).toEqual(
      entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated')]),
    );
    for (const { content_text } of json.items) expect(content_text).toMatch(/./);
  });

  test('tell of every version of the data and of months and corrections, at places that there are, by days of the data', () => {
    const kinds = json.items.map(({ tags }: { tags: readonly string[] }) => tags[0]);
    expect(kinds.filter((kind: string) => kind === 'version')).toHaveLength(datasetVersions.length);
    expect(new Set(kinds)).toEqual(new Set(['month', 'version', 'correction']));
    for (const { url } of json.items) {
      const { pathname, hash } = new URL(url);
      const html = readFileSync(join(root, pathname, 'index.html'), 'utf8');
      if (hash !== '') expect(html, url).toContain(`id="${hash.slice(1)}"`);
    }
    const days = json.items.map(({ date_published }: { date_published: string }) => date_published.slice(0, 10));
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { recorded } of datasetVersions) if (recorded !== null) expect(days).toContain(recorded);
  });

  test('a month is called by its finding, as its page is', () => {
    for (const { url, title } of json.items.filter(({ tags }: { tags: readonly string[] }) => tags[0] === 'month')) {
      const html = readFileSync(join(root, new URL(url).pathname, 'index.html'), 'utf8');
      const [, heading = ''] = /<h1>(.*?)<\/h1>/s.exec(html) ?? [];
      expect(title).toBe(heading.replaceAll(/<[^>]+>/g, ''));
    }
  });

  test.each([
    ['/feed.xml', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
  ])('%s is sent as %s, may be read from any page, and is named in the head of pages', async (path, type) => {
    const { headers } = await fetch(`${site}${path}`);
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(readFileSync(join(root, 'en/index.html'), 'utf8')).toMatch(
      new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}"`),
    );
  });
});
