import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { fileLanguage, languageOfPath, languages, pathIn } from '../../lib/languages/languages.ts';
import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import { messagesOf } from '../../messages/messages.ts';

/** What a page says of itself to those who link to it, and its canonical address. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** The metadata of a page: its title and description, its canonical address, the card that links to it show. */
export function pageMetadata(language: Language, page: PageHead): Metadata {
  const messages = messagesOf(language);
  const name = messages['site.name'];
  const title = page.title === name ? name + messages['joint.colon'] + messages['site.tagline'] : `${page.title} · ${name}`;
  const stop = /[.。?？]$/u.test(page.description) ? '' : messages['joint.stop'].trimEnd();
  const description = page.description + stop;
  return {
    metadataBase: new URL(siteOrigin),
    title,
    description,
    alternates: {
      canonical: page.path,
      languages: pathsByLanguage(page.path),
      types: {
        'application/atom+xml': [{ url: routes.feed(language, 'xml'), title: messages['feed.title'] }],
        'application/feed+json': [{ url: routes.feed(language, 'json'), title: messages['feed.title'] }],
      },
    },
    openGraph: {
      type: 'website',
      siteName: name,
      title,
      description,
      url: page.path,
      locale: language,
      images: ['/social.png'],
    },
    twitter: { card: 'summary_large_image', images: ['/social.png'] },
  };
}

/** The addresses of a page by language, and for readers of none of them: the page that chooses one, or the page in the language of files. */
export function pathsByLanguage(path: string): Readonly<Record<string, string>> {
  if (languageOfPath(path) === null) return {};
  const paths = Object.fromEntries(languages.map((language) => [language, pathIn(path, language)]));
  const usual = pathIn(path, fileLanguage);
  return { ...paths, 'x-default': usual === routes.overview(fileLanguage) ? '/' : usual };
}
