import type { Language } from '@sogdia/core';
import { ForwardLink } from '../features/text/index.ts';
import { messagesOf } from '../messages/messages.ts';

/** The address at which a page stood before: it leads on by itself, and says where to. */
export function MovedPage({ address, title, language }: { address: string; title: string; language: Language }) {
  return (
    <article className="bounds view-head" data-still>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1>{messagesOf(language)['page.moved']}</h1>
      <ForwardLink href={address}>{title}</ForwardLink>
    </article>
  );
}
