import { computeView, provideTexts } from '@sogdia/core';
import * as ru from '@sogdia/core/ru';
import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../../src/index.ts';
import { anyTrade, viewsOf } from '../any-spec.ts';
import { nounsOfTest } from './nouns-of-test.ts';

type Case = ru.Case | 'nom';

const cases = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;
const names = Object.keys(nounsOfTest);

/** A form of a name that says its case: `⟨gen Китай⟩` and an ending in place of what data hold, so that a sentence shows what was asked for. */
const marked = (name: string, grammaticalCase: Case): string => `⟨${grammaticalCase} ${name}⟩`;

provideTexts('ru', ru);
provideNouns(
  Object.fromEntries(
    names.map((name) => {
      const forms = Object.fromEntries(cases.map((one) => [one, marked(name, one)])) as Record<ru.Case, string>;
      return [name, { ...forms, gender: nounsOfTest[name]?.gender ?? 'm' }];
    }),
  ),
);
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);

const list = '(?:⟨\\w+ [^⟩]+⟩|весь мир|всего мира|всему миру|всем миром|всём мире)';
const before = (word: string): RegExp => new RegExp(`(?<![А-Яа-яЁё])${word} (?:${list}(?:, | и ))*$`, 'iu');

/** What a preposition or a noun before a name, or before the list that it ends, asks for; the first that fits counts. */
const governed: readonly (readonly [before: RegExp, allowed: readonly Case[]])[] = [
  [/[Сс]реди \S+ партнёров $/u, ['nom']],
  [before('(?:[Ии]з|[Сс]реди|[Уу])'), ['gen']],
  [before('со?'), ['ins']],
  [before('(?:экспорт(?:а|у|ом|е)?|импорт(?:а|у|ом|е)?) (?:⟨gen [^⟩]+⟩|всего мира) в'), ['acc']],
  [before('Экспорт(?: по гравитационной модели)? в'), ['acc']],
  [before('(?:[Ээ]кспортировал[аои]?|больше всего экспортировал[аои]?) в'), ['acc']],
  [before('партнёров (?:⟨gen [^⟩]+⟩|всего мира) во?'), ['pre']],
  [/(?:^|[,:] )[Вв] $/u, ['pre']],
  [before('(?:данны[мех]|данные|данных)'), ['gen']],
  [
    before(
      '(?:дол|мест|вклад|зависимост|концентраци|сальдо|оборот|товарооборот|торговл|экспорт|импорт|партнёров|населения|диапазона|ВВП|странам|интенсивност)[а-яё]*',
    ),
    ['gen'],
  ],
  [before('(?:продал|продала|продали)'), ['dat']],
  [before('обогнал[аои]?'), ['acc']],
];

/** In which case a name may stand where nothing governs it: as the subject, in a list of figures, behind a colon, a comma or a bracket. */
const free: readonly Case[] = ['nom'];

function wrongCases(text: string): readonly string[] {
  const found = text.matchAll(new RegExp(`⟨(?<case>\\w+) [^⟩]+⟩|(?<![а-яё])(?:${names.join('|')})(?![а-яё⟩])`, 'gu'));
  return [...found].flatMap((match) => {
    const front = text.slice(0, match.index);
    const allowed = governed.find(([pattern]) => pattern.test(front))?.[1] ?? free;
    const said = (match.groups?.['case'] ?? 'nom') as Case;
    return allowed.includes(said) ? [] : [`${said} where ${allowed.join(' or ')} is asked for, at ${front.length}: ${text}`];
  });
}

describe('the name of an economy in a Russian sentence', () => {
  test('stands in the case that the preposition or noun before it asks for', () => {
    const texts = [...viewsOf(dataset, anyTrade(dataset), { numRuns: drawsOf(300), seed: 20_261_203 })].flatMap(({ spec }) => {
      const { title, subtitle, headline, description, notes } = computeView(dataset, spec, 'ru');
      const sentences = [description.summary, description.level, description.trend, description.turningPoints, description.absences].flat();
      return [title, subtitle, headline.text, ...sentences.map(({ text }) => text), ...notes];
    });
    expect(new Set(texts).size).toBeGreaterThan(drawsOf(1_000));
    expect([...new Set(texts.flatMap(wrongCases))].slice(0, 20)).toEqual([]);
  });

  test('the test itself tells a wrong case', () => {
    expect(wrongCases('экспорт ⟨gen Китай⟩ в ⟨acc Казахстан⟩')).toEqual([]);
    expect(wrongCases('экспорт ⟨gen Китай⟩ в ⟨pre Казахстан⟩')).toHaveLength(1);
    expect(wrongCases('товарооборот ⟨gen Китай⟩ с ⟨gen Казахстан⟩')).toHaveLength(1);
    expect(wrongCases('по данным Казахстан')).toHaveLength(1);
  });
});
