import { computeView, decodeViewSpec, type Language, viewSpecParameters } from '@sogdia/core';
import { siteScope } from '../../../lib/dataset.ts';
import { fetchDataset, partsOfView } from '../../../lib/fetch-dataset.ts';
import { inLanguage } from '../../../lib/languages/dataset-words.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { dayText } from '../../text/index.ts';
import { EmbedView } from './embed-view.tsx';

/** What an embedded address asks for: its view, and the releases that have become known since the day to which it is pinned. */
export type EmbeddedAnswer = Awaited<ReturnType<typeof answerEmbedded>>;

/** The answer to an embedded address. Rejects for a query that no view has, and where the data cannot be fetched. */
export async function answerEmbedded(query: string, language: Language) {
  const asked = query.split('&').filter((pair) => viewSpecParameters.includes(pair.split('=')[0] ?? ''));
  const spec = decodeViewSpec(siteScope, decodeURIComponent(asked.join('&')));
  const dataset = inLanguage(await fetchDataset(partsOfView(siteScope, spec)), language);
  const view = computeView(dataset, spec, language);
  const { vintage } = spec;
  if (vintage === 'first' || vintage === 'latest') return { view, newer: [] };
  const live = computeView(dataset, { ...spec, vintage: 'latest' }, language);
  const newer = live.sources.filter(({ release }) => release.knownFrom.latest > vintage).map(({ release }) => release.label);
  return { view, newer: [...new Set(newer)] };
}

/** An answer as it stands in the page of another. */
export function EmbeddedAnswerView({ answer: { view, newer }, language }: { answer: EmbeddedAnswer; language: Language }) {
  const messages = messagesOf(language);
  const said =
    newer.length === 0
      ? null
      : messages['embed.newer']({ day: dayText(String(view.spec.vintage), language), count: newer.length, label: newer.at(-1) ?? '' });
  return <EmbedView view={view} newer={said} language={language} messages={messages} />;
}
