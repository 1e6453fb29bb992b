import type { Dataset } from '@sogdia/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetParts, loadDataset } from '../src/index.ts';
import { onto } from '../src/words/ru/economies.data.ts';
import { nationalGoods, nouns } from '../src/words/ru/index.ts';
import { worldRegistry } from '../src/world.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(datasetParts.filter((part) => !['product-detail', 'world', 'gravity'].includes(part)));
});

/** The longest beginning of a phrase, word by word, whose forms are known. */
function headOf(phrase: string): string | undefined {
  const words = phrase.split(' ');
  return words.map((_, at) => words.slice(0, words.length - at).join(' ')).find((head) => Object.hasOwn(nouns, head));
}

describe('nouns', () => {
  it('has the forms of every economy, area and group, of the world and of the dataset', () => {
    const named = [worldRegistry(), dataset].flatMap(({ economies, groups }) => [...economies, ...groups]);
    const together = dataset.groups.flatMap((group) => group.together?.ru ?? []);
    const names = [...named.map(({ names }) => names.ru), ...together];
    expect(names.filter((name) => !Object.hasOwn(nouns, name))).toEqual([]);
  });

  it('has the forms of all goods by the names under which they are shown', () => {
    const items = dataset.nomenclatures.flatMap(({ items }) => items.map(({ names, short = names }) => short.ru ?? names.ru));
    const names = [...items, ...dataset.productSets.map(({ names }) => names.ru), ...Object.values(nationalGoods)];
    expect(names.filter((name) => name === null || !Object.hasOwn(nouns, name))).toEqual([]);
  });

  it('has forms of that with which the phrase of every indicator begins', () => {
    const phrases = dataset.indicatorRegistry.map(({ names }) => names.ru?.phrase ?? '');
    expect(phrases.filter((phrase) => headOf(phrase) === undefined)).toEqual([]);
  });

  it('has every form, and none with what a table leaves behind', () => {
    for (const [name, { gen, dat, acc, ins, pre }] of Object.entries(nouns))
      for (const form of [gen, dat, acc, ins, pre]) expect(form, name).toMatch(/^[А-ЯЁа-яё][^|]*\S$/u);
  });

  it('declines as a grammar does: -стан, -ия, and plurals', () => {
    for (const [name, { gen, dat, acc, ins, pre, gender }] of Object.entries(nouns)) {
      const stem = name.slice(0, -1);
      if (/^\S+стан$/.test(name)) expect([gen, dat, acc, ins, pre], name).toEqual(['а', 'у', '', 'ом', 'е'].map((end) => name + end));
      if (gender === 'f' && /^[А-Я]\S+ия$/.test(name))
        expect([gen, dat, acc, ins, pre].map(small), name).toEqual(['и', 'и', 'ю', 'ей', 'и'].map((end) => small(stem + end)));
      const isOneThing = !/ и |,|—|животные|соседи/i.test(name);
      if ((gender === 'pl' || (gender === 'm' && !name.includes(' '))) && isOneThing) expect(small(acc), name).toBe(small(name));
      if (gender === 'pl' && isOneThing && gen !== name) expect(`${dat} ${ins} ${pre}`, name).toMatch(/м( .*)? .*ми( .*)? .*х( .*)?$/);
    }
  });

  it('places on islands and on Ukraine what usage places there, all of them names that are known', () => {
    expect(onto.filter((name) => !Object.hasOwn(nouns, name))).toEqual([]);
    expect(['Украина', 'Куба', 'Филиппины', 'Кипр'].map((name) => nouns[name]?.into)).toEqual(['на', 'на', 'на', 'на']);
    expect([nouns['Весь мир']?.into, nouns['Казахстан']?.into]).toEqual(['во', undefined]);
  });

  it('knows a common noun with a small letter too, as a sentence writes it', () => {
    expect(nouns['сырая нефть']?.gen).toBe('сырой нефти');
    expect(nouns['казахстан']).toBeUndefined();
  });
});

function small(text: string): string {
  return text.toLowerCase();
}
