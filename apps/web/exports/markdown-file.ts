import { type Language, type View, viewToMarkdown } from '@sogdia/core';
import { escapeMarkdown } from '@sogdia/core/format';
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

/** The same for a plain reader: below the heading, what the view shows in sentences. */
export function textFile(view: View, address: string, language: Language): string {
  const [heading = '', ...rest] = markdownFile(view, address, language).split('\n\n');
  const { level, trend, turningPoints, extremes, absences } = view.description;
  const sentences = [level, trend, turningPoints, extremes, absences].flat().map(({ text }) => `- ${escapeMarkdown(text)}`);
  return [heading, [...new Set(sentences)].join('\n'), ...rest].join('\n\n');
}
