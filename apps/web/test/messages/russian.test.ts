import { provideNouns } from '@sogdia/core/ru';
import { nouns } from '@sogdia/data/ru';
import { worldRegistry } from '@sogdia/data/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { russianCount } from '../../messages/counts/russian-count.ts';
import { ru } from '../../messages/ru/ru.ts';
import { ruSubject } from '../../messages/ru/subject.ts';

const { economies, groups } = worldRegistry();
const names = [...economies, ...groups].map((one) => one.names.ru);

/** What texts are given by the names of their parameters; what is not here is a number, so that a new parameter of another kind fails. */
const words: Readonly<Record<string, unknown>> = {
  growths: [1, -2],
  choices: ['один', 'два'],
  first: ['Издатель'],
  missing: ['поток'],
  flagged: [{ flow: 'поток', reasons: ['причина'] }],
  groups: { supported: 3, 'in-part': 2, depends: 1, contradicted: 4, unchecked: 5 },
  quality: ['оценка'],
  hasBefore: true,
  number: '7',
};
const named = new Set(['economy', 'reporter', 'recorder', 'owner', 'buyer', 'seller']);
const texted =
  /^(?:title|flow|label|note|text|asked|good|fact|unit|what|needs|verdict|says|section|lens|record|reason|page|format|name|theme|question|field)$/;

type Kind = 'names' | 'others';

/** A text with a name in the place of each name, a word or a count in that of the rest, and which names it asked for. */
function said(message: unknown, name: string, count = 5): { readonly text: string; readonly asked: ReadonlySet<Kind> } {
  const asked = new Set<Kind>();
  if (typeof message !== 'function') return { text: String(message), asked };
  const given = new Proxy(
    {},
    {
      get: (_, key) => {
        const parameter = String(key);
        asked.add(named.has(parameter) ? 'names' : 'others');
        if (named.has(parameter)) return name;
        return words[parameter] ?? (texted.test(parameter) ? 'слово' : count);
      },
    },
  );
  return { text: String(message(given)), asked };
}

/** The texts of the site whose reporter has a name, by their keys. */
function textsWith(reporter: string, partner = 'Казахстан'): Readonly<Record<string, unknown>> {
  return { ...ru, ...ruSubject({ study: 'Zhang (2025)', reporter, partners: [partner, 'Узбекистан'], group: null }) };
}

/** What may follow a preposition, and a noun that asks for the genitive. */
const governed: readonly (readonly [word: string, cases: readonly ('gen' | 'dat' | 'acc' | 'ins' | 'pre')[]])[] = [
  ['в|во|на', ['acc', 'pre']],
  ['с|со', ['ins', 'gen']],
  ['из|для|от|у', ['gen']],
  ['к', ['dat']],
  ['данные|данных|данным|экспорт|импорт|торговля|торговли|торговле|товарооборот|покупки|продажи|доля|таможни|ведомств', ['gen']],
];

/** What finds a name in the nominative behind a word that asks for a case of another form. */
function ungoverned(name: string): RegExp {
  const forms = nouns[name];
  const wrong = governed.flatMap(([before, cases]) =>
    forms === undefined || cases.some((one) => forms[one].toLowerCase() === name.toLowerCase()) ? [] : [before],
  );
  const text = name.replaceAll(/[()]/g, '\\$&');
  return wrong.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${wrong.join('|')}) ${text}(?!\\p{L})`, 'iu');
}

const everyText = (): readonly (readonly [key: string, text: string])[] =>
  [1, 2, 5, 21].flatMap((count) =>
    Object.entries(textsWith('Китай')).map(([key, message]) => [key, said(message, 'Китай', count).text] as const),
  );

/** The texts that are given names, apart from those that are about the names of the site. */
const naming = new Set(Object.entries(ru).flatMap(([key, message]) => (said(message, 'Китай').asked.has('names') ? [key] : [])));

beforeAll(() => provideNouns(nouns));

describe('the Russian texts of the site', () => {
  test.each(['names of partners', 'names of reporters'])('hold for every economy and group of the world: %s', (which) => {
    const wrong = names.flatMap((name) => {
      const [isPartner, governs] = [which === 'names of partners', ungoverned(name)];
      const texts = isPartner ? textsWith('Китай', name) : textsWith(name);
      return Object.entries(texts).flatMap(([key, message]) => {
        if (key in ru && !naming.has(key)) return [];
        const { text } = said(message, isPartner ? name : 'Казахстан');
        const isWrong = /undefined|\bNaN\b|\[object|«[^»]*$/.test(text) || text.includes(`«${name}»`) || governs.test(text);
        return isWrong ? [`${key}: ${text}`] : [];
      });
    });
    expect(wrong).toEqual([]);
    expect(names.length).toBeGreaterThan(240);
  });

  test('an economy whose forms are not known is set behind a word that is declined', () => {
    expect(said(ru['key.own'], 'Атлантида').text).toBe('данные экономики «Атлантида»');
    expect(said(ru['overview.sold'], 'Атлантида').text).toBe('экономика «Атлантида» продала');
    expect(said(textsWith('Атлантида')['dyad.title'], 'Атлантида').text).toBe('Атлантида и Атлантида');
  });

  test('many texts are given names', () => {
    expect(naming.size).toBeGreaterThan(25);
  });

  test('verbs and nouns agree with what is counted', () => {
    expect([1, 2, 5, 21].map((count) => said(ru['sources.others'], '', count).text)).toEqual([
      'Ещё 1 выпуск приводит другое число',
      'Ещё 2 выпуска приводят другое число',
      'Ещё 5 выпусков приводят другое число',
      'Ещё 21 выпуск приводит другое число',
    ]);
    expect(['Китай', 'Киргизия', 'Соединённые Штаты'].map((reporter) => ru['overview.bought']({ reporter }))).toEqual([
      'Китай купил',
      'Киргизия купила',
      'Соединённые Штаты купили',
    ]);
    expect([1, 4, 12].map((count) => russianCount(count, 'neuter'))).toEqual(['одно', 'четыре', '12']);
  });

  test('quotation marks are «ёлочки», signs of per cent and digits do not stand apart from their numbers', () => {
    const texts = everyText();
    expect(texts.filter(([, text]) => /["“”„‘’]/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /[\d}] ?%/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /\d \d{3}(?!\d)/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => / -[^-]|\.\.\.| {2}/.test(text) && !text.includes('sogdia'))).toEqual([]);
  });

  test('no word is in Latin letters but names, formats, keys and what is typed', () => {
    const typed =
      /(?:pnpm -s )?sogdia \w+ \S+|cd sogdia\npython3 -m http\.server|http:\S+|\/(?:v|api|files)\/[\w./]*|[\w-]+\.(?:csv|md)\b|@sogdia\/\w+|stats\.customs\.gov\.cn|(?:USD )?\d[\d.]* (?:billion|million yuan)|\((?:doubled|a third)\)/g;
    const proper = new Set(
      'Sogdia Zhang MIT cookie Enter Tab Escape Ctrl Command JavaScript HTML Markdown CSV TSV JSON XLS XLSX Parquet API OpenAPI SHA ISO UTF R Python Stata thousand eur B recipe ru Chartability WCAG AA axe Chromium application UN Comtrade BACI CEPII WITS IMF SDMX GACC Direction of Trade Statistics International Merchandise Data Explorer Excel gzip zip gz codebook hash v Q q r A Z'.split(
        ' ',
      ),
    );
    const left = everyText().flatMap(([key, text]) =>
      (text.replaceAll(typed, '').match(/[A-Za-z]+/g) ?? []).flatMap((word) => (proper.has(word) ? [] : [`${key}: ${word}`])),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});
