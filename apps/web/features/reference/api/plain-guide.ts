import type { Language } from '@sogdia/core';
import { siteDataset, topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { siteOrigin } from '../../../lib/site-origin.ts';
import { textOf } from '../../../lib/text-of.ts';
import { messagesOf } from '../../../messages/messages.ts';

/** What the site holds and where, in plain words with links: the file `llms.txt` (https://llmstxt.org), for programs that read text. */
export async function plainGuide(language: Language): Promise<string> {
  const { version, contentHash } = await siteDataset();
  const messages = messagesOf(language);
  const link = (text: string, path: string, about: string): string => `- [${text}](${siteOrigin}${path}): ${about}`;
  return [
    `# ${messages['site.name']}`,
    `> ${messages['site.tagline']}. ${messages['footer.data']({ version, hash: contentHash })} ${messages['footer.terms']}`,
    messages['api.guide'],
    `## ${messages['topics.title']}`,
    topics
      .map(({ id, names, question }) => link(textOf(names, language), routes.topic(language, id), textOf(question, language)))
      .join('\n'),
    `## ${messages['api.title']}`,
    [
      link(routes.api('index.json'), routes.api('index.json'), messages['api.index']),
      link(routes.api('openapi.json'), routes.api('openapi.json'), messages['api.openapi']),
      link(routes.api('claims.json'), routes.api('claims.json'), messages['api.claims']),
    ].join('\n'),
    `## ${messages['api.pages']}`,
    [
      link(messages['data.title'], routes.data(language), messages['data.about']),
      link(messages['methods.title'], routes.methods(language), messages['methods.about']),
      link(messages['glossary.title'], routes.glossary(language), messages['glossary.about']),
      link(messages['why.title'], routes.why(language), messages['why.about']),
      link(messages['records.title'], routes.records(language), messages['records.about']),
    ].join('\n'),
    '',
  ].join('\n\n');
}
