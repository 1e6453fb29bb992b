import { escaped } from '../drawing/svg-text.ts';

/** Something that is new: a month, a version of the data, or what was put right in one. Its address is also what it is known by. */
export interface FeedEntry {
  readonly kind: 'month' | 'version' | 'correction';
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
}

/** What is new, the newest first, and where the feed and the site stand. */
export interface Feed {
  readonly title: string;
  readonly about: string;
  readonly home: string;
  readonly author: string;
  readonly language: string;
  readonly addressOf: (extension: 'xml' | 'json') => string;
  readonly entries: readonly FeedEntry[];
}

/** What is new as an Atom feed (RFC 4287). */
export function atomFeed({ title, about, home, author, language, addressOf, entries }: Feed): string {
  const link = (rel: string, type: string, href: string): string => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
  const head = (id: string, name: string, day: string): string =>
    `<id>${escaped(id)}</id><title>${escaped(name)}</title><updated>${momentOf(day)}</updated>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    head(addressOf('xml'), title, entries[0]?.day ?? ''),
    `<subtitle>${escaped(about)}</subtitle><author><name>${escaped(author)}</name></author>`,
    `${link('self', 'application/atom+xml', addressOf('xml'))}${link('alternate', 'text/html', home)}`,
    ...entries.map(
      (entry) =>
        `<entry>${head(entry.address, entry.title, entry.day)}<published>${momentOf(entry.day)}</published><category term="${entry.kind}"/>${link('alternate', 'text/html', entry.address)}<summary>${escaped(entry.text)}</summary></entry>`,
    ),
    '</feed>\n',
  ].join('\n');
}

/** The same as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, about, home, author, language, addressOf, entries }: Feed): string {
  const items = entries.map(({ kind, address, title: name, text, day }) => ({
    id: address,
    url: address,
    title: name,
    content_text: text,
    date_published: momentOf(day),
    tags: [kind],
  }));
  const head = { title, description: about, home_page_url: home, feed_url: addressOf('json'), language, authors: [{ name: author }] };
  return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...head, items })}\n`;
}

/** The beginning of a day: the data know no hour. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
