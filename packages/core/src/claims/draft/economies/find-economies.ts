import { editDistance } from '../../../errors/nearest-names.ts';
import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { type NamedEconomy as Named, namedForQuestions, wholeWorld, wholeWorldNames } from '../../../model/economies/index.ts';
import { type StudySpellings, studySpellingsSchema } from '../../../model/study/index.ts';
import { onceFor } from '../../../queries/index.ts';
import { type DraftWord, WordTree } from '../text/index.ts';
import { elsewhere, namesOfOtherEconomies } from './other-economies.ts';

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

interface Known {
  readonly code: string;
  readonly form: NamedEconomy['form'];
  /** How its letters are written: the first as a capital, all as capitals (`US`, which is not `us`), or in any way (`the five`). */
  readonly letters: 'first' | 'all' | 'any';
}

/** The spellings of the usual study of a dataset, beside the English names of its economies; learnt once for each dataset. */
export const spellingsOf: (dataset: Dataset) => EconomySpellings = onceFor((dataset) => {
  const study = usualStudy(dataset);
  const world = namedForQuestions(dataset);
  const single = [...world.economies, { code: wholeWorld, names: wholeWorldNames }];
  const spellings = study?.spellings ?? studySpellingsSchema.parse({});
  const group = study?.question.group ?? null;
  const known = namesIn(single, spellings, group);
  const guessOf = guesserOf(single.filter(({ code }) => spellings.guessed.includes(code)));
  return {
    group,
    economyAt: (words, index) => economyIn(known, guessOf, words, index),
    membersIn: (code) => world.groups.find((one) => one.code === code)?.members ?? [],
  };
});

function economyIn(
  known: WordTree<Known>,
  guessOf: (word: string) => string | null,
  words: readonly DraftWord[],
  index: number,
): NamedEconomy | null {
  const written = known.at(words, index).filter(({ item, length }) => isWritten(words.slice(index, index + length), item));
  const found = written.find(({ length }) => length === written.at(-1)?.length);
  if (found !== undefined) return { code: found.item.code, form: found.item.form, length: found.length };
  const word = words[index];
  return word === undefined ? null : misspelt(word, guessOf);
}

function isWritten(words: readonly DraftWord[], { letters }: Known): boolean {
  if (letters === 'any') return true;
  return letters === 'first' ? isCapital(words[0]?.text ?? '') : words.every(({ text }) => isAllCapitals(text));
}

function misspelt({ text, lower }: DraftWord, guessOf: (word: string) => string | null): NamedEconomy | null {
  const guess = isCapital(text) ? guessOf(lower) : null;
  return guess === null ? null : { code: guess, form: 'name', length: 1 };
}

function namesIn(single: readonly Named[], spellings: StudySpellings, group: string | null): WordTree<Known> {
  const known = new WordTree<Known>();
  const learn = (spelling: string, code: string, form: NamedEconomy['form'], isAny = false): void =>
    known.add(spelling, { code, form, letters: isAny ? 'any' : isAllCapitals(spelling) ? 'all' : 'first' });
  if (group !== null) {
    for (const name of groupNamesOf(spellings)) learn(name, group, 'name', true);
    for (const name of spellings.groupNames) learn(name, group, 'name', true);
  }
  for (const { code, names } of single) learn(names.en, code, 'name');
  for (const world of ['the world', 'the rest of the world', 'all countries']) learn(world, wholeWorld, 'name', true);
  for (const [name, code] of [...spellings.names, ...spellings.capitals]) learn(name, code, 'name');
  for (const [adjective, code] of spellings.adjectives) {
    learn(adjective, code, 'adjective');
    if (/[^aeiouhyz]$|kh$/.test(adjective)) learn(`${adjective}s`, code, 'name');
  }
  if (group !== null && spellings.groupAdjective !== null)
    for (const name of [spellings.groupAdjective, 'regional']) learn(name, group, 'adjective', name === 'regional');
  for (const adjective of spellings.otherAdjectives) learn(adjective, elsewhere, 'adjective');
  for (const name of spellings.otherNames) learn(name, elsewhere, 'name');
  for (const part of spellings.parts) learn(part, elsewhere, 'part');
  for (const { code } of single) if (!isWordOfText(code)) learn(code, code, 'name');
  const namesKnown = new Set([...single.map(({ names }) => names.en), ...spellings.names.map(([name]) => name)]);
  for (const name of namesOfOtherEconomies(namesKnown)) learn(name, elsewhere, 'name');
  return known;
}

/** `Central Asian states`, `the five states`, `five states of the region`: what may stand around each noun of a group. */
function groupNamesOf({ groupNumber: number, groupAdjective: adjective, groupNouns, groupNames }: StudySpellings): readonly string[] {
  const both = number === null || adjective === null ? [] : [`${number} ${adjective}`];
  const named = adjective === null ? both : [...both, adjective];
  return groupNouns.flatMap((noun) => {
    const counted = number === null ? [] : [`${number} ${noun}`, `${number} former Soviet ${noun}`, `${number} ex-Soviet ${noun}`];
    return [
      ...named.flatMap((kind) => ['the ', 'these ', 'all ', ''].map((word) => `${word}${kind} ${noun}`)),
      ...counted.flatMap((own) => ['the ', 'these ', 'all '].map((word) => word + own)),
      ...counted.flatMap((own) =>
        groupNames.flatMap((name) => [
          `the ${own} of ${name}`,
          `${own} of ${name}`,
          `the ${own} in ${name}`,
          `${own} in ${name}`,
          `${name}'s ${own}`,
        ]),
      ),
    ];
  });
}

/** Codes that are words too, which a text in capitals may hold. */
const alsoWords: ReadonlySet<string> = new Set(['AND', 'ARE', 'CAN', 'PER']);

function isWordOfText(code: string): boolean {
  return alsoWords.has(code);
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Guesses the economy whose name is written wrongly: other by one letter, by two in a long name. */
function guesserOf(guessable: readonly Named[]): (word: string) => string | null {
  return (word) => {
    if (word.length < 7 || word.length > 14) return null;
    return guessable.find(({ names }) => isNear(word, names.en.toLowerCase()))?.code ?? null;
  };
}

function isNear(one: string, other: string): boolean {
  if (one.slice(0, 2) !== other.slice(0, 2) || Math.abs(one.length - other.length) > 2) return false;
  return editDistance(one, other) <= (other.length >= 10 ? 2 : 1);
}
