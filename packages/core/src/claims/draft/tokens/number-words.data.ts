/** Scales after a number, as the expression language writes them. The ones of a letter stand for a scale only beside a currency. */
export const scales: Readonly<Record<string, string>> = {
  trillion: 'tn',
  tn: 'tn',
  trln: 'tn',
  billion: 'bn',
  bilion: 'bn',
  billon: 'bn',
  milion: 'mn',
  billions: 'bn',
  bln: 'bn',
  bn: 'bn',
  million: 'mn',
  millions: 'mn',
  mln: 'mn',
  mn: 'mn',
  m: 'mn',
  b: 'bn',
  thousand: 'k',
  k: 'k',
};

/** Numbers in words. */
export const numberWords: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, String(index + 1)]),
);

/** Ordinals in words. */
export const ordinals: Readonly<Record<string, string>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index) => [word, String(index + 1)]),
);

/** Words for so many times as much, beside those that end in `fold`. */
export const multiples: Readonly<Record<string, string>> = {
  twice: '2',
  double: '2',
  thrice: '3',
  triple: '3',
  treble: '3',
  quadruple: '4',
};

/** Parts of a whole in words, by the number of parts. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  tenth: 10,
  tenths: 10,
};

/** Currencies by how they are written, before or after a number; those that are neither dollars nor yuan are `other`. */
export const currencies: Readonly<Record<string, 'usd' | 'cny' | 'other'>> = {
  ...named('usd', '$ us$ usd dollar dollars'),
  ...named('cny', 'cny rmb yuan renminbi ¥'),
  ...named('other', 'eur euro euros € rub ruble rubles rouble roubles ₽ kzt tenge som soms soum soums sum somoni manat gbp £ jpy yen'),
};

function named<Value>(value: Value, words: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** What is counted or measured, by how it is written, with the unit that it is compared in. */
export const things: Readonly<Record<string, string>> = {
  ...named('tonnes', 'tonnes tons tonne ton t'),
  ...named('cubic metres', 'cubic_metres cubic_meters bcm m3'),
  ...named('barrel', 'barrel barrels'),
  ...named('km', 'kilometres kilometers kilometre km'),
  ...named('hours', 'hours hour'),
  ...named('days', 'days day'),
  ...named('TEU', 'teu teus containers'),
  ...named('trains', 'trains train trips journeys runs services'),
  ...named('persons', 'people persons'),
  ...named('pieces', 'units items pieces'),
};
