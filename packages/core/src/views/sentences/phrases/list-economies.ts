import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { type EconomyCode, economyCodeSchema, membersOf } from '../../../model/economies/index.ts';
import { nameInSentence } from './name-in-sentence.ts';

const centralAsia = economyCodeSchema.parse('CA5');
/** So many names are read in a sentence; of more their number is told. */
const mostNames = 4;

/**
 * Economies as one phrase of a sentence: the name of the group that they make up, their names joined by a word, or how many they are.
 */
export function listEconomies(codes: readonly EconomyCode[], language: Language, word: 'and' | 'or' = 'and'): string {
  const text = catalogueOf(language);
  const five = membersOf(centralAsia);
  if (codes.length === five.length && five.every((member) => codes.includes(member))) return text['partners.central-asia'];
  if (codes.length > mostNames) return text['partners.many']({ count: codes.length });
  return text['partners.list']({ names: codes.map((code) => nameInSentence(code, language)), isAny: word === 'or' });
}
