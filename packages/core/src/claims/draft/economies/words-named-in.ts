import type { Language } from '../../../messages/catalogue.ts';
import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { namedForQuestions, wholeWorld, wholeWorldNames } from '../../../model/economies/index.ts';
import { goodsRegistryOf } from '../../../model/goods/index.ts';
import { type SpellingsInLanguage, spellingsInLanguageSchema } from '../../../model/study/index.ts';
import { knownIndicators } from '../../../queries/index.ts';
import { type Goods, type Phrase, partyOf } from '../phrases/index.ts';
import { elsewhere, namesOfOtherEconomies } from './find-economies.ts';

/** A name as words of a text, the class that it is of, and what it says. */
export type NamedWords = readonly [name: string, symbol: string, says: Phrase];

/** The classes of the cases of a name, in the order of its forms. */
const cases = ['NOM', 'GEN', 'DAT', 'ACC', 'INS', 'PRE'] as const;

/** What the dataset and its usual study name in a language other than English: economies, groups, goods, indicators. */
export function wordsNamedIn(dataset: Dataset, language: Exclude<Language, 'en'>): readonly NamedWords[] {
  const study = usualStudy(dataset);
  const told = spellingsInLanguageSchema.parse(study?.spellings[language] ?? {});
  const world = namedForQuestions(dataset);
  const single = [...world.economies, { code: wholeWorld, names: wholeWorldNames }];
  const members = new Map(world.groups.map((group) => [String(group.code), group.members]));
  const inCases = new Set(told.declined.map(([, code]) => String(code)));
  const named = [...single, ...world.groups].filter(({ code }) => !inCases.has(code));
  const names = named.map(({ code, names: own }) => [own[language], String(code)] as const);
  const known = new Map([...names, ...told.names.map(([name, code]) => [name, String(code)] as const)]);
  const party = (name: string, code: string): NamedWords => [
    name,
    name.length === 1 ? 'SHORT' : 'PARTY',
    partyOf([code], members.get(code)),
  ];
  return [
    ...[...known].map(([name, code]) => party(name, code)),
    ...told.shorts.map(([name, code]): NamedWords => [name, 'SHORT', partyOf([code])]),
    ...told.adjectives.map(([name, code]): NamedWords => [name, 'ADJ', partyOf([code])]),
    ...told.declined.flatMap(([forms, code]) =>
      forms.split('|').map((form, index): NamedWords => [form, cases[index] ?? 'PARTY', partyOf([code], members.get(code))]),
    ),
    ...told.parts.map((name): NamedWords => [name, 'PARTY', partyOf([elsewhere])]),
    ...namesOfOtherEconomies(new Set([...known.keys(), ...told.declined.flatMap(([forms]) => forms.split('|'))]), language).map(
      (name): NamedWords => [name, 'PARTY', partyOf([elsewhere])],
    ),
    ...thingsIn(dataset, told, language),
  ];
}

/** Goods by their names, and indicators by those that the study has for them or their own. */
function thingsIn(dataset: Dataset, told: SpellingsInLanguage, language: 'zh' | 'ru'): readonly NamedWords[] {
  const goods = [...goodsRegistryOf(dataset).goods].flatMap(([code, { names }]) => namedIn(names[language], code));
  const held = new Set(dataset.indicators.map(({ indicator }) => indicator));
  const registered = [...knownIndicators(dataset).values()].flatMap(({ id, names }) =>
    held.has(id) ? namedIn(names[language]?.short ?? null, id) : [],
  );
  return [
    ...[...told.goods, ...goods].map(([name, code]): NamedWords => {
      const indicators = told.quantities.flatMap(([words, flow, partner, id]) => (words === name ? [{ flow, partner, id }] : []));
      const leaf: Goods = { leaf: 'goods', codes: [code], indicators };
      return [name, 'GOOD', { goods: leaf }];
    }),
    ...[...told.indicators, ...registered].map(([name, id]): NamedWords => {
      const variant = (kind: string): string | null => told.indicators.find(([other]) => other === `${name} ${kind}`)?.[1] ?? null;
      return [name, 'IND', { indicator: { leaf: 'indicator', id, rank: variant('rank'), growth: variant('growth'), holder: null } }];
    }),
    ...told.holdings.map(([name, holder, id]): NamedWords => {
      return [name, 'IND', { indicator: { leaf: 'indicator', id, rank: null, growth: null, holder } }];
    }),
  ];
}

/** The fewest letters of a name that can be known: a shorter one may mean much else. */
const fewestLetters = 4;

function namedIn(name: string | null, id: string): readonly (readonly [name: string, id: string])[] {
  return name === null || (name.length < fewestLetters && !/\p{Script=Han}/u.test(name)) ? [] : [[name, id]];
}
