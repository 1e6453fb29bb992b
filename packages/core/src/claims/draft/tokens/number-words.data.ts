/** Scales after a number, as the expression language writes them. The ones of a letter stand for a scale only beside a currency. */
export const scales: Readonly<Record<string, string>> = {
  ...named('tn', 'trillion tn trln'),
  ...named('bn', 'billion billions bilion billon bln bn b'),
  ...named('mn', 'million millions milion mln mn m'),
  ...named('k', 'thousand k'),
};

/** Numbers in words. */
export const numberWords: Readonly<Record<string, string>> = counted(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);

/** Ordinals in words. */
export const ordinals: Readonly<Record<string, string>> = counted('first second third fourth fifth sixth seventh eighth ninth tenth');

/** Words for so many times as much, beside those that end in `fold`. */
export const multiples: Readonly<Record<string, string>> = {
  ...named('2', 'twice double'),
  ...named('3', 'thrice triple treble'),
  ...named('4', 'quadruple'),
  ...named('100', 'hundredfold'),
  ...named('1000', 'thousandfold'),
};

/** Parts of a whole in words, by the number of parts. */
export const parts: Readonly<Record<string, number>> = {
  ...named(2, 'half halves'),
  ...named(3, 'third thirds'),
  ...named(4, 'quarter quarters'),
  ...named(5, 'fifth fifths'),
  ...named(6, 'sixth'),
  ...named(7, 'seventh'),
  ...named(8, 'eighth'),
  ...named(9, 'ninth'),
  ...named(10, 'tenth tenths'),
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

function counted(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, String(index + 1)]));
}

/** What is counted or measured, by how it is written, with the unit that it is compared in. */
export const things: Readonly<Record<string, string>> = {
  ...named('tonnes', 'tonnes tons tonne ton t'),
  ...named('m³', 'cubic_metres cubic_meters bcm m3 m³'),
  ...named('barrel', 'barrel barrels'),
  ...named('km', 'kilometres kilometers kilometre km'),
  ...named('hours', 'hours hour'),
  ...named('days', 'days day'),
  ...named('TEU', 'teu teus containers'),
  ...named('trains', 'trains train trips journeys runs services'),
  ...named('persons', 'people persons'),
  ...named('pieces', 'units items pieces'),
};

function anyOf(names: Readonly<Record<string, unknown>>, isTaken: (name: string) => boolean = () => true): string {
  const all = Object.keys(names).filter(isTaken);
  return all
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('_', ' ').replaceAll('$', '\\$'))
    .join('|');
}

const end = '(?![\\p{L}\\d])';
const currency = `(?:us ?\\$|[a-z]{1,3}\\$|u\\.s\\. ?dollars?|us dollars?|${anyOf(currencies)})`;
const longScale = anyOf(scales, (name) => name.length > 1);
const digits = '\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,12})?(?![\\d.,]*\\d)|\\d{1,20}(?:\\.\\d{1,12})?(?![\\d.,]*\\d)';
const counts = anyOf(numberWords);

/** How numbers are written, with their units and in words. */
export const numberPatterns = {
  prefixed: pattern(
    `(?<currency>${currency}) ?(?<digits>${digits})(?:[ -]?(?<scale>${anyOf(scales)})${end})?(?: ?(?<again>${currency})${end})?`,
  ),
  bare: pattern(`(?<digits>${digits}|(?:${counts})${end})(?:[ -]?(?<scale>${longScale})${end})?`),
  /** What may stand after digits without a scale. */
  points: pattern(' ?(?:%|percent|pct|per cent) points?(?!\\p{L})| ?percentage points?(?!\\p{L})| ?pp(?!\\p{L})| points(?!\\p{L})'),
  percent: pattern(
    " ?(?:%|(?:percent|pct|per cent)(?!\\p{L}))(?:(?<output> of (?:its |the country's |the )?(?:gdp|gross domestic product)(?!\\p{L}))|(?=(?<beside> of [^\\d%, ]+(?: [^\\d%, ]+){0,4}? (?:gdp|gross domestic product)(?!\\p{L}))))?",
  ),
  times: pattern(' times(?!\\p{L})|-fold(?!\\p{L})'),
  place: pattern('(?:st|nd|rd|th)(?!\\p{L})'),
  /** What may stand after any. */
  afterwards: pattern(`[ -]?(?<currency>${currency})${end}| (?<thing>${anyOf(things)})${end}|(?<near>t|m3|m³|bcm|km)${end}`),
  range: pattern(' ?[-–—] ?| to | and '),
  list: pattern(', ?(?:and |or )?| (?:and|or|to) '),
  halfTimes: pattern(`(?<count>${counts}) and a half times${end}`),
  multiple: pattern(`(?:(?<name>${anyOf(multiples)})|(?<count>${counts})fold)${end}(?!.digit)`),
  part: pattern(
    `(?:(?<count>${counts}|an?)[ -])?(?<name>${anyOf(parts)})${end}(?! ?-|(?: (?:largest|biggest|most|year|month|(?:19|20)\\d\\d)${end}(?! on )))(?=(?<of> of${end})?)`,
  ),
  ordinal: pattern(`(?<name>${anyOf(ordinals)})${end}`),
  year: pattern('(?:19|20)\\d{2}(?!\\d|,\\d)'),
  unitsBefore: pattern(`(?:(?<percent>%|per cent${end})|(?<currency>${currency}) ?(?<scale>${anyOf(scales)})${end})`),
  unitsAfter: pattern(`(?<scale>${longScale}) (?:of )?(?<currency>${currency})${end}`),
};

function pattern(text: string): RegExp {
  return new RegExp(text, 'uy');
}

/** Words and signs with which a number or a unit may begin, beside digits. */
export const numberOpeners: ReadonlySet<string> = new Set(
  [currencies, numberWords, multiples, ordinals, parts]
    .flatMap((names) => Object.keys(names))
    .concat('us u a an minus + - − – % per'.split(' ')),
);
