import { nameInSentence } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
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
  const group = world.groups.find(({ members }) => codes.length === members.length && members.every((member) => codes.includes(member)));
  if (group !== undefined) {
    const parts = { count: text['number.word'](codes.length), group: nameInSentence(world, group.code, language) };
    return group.together?.[language] ?? text['partners.of-group'](parts);
  }
  if (codes.length > mostNames) return text[`${many}.many`]({ count: codes.length });
  return text['partners.list']({ names: codes.map((code) => nameInSentence(world, code, language)), isAny: word === 'or' });
}
