import { type Language, type View, viewToMarkdown } from '@sogdia/core';
import { messagesOf } from '../messages/messages.ts';

/** A view as a Markdown file of the site: that of core, with the terms of the sources and the version of the data. */
export function markdownFile(view: View, address: string, language: Language): string {
  const messages = messagesOf(language);
  const licences = [...new Set(view.sources.map(({ licence }) => licence.title))].join('; ');
  const citation = messages['files.cite']({
    headline: view.title,
    version: view.dataVersion,
    hash: view.contentHash.slice(0, 12),
    address,
  });
  return `${viewToMarkdown(view, language)}\n${messages['files.licence-note']({ licences })}.\n\n${citation}\n`;
}
