/**
 * How a draft may write the economies that it is about, beside the English names of the registry. Everything here belongs to the study of
 * these economies; the reader of drafts takes it as data.
 */
export const draftSpellings = {
  /** Whose trade a draft is about where it names a partner alone. */
  reporter: 'CHN',
  /** The group that `the five` and `the region` stand for. */
  group: 'CA5',
  /** Economies whose misspelt names are recognized. */
  guessed: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'],
  names: [
    ['Turkey', 'TUR'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Kirghizstan', 'KGZ'],
    ['Kirgizstan', 'KGZ'],
    ['Kirghizia', 'KGZ'],
    ['Turkmenia', 'TKM'],
    ['Tadjikistan', 'TJK'],
    ['Tadzhikistan', 'TJK'],
    ["People's Republic of China", 'CHN'],
    ['PRC', 'CHN'],
    ['Russian Federation', 'RUS'],
    ['Republic of Kazakhstan', 'KAZ'],
    ['Republic of Uzbekistan', 'UZB'],
    ['Republic of Tajikistan', 'TJK'],
  ],
  adjectives: [
    ['Chinese', 'CHN'],
    ['Sino', 'CHN'],
    ['Kazakhstani', 'KAZ'],
    ['Kazakh', 'KAZ'],
    ['Uzbekistani', 'UZB'],
    ['Uzbek', 'UZB'],
    ['Kyrgyzstani', 'KGZ'],
    ['Kyrgyz', 'KGZ'],
    ['Kirghiz', 'KGZ'],
    ['Tajikistani', 'TJK'],
    ['Tajik', 'TJK'],
    ['Turkmen', 'TKM'],
    ['Russian', 'RUS'],
    ['Turkish', 'TUR'],
  ],
  /** Capitals stand for their economies. */
  capitals: [
    ['Beijing', 'CHN'],
    ['Astana', 'KAZ'],
    ['Nur-Sultan', 'KAZ'],
    ['Tashkent', 'UZB'],
    ['Bishkek', 'KGZ'],
    ['Dushanbe', 'TJK'],
    ['Ashgabat', 'TKM'],
    ['Moscow', 'RUS'],
  ],
  groupNames: ['Central Asia', 'the five', 'the five of Central Asia', 'the region'],
  /** What follows `five`, `Central Asian`, or both, in a name of the group. */
  groupNouns: ['countries', 'states', 'economies', 'nations', 'republics', 'partners', 'neighbours', 'neighbors'],
  groupAdjective: 'Central Asian',
  /** Parts of an economy, whose trade is no trade of it. */
  parts: ['Xinjiang', 'Urumqi', 'Khorgos', 'Almaty', 'Kashgar', 'Guangdong', 'Shaanxi'],
  /** Adjectives of economies that the data do not hold. */
  otherAdjectives: ['German', 'American', 'European', 'Indian', 'Iranian', 'Japanese', 'Korean', 'Italian', 'French', 'British', 'Afghan'],
} as const satisfies DraftSpellings;

type Pairs = readonly (readonly [spelling: string, code: string])[];

/** How economies are written in drafts. */
export interface DraftSpellings {
  readonly reporter: string;
  readonly group: string;
  readonly guessed: readonly string[];
  readonly names: Pairs;
  readonly adjectives: Pairs;
  readonly capitals: Pairs;
  readonly groupNames: readonly string[];
  readonly groupNouns: readonly string[];
  readonly groupAdjective: string;
  readonly parts: readonly string[];
  readonly otherAdjectives: readonly string[];
}
