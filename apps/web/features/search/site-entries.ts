import { type Dataset, encodeViewSpec, type Holdings, type Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import { choicesOfGoods, formatIndicator, nearestViewSpec } from '@sogdia/core/workspace';
import {
  economyProfiles,
  glossary,
  goodsNamedIn,
  siteDataset,
  siteHoldings,
  siteQuestion,
  studyViewNames,
  topics,
  usualSpec,
} from '../../lib/dataset.ts';
import { textOf } from '../../lib/languages/text-of.ts';
import { once } from '../../lib/promises/once.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { siteClaims } from '../claims/index.ts';
import { viewLabel } from '../figures/index.ts';
import { metricsInWords } from '../reference/index.ts';
import { siteMonths } from '../reports/index.ts';
import type { NamedLink } from '../text/index.ts';
import { siteView } from '../views/index.ts';
import type { Entry } from './entry.ts';

interface Asked {
  readonly language: Language;
  readonly dataset: Dataset;
  readonly holdings: Holdings;
  readonly menu: readonly NamedLink[];
}

/** Everything that a reader can look for on the site, the pages of its menu among it; put together once for each process of the build. */
export const siteEntries = once(compute);

async function compute(language: Language, menu: readonly NamedLink[]): Promise<readonly Entry[]> {
  const dataset = await siteDataset(language);
  const asked = { language, dataset, holdings: await siteHoldings(), menu };
  const kinds = [pages, topicEntries, economies, monthEntries, figures, claims, indicators, goods, places, terms, metrics, sources];
  const entries = (await Promise.all(kinds.map((entriesOf) => entriesOf(asked)))).flat();
  return [...new Map(entries.map((entry) => [`${entry.path} ${entry.title}`, entry])).values()];
}

function pages({ language, menu }: Asked): readonly Entry[] {
  const messages = messagesOf(language);
  const about: ReadonlyMap<string, string> = new Map([
    [routes.explore(language), messages['explore.about']],
    [routes.draft(language), messages['draft.about']],
    [routes.workbench(language), messages['bench.about']],
    [routes.economies(language), messages['economies.about']],
    [routes.topics(language), messages['topics.about']],
    [routes.why(language), messages['why.about']],
    [routes.records(language), messages['records.about']],
    [routes.data(language), messages['data.about']],
    [routes.methods(language), messages['methods.about']],
  ]);
  return menu.map(({ href, text, names }) => ({
    kind: 'page',
    path: href,
    title: text,
    names: names === undefined ? [] : [names],
    text: about.get(href) ?? '',
  }));
}

function topicEntries({ language }: Asked): readonly Entry[] {
  return topics.map(({ id, names, question, indicators: about }) => ({
    kind: 'topic',
    path: routes.topic(language, id),
    title: textOf(names, language),
    names: [id, ...about, ...Object.values(names)],
    text: textOf(question, language),
  }));
}

function economies({ language, dataset }: Asked): readonly Entry[] {
  const reporter = formatEconomy(dataset, siteQuestion.reporter, language);
  return economyProfiles.map(({ economy: code, otherNames }) => {
    const { names } = findEconomy(dataset, code);
    return {
      kind: 'economy',
      path: routes.economy(language, code),
      title: formatEconomy(dataset, code, language),
      names: [code, names.en, names.zh, names.ru, ...otherNames],
      text: reporter,
    };
  });
}

async function monthEntries({ language }: Asked): Promise<readonly Entry[]> {
  const { months } = await siteMonths(language);
  return months
    .toReversed()
    .map(({ id, name }) => ({ kind: 'month', path: routes.month(language, id), title: name, names: [id], text: '' }));
}

function figures({ language }: Asked): Promise<readonly Entry[]> {
  const messages = messagesOf(language);
  return Promise.all(
    studyViewNames.map(async (name) => {
      const { title, subtitle } = await siteView(name, language);
      const label = viewLabel(name, messages);
      return { kind: 'figure', path: routes.view(language, name), title: `${label}: ${title}`, names: [name], text: subtitle };
    }),
  );
}

async function claims({ language }: Asked): Promise<readonly Entry[]> {
  const { claims: checked } = await siteClaims(language);
  return checked.map(({ claim: { id, paraphrase, quantities } }) => ({
    kind: 'claim',
    path: routes.claim(language, id),
    title: paraphrase,
    names: [id],
    text: quantities,
  }));
}

function indicators({ language, holdings, dataset }: Asked): readonly Entry[] {
  const described = new Map(dataset.indicatorRegistry.map(({ id, description }) => [id, description]));
  return Object.values(holdings.indicators).map(({ id, names }) => ({
    kind: 'indicator',
    path: routes.explore(language, `indicator=${id}`),
    title: formatIndicator({ names }, language),
    names: [id, names.en.phrase, ...[names.zh, names.ru].flatMap((one) => (one === null ? [] : [one.short]))],
    text: described.get(id) ?? '',
  }));
}

function goods({ language, holdings, dataset }: Asked): readonly Entry[] {
  const groups = choicesOfGoods(dataset, holdings, usualSpec, language);
  const named = goodsNamedIn([...topics, ...economyProfiles]).map(
    ({ names, query }) =>
      ({
        kind: 'goods',
        path: routes.explore(language, query),
        title: textOf(names, language),
        names: Object.values(names),
        text: '',
      }) as const,
  );
  const offered = groups.flatMap(({ label: kind, goods }) =>
    goods
      .filter(({ reason }) => reason === null)
      .map(({ value, label, words }) => {
        const { spec } = nearestViewSpec(holdings, { ...usualSpec, products: [value] }, language);
        const path = routes.explore(language, encodeViewSpec(holdings, spec));
        return { kind: 'goods', path, title: label, names: words, text: kind } as const;
      }),
  );
  return [...offered, ...named];
}

function places({ language, dataset }: Asked): readonly Entry[] {
  const topic = topics.find((one) => one.places === true);
  if (topic === undefined) return [];
  return dataset.places.map(({ names }) => ({
    kind: 'place',
    path: `${routes.topic(language, topic.id)}#places`,
    title: names[language] ?? names.en,
    names: [names.en, names.zh, names.ru].flatMap((name) => name ?? []),
    text: '',
  }));
}

function terms({ language }: Asked): readonly Entry[] {
  return glossary.map(({ id, names, forms, meaning }) => ({
    kind: 'term',
    path: routes.term(language, id),
    title: textOf(names, language),
    names: [id, ...(forms?.[language] ?? []), ...Object.values(names)],
    text: textOf(meaning, language),
  }));
}

function metrics({ language }: Asked): readonly Entry[] {
  return metricsInWords(language).map(({ record: { id, reference }, name, description }) => ({
    kind: 'metric',
    path: routes.method(language, id),
    title: name,
    names: [id, ...(reference === 'definition' ? [] : [reference])],
    text: description,
  }));
}

function sources({ language, dataset }: Asked): readonly Entry[] {
  return dataset.sources.map(({ id, publisher, title }) => ({
    kind: 'source',
    path: `${routes.data(language)}#source-${id}`,
    title: `${publisher}: ${title}`,
    names: [id],
    text: '',
  }));
}
