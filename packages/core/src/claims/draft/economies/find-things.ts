import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { goodsRegistryOf } from '../../../model/goods/index.ts';
import { type StudySpellings, studySpellingsSchema } from '../../../model/study/index.ts';
import { knownIndicators } from '../../../queries/index.ts';
import type { Goods, Indicator } from '../phrases/index.ts';
import { type DraftWord, lowerAt, readWords } from '../text/index.ts';

/** Something that a text may name beside economies. */
export type Thing = Indicator | Goods;

/** A thing that words name, and how many they are. */
export interface NamedThing {
  readonly thing: Thing;
  readonly length: number;
}

/** Finds the things that words name from a place on, the longest name first. */
export type ThingFinder = (words: readonly DraftWord[], at: number) => readonly NamedThing[];

const finders = new WeakMap<Dataset, ThingFinder>();

/** The finder of what a dataset and its usual study call indicators and goods in English; made once for each dataset. */
export function thingFinderOf(dataset: Dataset): ThingFinder {
  const known = finders.get(dataset) ?? finderOf(namesOf(dataset));
  finders.set(dataset, known);
  return known;
}

function finderOf(names: ReadonlyMap<string, readonly Thing[]>): ThingFinder {
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
  }
  return (words, at) => {
    const found: NamedThing[] = [];
    const most = longest.get(lowerAt(words, at));
    if (most === undefined) return found;
    let name = '';
    for (let length = 1; length <= most && at + length <= words.length; length += 1) {
      name += (length === 1 ? '' : ' ') + plain(lowerAt(words, at + length - 1));
      found.unshift(...(names.get(name) ?? []).map((thing) => ({ thing, length })));
    }
    return found;
  };
}

function keyOf(words: readonly DraftWord[]): string {
  return words.map(({ lower }) => plain(lower)).join(' ');
}

/** A word with the one dash for all. */
function plain(word: string): string {
  return word === '–' || word === '—' ? '-' : word;
}

/** Every name of an indicator or of goods, in small letters, with what it names. */
function namesOf(dataset: Dataset): ReadonlyMap<string, readonly Thing[]> {
  const spellings = usualStudy(dataset)?.spellings ?? studySpellingsSchema.parse({});
  const names = new Map<string, Thing[]>();
  const add = (name: string, thing: Thing): void => {
    const key = keyOf(readWords(name));
    names.set(key, [...(names.get(key) ?? []), thing]);
  };
  for (const [name, thing] of [...indicatorsIn(dataset, spellings), ...goodsIn(dataset, spellings)]) add(name, thing);
  return names;
}

function indicatorsIn(dataset: Dataset, { indicators, holdings, flows }: StudySpellings): readonly (readonly [string, Thing])[] {
  const held = new Set(dataset.indicators.map(({ indicator }) => indicator));
  const ofFlows = new Set(flows.map(([, , id]) => id));
  const usual = new Map(indicators.map(([name, id]) => [name.toLowerCase(), id]));
  const variant = (name: string, kind: string): string | null => usual.get(`${name.toLowerCase()} ${kind}`) ?? null;
  const registered = [...knownIndicators(dataset).values()].flatMap(({ id, names }) =>
    held.has(id) && !ofFlows.has(id)
      ? [...new Set([names.en.short, names.en.phrase].flatMap(plainName))].map((name) => [name, id] as const)
      : [],
  );
  const plain = [...indicators, ...registered.filter(([name]) => !usual.has(name.toLowerCase()))];
  return [
    ...plain.map(([name, id]): readonly [string, Thing] => [
      name,
      { leaf: 'indicator', id, rank: variant(name, 'rank'), growth: variant(name, 'growth'), holder: null },
    ]),
    ...holdings.map(([name, holder, id]): readonly [string, Thing] => [name, { leaf: 'indicator', id, rank: null, growth: null, holder }]),
  ];
}

/** The name of an indicator as a text would write it: without brackets and without who says so; none for a single word, which may mean much. */
function plainName(name: string): readonly string[] {
  const bare = name
    .replace(/ \(.*?\)/g, '')
    .replace(/,? as (?:[\p{L}’']+ )*(?:stated?|states|prints?|printed|counts?|quoted|estimates|revised)\b.*$/u, '')
    .replace(/,$/, '');
  return bare.includes(' ') && !bare.includes(',') ? [bare] : [];
}

/** Goods by every name that they have; a name that several goods share is each of them. */
function goodsIn(dataset: Dataset, { goods, quantities }: StudySpellings): readonly (readonly [string, Thing])[] {
  const registered = [...goodsRegistryOf(dataset).goods].flatMap(([code, { names, official }]) =>
    [names.en, official.en].map((name) => [name, code] as const),
  );
  const all = new Map<string, Set<string>>();
  for (const [name, code] of [...goods, ...registered]) all.set(name.toLowerCase(), (all.get(name.toLowerCase()) ?? new Set()).add(code));
  return [...all].flatMap(([name, codes]) => {
    const indicators = quantities.flatMap(([words, flow, partner, id]) => (words.toLowerCase() === name ? [{ flow, partner, id }] : []));
    return [...codes].map((code): readonly [string, Thing] => [name, { leaf: 'goods', codes: [code], indicators }]);
  });
}
