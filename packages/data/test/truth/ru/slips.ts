/** Both ways at once, so that what is swapped is not swapped back. */
function swapped(text: string, pairs: readonly (readonly [one: string, other: string])[]): string {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const pattern = [...other.keys()].toSorted((one, two) => two.length - one.length).join('|');
  return text.replaceAll(new RegExp(`(?<![а-яё])(?:${pattern})`, 'gu'), (found) => other.get(found) ?? found);
}

/** A name for another that the sentence does not have. */
function anotherCountry(text: string): string {
  const pairs = [
    ['Казахстан', 'Таджикистан'],
    ['Узбекистан', 'Туркменистан'],
    ['Киргизи', 'Турци'],
  ] as const;
  const pair = pairs.find(([one, other]) => text.includes(one) !== text.includes(other));
  return pair === undefined ? text : swapped(text, [pair]);
}

/** Slips as a hand makes them, of each of eight kinds. */
export const slips: readonly (readonly [kind: string, slip: (text: string) => string])[] = [
  ['another scale', (text) => text.replace('млрд', 'млн')],
  ['a comma lost', (text) => text.replace(/(\d),(\d)/u, '$1$2')],
  ['another year', (text) => text.replace(/\d{4}(?= (?:год|г\.))(?!.*\d{4} (?:год|г\.))/u, (year) => String(Number(year) + 1))],
  ['points for per cent', (text) => text.replace(/(\d)\u00A0%/u, '$1\u00A0п.\u00A0п.')],
  ['dollars for yuan', (text) => text.replaceAll('¥', '$').replaceAll('юаней', 'долларов')],
  ['another country', (text) => anotherCountry(text)],
  [
    'a fall for a rise',
    (text) =>
      swapped(text, [
        ['вырос', 'снизился'],
        ['выросла', 'снизилась'],
        ['выросло', 'снизилось'],
        ['рост на', 'снижение на'],
        ['профицит', 'дефицит'],
        ['максимум', 'минимум'],
      ]),
  ],
  [
    'imports for exports',
    (text) =>
      text.replaceAll(
        /(?<![а-яё])([Ээ]кспорт|[Ии]мпорт)(а|у|ом|е)? (\S+) (в|из) (?=[А-Я])/gu,
        (_, flow: string, end = '', owner: string) => {
          const isExport = flow.toLowerCase() === 'экспорт';
          return `${isExport ? 'импорт' : 'экспорт'}${end} ${owner} ${isExport ? 'из' : 'в'} `;
        },
      ),
  ],
];

/** What is the same for every year or economy, so that a slip leaves it true: an index in its own year, the intensity of all exports. */
export const alike = /(?:: |составил\S* )100\.?$|[Ии]нтенсивност\S+ всего экспорта/u;
