import { editDistance } from '../../../errors/nearest-names.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { type NamedEconomy as Named, namedForQuestions, wholeWorld, wholeWorldNames } from '../../../model/economies/index.ts';
import { type StudySpellings, studySpellingsSchema } from '../../../model/study/index.ts';
import { onceFor } from '../../../queries/index.ts';
import { type DraftWord, WordTree } from '../text/index.ts';

/** An economy that words of a sentence name: by name or capital, by adjective, or a part of one. */
export interface NamedEconomy {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'part';
  /** The number of words that name it. */
  readonly length: number;
}

/** How the texts of a dataset's field write its economies. */
export interface EconomySpellings {
  /** The group that `the five` or `the region` stands for; null where the study asks about none. */
  readonly group: string | null;
  /** The economy that is named at a word; null where none is. The longest spelling is taken, else a name that is misspelt by a letter or two. */
  readonly economyAt: (words: readonly DraftWord[], index: number) => NamedEconomy | null;
  /** The members of a group; empty for a single economy. */
  readonly membersIn: (code: string) => readonly string[];
}

/** How the letters of a name are written: the first as a capital, all as capitals (`US`, which is not `us`), or in any way (`the five`). */
type Letters = 'first' | 'all' | 'any';
type Known = readonly [name: string, code: string, form: NamedEconomy['form'], letters?: Letters];

/** The spellings of the usual study of a dataset, beside the English names of its economies; learnt once for each dataset. */
export const spellingsOf: (dataset: Dataset) => EconomySpellings = onceFor((dataset) => {
  const study = usualStudy(dataset);
  const world = namedForQuestions(dataset);
  const single = [...world.economies, { code: wholeWorld, names: wholeWorldNames }];
  const spellings = study?.spellings ?? studySpellingsSchema.parse({});
  const group = study?.question.group ?? null;
  const known = new WordTree<Known>();
  for (const one of namesIn(single, spellings, group)) known.add(one[0], one);
  const guessable = single.filter(({ code }) => spellings.guessed.includes(code));
  return {
    group,
    economyAt: (words, index) => {
      const written = known.at(words, index).filter(({ item, length }) => isWritten(words.slice(index, index + length), item));
      const found = written.find(({ length }) => length === written.at(-1)?.length);
      if (found !== undefined) return { code: found.item[1], form: found.item[2], length: found.length };
      const guess = misspelt(words[index], guessable);
      return guess === null ? null : { code: guess, form: 'name', length: 1 };
    },
    membersIn: (code) => world.groups.find((one) => one.code === code)?.members ?? [],
  };
});

function isWritten(words: readonly DraftWord[], [name, , , letters = isAllCapitals(name) ? 'all' : 'first']: Known): boolean {
  if (letters === 'any') return true;
  return letters === 'first' ? isCapital(words[0]?.text ?? '') : words.every(({ text }) => isAllCapitals(text));
}

/** The economy whose name is written wrongly: other by one letter, by two in a long name; null where none is. */
function misspelt(word: DraftWord | undefined, guessable: readonly Named[]): string | null {
  const { text = '', lower = '' } = word ?? {};
  if (!isCapital(text) || lower.length < 7 || lower.length > 14) return null;
  return guessable.find(({ names }) => isNear(lower, names.en.toLowerCase()))?.code ?? null;
}

function isNear(one: string, other: string): boolean {
  const isAlike = one.slice(0, 2) === other.slice(0, 2) && Math.abs(one.length - other.length) <= 2;
  return isAlike && editDistance(one, other) <= (other.length >= 10 ? 2 : 1);
}

/** Every name with the economy that it names, the one that goes first before another of the same name. */
function namesIn(single: readonly Named[], spellings: StudySpellings, group: string | null): readonly Known[] {
  const { names, capitals, adjectives, otherNames, otherAdjectives, parts, groupNames, groupAdjective } = spellings;
  const ofGroup = group === null ? [] : [...groupNamesOf(spellings), ...groupNames].map((name): Known => [name, group, 'name', 'any']);
  const regional = group === null || groupAdjective === null ? [] : [groupAdjective, 'regional'];
  const known = new Set([...single.map((one) => one.names.en), ...names.map(([name]) => name)]);
  return [
    ...ofGroup,
    ...single.map((one): Known => [one.names.en, one.code, 'name']),
    ...['the world', 'the rest of the world', 'all countries'].map((name): Known => [name, wholeWorld, 'name', 'any']),
    ...[...names, ...capitals].map(([name, code]): Known => [name, code, 'name']),
    ...adjectives.map(([name, code]): Known => [name, code, 'adjective']),
    ...adjectives.flatMap(([name, code]): readonly Known[] => (/[^aeiouhyz]$|kh$/.test(name) ? [[`${name}s`, code, 'name']] : [])),
    ...regional.map((name): Known => [name, group ?? '', 'adjective', name === 'regional' ? 'any' : 'first']),
    ...otherAdjectives.map((name): Known => [name, elsewhere, 'adjective']),
    ...otherNames.map((name): Known => [name, elsewhere, 'name']),
    ...parts.map((name): Known => [name, elsewhere, 'part']),
    ...single.flatMap(({ code }): readonly Known[] => (alsoWords.has(code) ? [] : [[code, code, 'name']])),
    ...namesOfOtherEconomies(known).map((name): Known => [name, elsewhere, 'name']),
  ];
}

/** `Central Asian states`, `the five states`, `five states of the region`: what may stand around each noun of a group. */
function groupNamesOf({ groupNumber: number, groupAdjective: adjective, groupNouns, groupNames }: StudySpellings): readonly string[] {
  return groupNouns.flatMap((noun) => {
    const counted = number === null ? [] : ['', ' former Soviet', ' ex-Soviet'].map((kind) => `${number}${kind} ${noun}`);
    const named = adjective === null ? [] : [`${adjective} ${noun}`, ...(number === null ? [] : [`${number} ${adjective} ${noun}`])];
    const placed = counted.flatMap((own) => groupNames.flatMap((name) => [`${own} of ${name}`, `${own} in ${name}`]));
    const owned = counted.flatMap((own) => groupNames.map((name) => `${name}'s ${own}`));
    const pointed = ['the', 'these', 'all'].flatMap((word) => [...named, ...counted].map((own) => `${word} ${own}`));
    return [...named, ...pointed, ...placed, ...placed.map((own) => `the ${own}`), ...owned];
  });
}

/** Codes that are words too, which a text in capitals may hold. */
const alsoWords: ReadonlySet<string> = new Set(['AND', 'ARE', 'CAN', 'PER']);

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Stands for every economy that the registry does not hold: trade of theirs is recognized, so that it is not taken for another's. */
export const elsewhere = 'elsewhere';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const alsoWritten = 'United States,US,USA,America,UK,Britain,EU,Europe,ASEAN,Hong Kong,Macao,Myanmar,Korea'.split(',');

/** Names of the economies of the world in a language, as the platform writes them, and in English the short forms that drafts use. */
export function namesOfOtherEconomies(known: ReadonlySet<string>, language: Language = 'en'): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const regions = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
  return [...new Set([...regions, ...(language === 'en' ? alsoWritten : [])])].filter((name) => !known.has(name));
}
