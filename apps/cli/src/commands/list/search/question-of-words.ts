import { type Language, usualViewSpec } from '@sogdia/core';
import { economyOf, offeredEconomies } from '@sogdia/core/model';
import { type NamedInQuestion, type QuestionScope, queryOfQuestion, readQuestion } from '@sogdia/core/workspace';
import { newestYear, type OpenedData } from '../../../data/index.ts';

/** The query that words ask for, such as "exports to Kyrgyzstan in July 2026"; null where they ask for none, or a word of them is not understood. */
export function questionOfWords(
  asked: string,
  data: Pick<OpenedData, 'scope' | 'named'>,
  goods: readonly NamedInQuestion[],
  language: Language,
): string | null {
  const scope = scopeOfQuestions(data, goods);
  const question = scope === null ? null : readQuestion(asked, scope, language);
  return question === null ? null : queryOfQuestion(question);
}

/** What questions about some data can name; null for data without a study, which have no usual reporter. */
export function scopeOfQuestions(
  { scope: world, named: own }: Pick<OpenedData, 'scope' | 'named'>,
  goods: readonly NamedInQuestion[],
): QuestionScope | null {
  const usual = usualViewSpec(world);
  if (usual === null) return null;
  const spelt = [
    ...world.economies.flatMap(({ code, spellings = [] }) => spellings.map((name) => [name, code] as const)),
    ...world.studies.flatMap(({ spellings }) => spellings.names),
  ];
  const named = (id: string): NamedInQuestion => {
    const names = Object.values(economyOf(world, id)?.names ?? {}).flatMap((name) => name ?? []);
    return { id, names: [id, ...names, ...spelt.flatMap(([name, code]) => (code === id ? name : []))] };
  };
  const partners = offeredEconomies(world).filter((code) => code !== usual.reporter);
  const lastYear = own === null ? newestYear : usual.to;
  return { partners: partners.map(named), goods, reporter: named(usual.reporter).names, lastYear };
}
