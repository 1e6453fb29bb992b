import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/claims/draft/text/read-words.ts';
import { WordTree } from '../../../src/claims/draft/text/word-tree.ts';

/** A tree of names that each stand for themselves. */
function treeOf(...names: readonly string[]): WordTree<string> {
  const tree = new WordTree<string>();
  for (const name of names) tree.add(name, name);
  return tree;
}

/** What is named in a text from a word on. */
function named(tree: WordTree<string>, text: string, place = 0, passed?: ReadonlySet<string>): readonly string[] {
  return tree.at(readWords(text), place, passed).map(({ item, length }) => `${item} ${length}`);
}

describe('new WordTree().at(words, place)', () => {
  const tree = treeOf('trade', 'trade in goods', 'goods', 'copper – ores');

  it('gives every name that begins at the place, the shortest first, with the number of its words', () => {
    expect(named(tree, 'Trade in goods grew')).toEqual(['trade 1', 'trade in goods 3']);
    expect(named(tree, 'Trade in goods grew', 2)).toEqual(['goods 1']);
    expect(named(tree, 'trade in')).toEqual(['trade 1']);
  });

  it('gives none for the middle of a name, a part of a word or a place after the end', () => {
    expect(named(tree, 'trade in goods', 1)).toEqual([]);
    expect(named(tree, 'trades')).toEqual([]);
    expect(named(tree, 'trade', 1)).toEqual([]);
    expect(named(new WordTree(), 'trade')).toEqual([]);
  });

  it('takes all dashes for one', () => {
    expect(named(tree, 'copper - ores')).toEqual(['copper – ores 3']);
    expect(named(tree, 'copper — ores')).toEqual(['copper – ores 3']);
  });

  it('passes over a word inside a name where it may, and counts it', () => {
    expect(named(tree, 'trade only in goods')).toEqual(['trade 1']);
    expect(named(tree, 'trade only in goods', 0, new Set(['only']))).toEqual(['trade 1', 'trade in goods 4']);
  });

  it('gives several things of one name in the order in which they were learnt', () => {
    const both = treeOf('ores');
    both.add('Ores', 'metals');
    expect(named(both, 'ores')).toEqual(['ores 1', 'metals 1']);
  });
});

describe('new WordTree().begins(word)', () => {
  it('is true for the first word of a name alone', () => {
    expect(['trade', 'copper', 'in', 'ores'].map((word) => treeOf('trade in goods', 'copper ores').begins(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
