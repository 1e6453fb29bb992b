import { describe, expect, it } from 'vitest';
import { restOfClause, startOfClause } from '../../../src/claims/draft/statements/draft-scope.ts';

describe('the clause of a figure among the letters of a sentence', () => {
  it.each([
    ['nY,XtEpMpp,aAk', 7, 'XtEp', 'pp'],
    ['XtEpM', 4, 'XtEp', ''],
    ['XtEpMnYMQ', 4, 'XtEp', 'nY'],
    ['XtE(M)pp', 4, '', ''],
    ['MpX', 0, '', 'pX'],
    ['&pM:t', 2, '&p', ''],
    ['p;pMp;p', 3, 'p', 'p'],
  ])('of %s at %i begins with %j and ends with %j', (letters, place, start, rest) => {
    expect([startOfClause(letters, place), restOfClause(letters, place)]).toEqual([start, rest]);
  });
});
