import { economies } from '../../model/economies.data.ts';

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
];

const states = '(?:countries|states|economies|nations|republics)';
const groups: readonly string[] = [
  `(?:the )?five (?:Central Asian )?${states}`,
  `(?:the )?(?:five )?Central Asian ${states}`,
  'Central Asia',
  'the five',
];

/** Every spelling as a pattern, the longest first, so that `Kazakhstan` is not read as `Kazakh`. */
export const spellings: readonly Spelling[] = [
  ...groups.map((spelling): Spelling => ({ spelling, code: 'CA5', form: 'name' })),
  ...economies
    .filter(({ members }) => members.length === 0)
    .map(({ code, names }): Spelling => ({ spelling: escaped(names.en), code, form: 'name' })),
  ...adjectives.map(([spelling, code]): Spelling => ({ spelling, code, form: 'adjective' })),
].toSorted((one, other) => other.spelling.length - one.spelling.length);

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
