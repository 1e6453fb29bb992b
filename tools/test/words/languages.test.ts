import { describe, expect, test } from 'vitest';
import { en as enProgram } from '../../../apps/cli/src/messages/en/en.ts';
import { ru as ruProgram } from '../../../apps/cli/src/messages/ru/ru.ts';
import { zh as zhProgram } from '../../../apps/cli/src/messages/zh/zh.ts';
import { en as enSite } from '../../../apps/web/messages/en/en.ts';
import { enSubject } from '../../../apps/web/messages/en/subject.ts';
import { ru as ruSite } from '../../../apps/web/messages/ru/ru.ts';
import { ruSubject } from '../../../apps/web/messages/ru/subject.ts';
import { zhSubject } from '../../../apps/web/messages/zh/subject.ts';
import { zh as zhSite } from '../../../apps/web/messages/zh/zh.ts';
import { namesIn, saidOf } from './said-of.ts';

const names = { study: '⟦study⟧', reporter: '⟦reporter⟧', partners: ['⟦one⟧', '⟦other⟧'], group: '⟦group⟧' };
const site = { ...enSite, ...enSubject(names) };
const translations = [
  { language: 'zh', of: 'the site', english: site, texts: { ...zhSite, ...zhSubject(names) } },
  { language: 'zh', of: 'the program', english: enProgram, texts: zhProgram },
  { language: 'ru', of: 'the site', english: site, texts: { ...ruSite, ...ruSubject(names) } },
  { language: 'ru', of: 'the program', english: enProgram, texts: ruProgram },
];
const chinese = translations.filter(({ language }) => language === 'zh');

/** What one text of a sentence puts in where English has it in another. */
const saidElsewhere = ['gap.lead-gap economy'];

/** Names that are written in Latin letters in Chinese too, of makers, formats, standards and keys. */
const properNames =
  words(`Sogdia Comtrade Chartability Chromium JavaScript Cookie Python Stata Markdown OpenAPI Parquet DuckDB ClickHouse BibTeX JUnit Excel
  Node Data Explorer Model Context Protocol Enter Tab Esc Ctrl Command axe zip gz gzip kB shell`);

/** What a user types or a program prints: commands, arguments, values, endings of files, streams. */
const typed =
  words(`http https application stdin stdout stderr view receipt list search check forget write import export own man less fg yes no not null id
  status deep views totals chapters advantage products chapter year month reconciled units thousands millions billions baci tidy csv tsv json xls xlsx
  parquet png svg md gb comtrade wide where rate sheet header
  quantity thousand eur zh trade exporter importer bulk`);

/** English words of a draft or a question, which are read in English. */
const read = words(
  'billion million yuan doubled third per cent gas exports to was were is are be been totaled totalled averaged worth at of',
);

/** Code, commands and addresses among the words of a text. */
const code =
  /⟦[^⟧]*⟧|\{\w+\}|`[^`]*`|'[^']*'|‘[^’]*’|"[^"]*"|\{"keys".*\}\}|(?:npx|pnpm|npm|cd|python3|chmod) [\w@ ./:-]+|sogdia(?: [\w{}<>.#-]+)*|--?[a-z][\w-]*|[\w@]*(?:[-./:=&_+,~>]+[\w@*{}-]+)+|\b[A-Z][A-Z0-9_]+s?\b|\$\w+|\/\w+\//gu;

function words(list: string): readonly string[] {
  return list.split(/\s+/u);
}

function latinIn(text: string): readonly string[] {
  // Where a text looks a value up, the name of the value finds nothing.
  const allowed = [...properNames, ...typed, ...read, 'undefined', 'NaN'];
  return [...text.replaceAll(code, ' ').matchAll(/[A-Za-z]{2,}/gu)].map(([word]) => word).filter((word) => !allowed.includes(word));
}

describe.each(translations)('the texts of $of in $language', ({ english, texts }) => {
  test('have the keys of English', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('put in what English puts in', () => {
    const inEnglish = new Map(saidOf(english).map(({ key, said }) => [key, namesIn(said)]));
    const lacking = saidOf(texts).flatMap(({ key, said }) => {
      const names = namesIn(said);
      const lost = (inEnglish.get(key) ?? []).filter((name) => !names.includes(name) && !saidElsewhere.includes(`${key} ${name}`));
      return lost.map((name) => `${key} lacks ${name}`);
    });
    expect(lacking).toEqual([]);
  });
});

describe.each(chinese)('the Chinese texts of $of', ({ texts }) => {
  const said = saidOf(texts);

  test('have no words in Latin letters beside names and what is typed', () => {
    expect(said.flatMap((one) => latinIn(one.said).map((word) => `${one.key}: ${word}`))).toEqual([]);
  });

  test('have full-width punctuation, and no space between ideographs and digits', () => {
    const wrong =
      /\p{sc=Han}[,;:!?()"]|[,;:!?()"]\p{sc=Han}|\p{sc=Han} \d|\d \p{sc=Han}|[，。；：、] | [，。；：、（）]|\.\.\.\p{sc=Han}/gu;
    const found = said.flatMap((one) => [...one.said.replaceAll(code, 'A').matchAll(wrong)].map(([part]) => `${one.key}: ${part}`));
    expect(found).toEqual([]);
  });

  test('have no word that the glossary refuses', () => {
    expect(said.filter((one) => /收据|十亿|镜象/u.test(one.said)).map(({ key }) => key)).toEqual([]);
  });
});
