import { economies } from '../../model/economies.data.ts';
import { elsewhere, namesOfOtherEconomies } from './other-economies.ts';

/** How an economy is written in English: by name, or by an adjective that makes it the owner of what follows (`Chinese exports`). */
export interface Spelling {
  readonly spelling: string;
  readonly code: string;
  readonly form: 'name' | 'adjective';
}

const adjectives: readonly (readonly [spelling: string, code: string])[] = [
  ['Chinese', 'CHN'],
  ['Sino', 'CHN'],
  ['Kazakhstani', 'KAZ'],
  ['Kazakh', 'KAZ'],
  ['Uzbekistani', 'UZB'],
  ['Uzbek', 'UZB'],
  ['Kyrgyz', 'KGZ'],
  ['Tajik', 'TJK'],
  ['Turkmen', 'TKM'],
  ['Russian', 'RUS'],
  ['Turkish', 'TUR'],
];

/** Capitals stand for their economies where they own something: `Beijing's exports`. */
const capitals: readonly (readonly [name: string, code: string])[] = [
  ['Beijing', 'CHN'],
  ['Astana', 'KAZ'],
  ['Tashkent', 'UZB'],
  ['Bishkek', 'KGZ'],
  ['Dushanbe', 'TJK'],
  ['Ashgabat', 'TKM'],
  ['Moscow', 'RUS'],
];

const alsoNamed: readonly (readonly [spelling: string, code: string])[] = [['Turkey', 'TUR']];

const states = '(?:countries|states|economies|nations|republics)';
const groups: readonly string[] = [
  `(?:the )?five (?:Central Asian )?${states}`,
  `(?:the )?(?:five )?Central Asian ${states}`,
  'Central Asia',
  'the five',
];

const single = economies.filter(({ members }) => members.length === 0);
const known = new Set([...economies.map(({ names }) => names.en), ...alsoNamed.map(([spelling]) => spelling)]);

/** Every spelling as a pattern, the longest first, so that `Kazakhstan` is not read as `Kazakh`. */
export const spellings: readonly Spelling[] = [
  ...groups.map((spelling): Spelling => ({ spelling, code: 'CA5', form: 'name' })),
  ...single.map(({ code, names }): Spelling => ({ spelling: escaped(names.en), code, form: 'name' })),
  ...alsoNamed.map(([spelling, code]): Spelling => ({ spelling: escaped(spelling), code, form: 'name' })),
  ...namesOfOtherEconomies(known).map((name): Spelling => ({ spelling: escaped(name), code: elsewhere, form: 'name' })),
  ...adjectives.map(([spelling, code]): Spelling => ({ spelling, code, form: 'adjective' })),
  ...capitals.map(([name, code]): Spelling => ({ spelling: `${name}['’]s`, code, form: 'adjective' })),
].toSorted((one, other) => other.spelling.length - one.spelling.length);

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
