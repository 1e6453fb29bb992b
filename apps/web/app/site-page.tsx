import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type PageHead, pageMetadata } from '../features/page/index.ts';
import type { WrittenProps } from '../features/text/index.ts';
import { languageOf, languages } from '../lib/languages/languages.ts';
import { type Messages, messagesOf } from '../messages/messages.ts';

/** What a page is asked for: the language with its texts, and the names in the address. */
export type AskedPage<Names = object> = Names & WrittenProps;

/** A page of the site for each language and each of the names that its address may hold: what its head says, and what stands on it. */
export interface SitePage<Names> {
  readonly names?: (language: Language) => readonly Names[] | Promise<readonly Names[]>;
  readonly head: (asked: AskedPage<Names>) => PageHead | Promise<PageHead>;
  readonly body: (asked: AskedPage<Names>) => ReactNode | Promise<ReactNode>;
}

type PlainText = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];

/** The head of a page that is the same whatever its address holds: its title and description by their keys, and where it stands. */
export function headOf(title: PlainText, description: PlainText, path: (language: Language) => string) {
  return ({ language, messages }: AskedPage): PageHead => ({
    title: messages[title],
    description: messages[description],
    path: path(language),
  });
}

/** The parts of the route of a page, as the framework wants them. */
export function sitePage<Names extends object = object>({ names = () => [], head, body }: SitePage<Names>) {
  type Params = Names & { locale: string };
  type Props = { params: Promise<Params> };
  const askedOf = async ({ params }: Props): Promise<AskedPage<Names>> => {
    const given = await params;
    const language = languageOf(given.locale);
    return { ...given, language, messages: messagesOf(language) };
  };
  const paramsOf = async (locale: Language): Promise<readonly Params[]> => (await names(locale)).map((one) => ({ ...one, locale }));
  return {
    generateStaticParams: async (): Promise<Params[]> => (await Promise.all(languages.map(paramsOf))).flat(),
    generateMetadata: async (props: Props): Promise<Metadata> => {
      const asked = await askedOf(props);
      return pageMetadata(asked.language, await head(asked));
    },
    Page: async (props: Props): Promise<ReactNode> => body(await askedOf(props)),
  };
}
