import { nameInSentence } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { ComparedSet } from '../../../messages/parts/headline-parts.ts';
import type { EconomyCode, World } from '../../../model/economies/index.ts';

/** So many names are read in a sentence; of more their number is told. */
const mostNames = 4;

/**
 * Economies as one phrase of a sentence: what the members of the group that they make up are called, their names joined by a word, or how
 * many they are: so many partners, or economies.
 */
export function listEconomies(
  world: World,
  codes: readonly EconomyCode[],
  language: Language,
  word: 'and' | 'or' = 'and',
  many: 'partners' | 'economies' = 'partners',
): string {
  const text = catalogueOf(language);
  const group = groupOf(world, codes);
  if (group !== undefined) {
    const parts = { count: text['number.word'](codes.length), group: nameInSentence(world, group.code, language) };
    return group.together?.[language] ?? text['partners.of-group'](parts);
  }
  if (codes.length > mostNames) return text[`${many}.many`]({ count: codes.length });
  return text['partners.list']({ names: codes.map((code) => nameInSentence(world, code, language)), isAny: word === 'or' });
}

/** Economies that are compared: by their names, as the group that they are, if they are one, and their number in words. */
export function setOfEconomies(world: World, codes: readonly EconomyCode[], language: Language): ComparedSet {
  const group = groupOf(world, codes);
  return {
    list: listEconomies(world, codes, language),
    place: group === undefined ? null : nameInSentence(world, group.code, language),
    count: catalogueOf(language)['number.word'](codes.length),
  };
}

function groupOf({ groups }: World, codes: readonly EconomyCode[]): World['groups'][number] | undefined {
  return groups.find(({ members }) => codes.length === members.length && members.every((member) => codes.includes(member)));
}
