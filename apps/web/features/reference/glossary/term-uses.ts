import { computeView, decodeViewSpec, type Language } from '@sogdia/core';
import { type GlossaryTerm, siteDataset, topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { textOf } from '../../../lib/text-of.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { metricInWords } from '../methods/metric-texts.ts';

/** A page on which a term is at work, and what it is called. */
export interface TermUse {
  readonly href: string;
  readonly text: string;
}

/** Where a term is at work: views by their titles, then methods, then topics. */
export async function usesOfTerm({ uses }: GlossaryTerm, language: Language): Promise<readonly TermUse[]> {
  const messages = messagesOf(language);
  const dataset = await siteDataset();
  const views = (uses.queries ?? []).map((query) => ({
    href: routes.explore(language, query),
    text: computeView(dataset, decodeViewSpec(dataset, query), language).title,
  }));
  const methods = (uses.metrics ?? []).map((id) => ({
    href: routes.method(language, id),
    text: messages['glossary.method']({ name: metricInWords(id, language).name }),
  }));
  const ofTopics = topics
    .filter(({ id }) => uses.topics?.includes(id) === true)
    .map(({ id, names }) => ({ href: routes.topic(language, id), text: messages['glossary.topic']({ name: textOf(names, language) }) }));
  return [...views, ...methods, ...ofTopics];
}
