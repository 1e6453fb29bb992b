import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { goodsRegistryOf } from '../../../model/goods/index.ts';
import { type StudySpellings, studySpellingsSchema } from '../../../model/study/index.ts';
import { knownIndicators, onceFor } from '../../../queries/index.ts';
import type { Goods, Indicator } from '../phrases/index.ts';
import { WordTree } from '../text/index.ts';

/** Something that a text may name beside economies. */
export type Thing = Indicator | Goods;

/** What a dataset and its usual study call indicators and goods in English; learnt once for each dataset. */
export const thingsOf: (dataset: Dataset) => WordTree<Thing> = onceFor((dataset) => {
  const spellings = usualStudy(dataset)?.spellings ?? studySpellingsSchema.parse({});
  const names = new WordTree<Thing>();
  for (const [name, thing] of [...indicatorsIn(dataset, spellings), ...goodsIn(dataset, spellings)]) names.add(name, thing);
  return names;
});

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
  const bare = name.replace(
    / \(.*?\)|,? as (?:[\p{L}’']+ )*(?:stated?|states|prints?|printed|counts?|quoted|estimates|revised)\b.*$|,$/gu,
    '',
  );
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
