import type { Language } from '@sogdia/core';
import { siteDataset, studyViewNames, topics } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { siteOrigin } from '../../../lib/site-origin.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { dyadViewName, siteWhy } from '../../records/index.ts';
import { nameByPartner } from '../../views/index.ts';
import { viewFileNames, viewOfFile } from './view-files.ts';

/** What the site holds and where, in plain words with links: the file `llms.txt` (https://llmstxt.org), for programs that read text. */
export async function plainGuide(language: Language): Promise<string> {
  const { version, contentHash } = await siteDataset();
  const messages = messagesOf(language);
  const link = (text: string, path: string, about: string): string => `- [${text}](${siteOrigin}${path}): ${about}`;
  return [
    `# ${messages['site.name']}`,
    `> ${messages['site.tagline']}. ${messages['footer.data']({ version, hash: contentHash })} ${messages['footer.terms']}`,
    messages['api.guide'],
    `## ${messages['api.worked']}`,
    ...(await workedQuestions(language)),
    `## ${messages['api.texts']}`,
    (await textsOfViews(link)).join('\n'),
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

/** Each view that is a file, with its headline. */
function textsOfViews(link: (text: string, path: string, about: string) => string): Promise<readonly string[]> {
  return Promise.all(
    viewFileNames.map(async (name) => {
      const { title, subtitle, headline } = await viewOfFile(name);
      return link(title, routes.viewFile(name, 'txt'), `${headline.text}. ${subtitle}.`);
    }),
  );
}

/** Three questions, each with the file that answers it and what that file says: of all trade, of the widest gap, of the balances. */
async function workedQuestions(language: Language): Promise<readonly string[]> {
  const messages = messagesOf(language);
  const [total = ''] = studyViewNames;
  const { example } = await siteWhy(language);
  const flow = messages[`records.flow-${example.pair.flow}`]({ economy: example.economy });
  const asked = [
    { question: messages['api.ask-total'], name: total },
    { question: messages['api.ask-gap']({ flow }), name: dyadViewName(example.pair.economy, example.pair.flow) },
    { question: messages['api.ask-balance'], name: nameByPartner('balance-by-partner') },
  ];
  return Promise.all(
    asked.map(async ({ question, name }) => {
      const { headline, description } = await viewOfFile(name);
      const answer = [`${headline.text}.`, ...description.level.map(({ text }) => text)].join(' ');
      const address = `${siteOrigin}${routes.viewFile(name, 'txt')}`;
      return `### ${question}\n\n${messages['api.worked-text']({ address, answer })}`;
    }),
  );
}
