import { expect, test } from 'vitest';
import { joinedAs, partyOf } from '../../../src/claims/draft/phrases/index.ts';

const pair = partyOf(['AB'], ['A', 'B']);

test('joinedAs("but", group, economy) leaves the other members of the group', () => {
  expect(joinedAs('but', pair, partyOf(['A']))).toEqual(partyOf(['B']));
});

test.each([
  { what: 'all of its members', but: ['A', 'B'] },
  { what: 'one that is no member', but: ['C'] },
])('joinedAs("but", group, $what) is null: nothing is told by it', ({ but }) => {
  expect(joinedAs('but', pair, partyOf(but))).toBeNull();
});
