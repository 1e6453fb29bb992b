import { indicatorRoleNameSchema } from '@sogdia/core/model';
import { datasetParts, loadDataset } from '@sogdia/data';
import type { RefusedNames } from './find-names.ts';

const roles: ReadonlySet<string> = new Set(indicatorRoleNameSchema.options);

/** Whom the shipped study asks about, by code and by English name, and every indicator of the shipped data by its id. */
export async function shippedNames(): Promise<RefusedNames> {
  const { economies, groups, indicators, studies } = await loadDataset(datasetParts);
  const { question } = studies[0] ?? {};
  const asked = new Set<string>([question?.reporter, ...(question?.partners ?? []), question?.group].flatMap((code) => code ?? []));
  return {
    words: [...asked, ...[...economies, ...groups].flatMap(({ code, names }) => (asked.has(code) ? [names.en] : []))],
    texts: [...new Set(indicators.map(({ indicator }) => indicator))].filter((id) => !roles.has(id)),
  };
}

/**
 * The same, with what else the study is known by: its title and id, the names of its views, its adjectives and capitals, and the names of its
 * economies in Chinese and Russian.
 */
export async function shippedNamesAndStudy(): Promise<RefusedNames> {
  const { economies, groups, studies } = await loadDataset(['paper']);
  const { words, texts } = await shippedNames();
  const named = [...economies, ...groups].filter(({ code }) => words.includes(code));
  return {
    words: [
      ...words,
      ...named.flatMap(({ names }) => [names.zh, names.ru]),
      ...studies.flatMap(({ title, spellings }) => [title, ...[...spellings.adjectives, ...spellings.capitals].map(([word]) => word)]),
    ],
    texts: [...texts, ...studies.flatMap(({ id, views }) => [id, ...views.map(({ name }) => name)])],
  };
}
