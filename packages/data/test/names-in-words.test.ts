import { checkClaims, citeReceipt, computeView, provideTexts, receiptLines, studyViewSpec, studyViews } from '@sogdia/core';
import { formatProduct } from '@sogdia/core/format';
import type { Receipt, Sentence, ViewDescription, ViewSource } from '@sogdia/core/model';
import { claims as ruClaims, views as ruViews } from '@sogdia/core/ru';
import { sayIn } from '@sogdia/core/workspace';
import { claims as zhClaims, views as zhViews } from '@sogdia/core/zh';
import { describe, expect, test } from 'vitest';
import { datasetParts, loadDataset } from '../src/index.ts';
import { shippedScope } from '../src/shipped/shipped-scope.ts';
import { nationalGoods as ruGoods, notes as ruNotes, words as ruWords } from '../src/words/ru/index.ts';
import { nationalGoods as zhGoods, notes as zhNotes, words as zhWords } from '../src/words/zh/index.ts';

provideTexts('zh', { claims: zhClaims, views: zhViews, phrases: { ...zhGoods, ...zhNotes, ...zhWords } });
provideTexts('ru', { claims: ruClaims, views: ruViews, phrases: { ...ruGoods, ...ruNotes, ...ruWords } });

const dataset = await loadDataset(datasetParts);

/** Words that only code knows: an underscore inside, a World Bank code, a quoted id, the call of an expression. */
const idLike: readonly RegExp[] = [
  /\w_\w/,
  /\b[A-Z]{2}\.[A-Z]{3}\b/,
  /['‘][a-z0-9]+(-[a-z0-9]+)+['’]/,
  /\b[a-z]+\((?=['A-Z{(])/,
  /\b(HS|SITC|NATIONAL)\d*:/,
];

function idsIn(texts: Iterable<string | null>): readonly string[] {
  return [
    ...new Set([...texts].filter((text) => text !== null && idLike.some((pattern) => pattern.test(withoutAddresses(text))))),
  ] as string[];
}

/** A text without the addresses that it names, which are spelt as their owners spell them. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/\S+/g, '');
}

/** All that a reader sees of a receipt, from the number to its cells. */
function wordsOf(receipt: Receipt): readonly (string | null)[] {
  return receiptLines(dataset, receipt, [], 'en').flatMap(({ subject, value, operation, role }) => [subject, value, operation, role]);
}

function sentencesOf(description: ViewDescription): readonly string[] {
  return Object.values(description).flatMap((sentences) => sentences.map(({ text }: Sentence) => text));
}

function citationOf(receipt: Receipt, references: readonly ViewSource[]): string {
  return citeReceipt(dataset, receipt, references, 'en').plain.split('\n')[0] ?? '';
}

describe('names in words', () => {
  test('each indicator has a name, which no receipt of it prints as an id', () => {
    const ids = [...new Set(dataset.indicators.map(({ indicator }) => indicator))];
    const named = new Map(dataset.indicatorRegistry.map(({ id, names }) => [id, names.en.phrase]));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    expect(idsIn(named.values())).toEqual([]);
  });

  test('each place, code of goods and fact has its name in every language, in the letters of each', () => {
    const named = [
      ...dataset.places.flatMap(({ names, facts }) => [names, ...facts.map((fact) => fact.names)]),
      ...dataset.nomenclatures.flatMap(({ names, items }) => [names, ...items.flatMap((item) => [item.names, item.short ?? item.names])]),
      ...dataset.productSets.map(({ names }) => names),
    ];
    expect(named.filter(({ zh, ru }) => !/\p{sc=Han}/u.test(zh ?? '') || !/\p{sc=Cyrl}/u.test(ru ?? '')).map(({ en }) => en)).toEqual([]);
  });

  test('goods of national lists and totals have a name in every language', () => {
    const named = [...new Set(dataset.observations.map(({ product }) => product))].filter((code) => /^NATIONAL|TOTAL$/.test(code));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((code) => !/\p{sc=Han}/u.test(formatProduct(dataset, code, 'zh')))).toEqual([]);
    expect(named.filter((code) => !/\p{sc=Cyrl}/u.test(formatProduct(dataset, code, 'ru')))).toEqual([]);
    expect(named.map((code) => formatProduct(dataset, code, 'en')).filter((name) => /total|national/i.test(name))).toEqual([]);
  });

  test('where a study states a number is said in every language', () => {
    const places = [...new Set(dataset.studies.flatMap(({ statedValues }) => statedValues.map(({ at }) => at)))];
    expect(places.length).toBeGreaterThan(8);
    const said = (['zh', 'ru'] as const).flatMap((language) => places.map((at) => sayIn(language, at)));
    expect(said.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  test.each(studyViews(shippedScope).map(({ name }) => name))('%s tells nothing by an id', (name) => {
    const view = computeView(dataset, studyViewSpec(shippedScope, name));
    const receipts = view.series.flatMap(({ points }) => points.map(({ receipt }) => receipt));
    expect(idsIn([view.title, view.subtitle, ...sentencesOf(view.description), ...view.notes])).toEqual([]);
    expect(idsIn(receipts.flatMap(wordsOf))).toEqual([]);
    expect(idsIn(receipts.map((receipt) => citationOf(receipt, view.references)))).toEqual([]);
  });

  test('no sentence, working or receipt of a claim tells anything by an id', () => {
    const claims = checkClaims(dataset);
    const sentences = claims.flatMap(({ sentence, filled, working, lenses, parts }) => [
      sentence,
      filled,
      ...working.map((line) => line.filled),
      ...lenses.map((lens) => lens.filled),
      ...parts.map((part) => part.filled),
    ]);
    const told = sentences.flatMap((sentence) => (sentence === null ? [] : [sentence]));
    const receipts = [
      ...told.flatMap(({ spans }) => spans.map(({ receipt }) => receipt)),
      ...claims.flatMap(({ working }) => working.map(({ receipt }) => receipt)),
    ];
    expect(idsIn(claims.map(({ sentence }) => sentence.text))).toEqual([]);
    expect(idsIn(receipts.flatMap((receipt) => (receipt === null ? [] : wordsOf(receipt))))).toEqual([]);
  });

  test.each(['zh', 'ru'] as const)('an event is called in the working of a claim as everywhere else, in %s', (language) => {
    const events = new Map(dataset.events.map(({ title }) => [title, sayIn(language, title)]));
    const told = (of: 'en' | 'zh' | 'ru') => checkClaims(dataset, of).flatMap(({ working }) => working.map(({ expression }) => expression));
    const [english, other] = [told('en'), told(language)];
    const named = english.flatMap((expression, at) => (events.has(expression) ? [[events.get(expression), other[at]] as const] : []));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([title, said]) => title !== said)).toEqual([]);
    expect(named.filter(([, said]) => events.has(said ?? ''))).toEqual([]);
  });
});
