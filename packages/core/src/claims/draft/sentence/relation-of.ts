import type { DraftFigure } from '../figures/index.ts';
import { said } from '../text/index.ts';
import type { DraftSentence } from './read-sentence.ts';
import { saidBefore } from './words-of-sentence.ts';

/** How a figure is related to what it says. */
export type Relation = '==' | '!=' | '>' | '>=' | '<' | '<=';

/** The relation, whether the figure is meant roughly, and the words before the figure that it does not use. */
export interface RelationFound {
  readonly operator: Relation;
  readonly isRough: boolean;
  readonly rest: string;
}

const modifiers = '(?:(?:slightly|just|only|well|far|much|somewhat|a little|a bit|significantly|considerably|barely|marginally) )*';
const forms: readonly (readonly [pattern: RegExp, operator: Relation])[] = [
  [
    /(?:(?:not|never|n't|didn ' t|' t) (?:exceed(?:ed)?|(?:be |been )?more than|surpass(?:ed)?|top(?:ped)?)|no more than|at most|up to|as much as|a maximum of)$/,
    '<=',
  ],
  [/(?:at least|no less than|not less than|no fewer than|a minimum of|as high as)$/, '>='],
  [/(?:failed to (?:reach|hit)|fell short of|falling short of|short of|(?:did not|didn ' t|not|never) (?:reach|hit)(?:ed)?)$/, '<'],
  [
    new RegExp(
      `${modifiers}(?:exceed(?:ed|ing|s)?|(?:more|higher|greater|larger) than|over|above|in excess of|upwards of|surpass(?:ed|ing|es)?|top(?:ped|ping|s)|(?:pass|cross)(?:ed|ing|es)?(?: the)?|broke(?: through)?(?: the)?)(?: a)?$`,
    ),
    '>',
  ],
  [new RegExp(`${modifiers}(?:(?:less|lower|smaller|fewer) than|under|below)$`), '<'],
  [/(?:is|was|were|are|did) not(?: (?:be|amount to|total|equal|stand at|come to))?$/, '!='],
];
const roughly =
  /(?:about|around|roughly|approximately|some|nearly|almost|close to|approaching|circa|just under|just over|just above|just below|nearly as much as|~)$/;

/**
 * How a figure is related to what it says: by the words right before it (`by` and articles don't count), by those before the figure that it
 * is joined to, or as an end of `between ... and ...`.
 */
export function relationOf(sentence: DraftSentence, figure: DraftFigure): RelationFound {
  const own = ownRelation(sentence, figure);
  const { figures, words } = sentence;
  const index = figures.indexOf(figure);
  const [before, next] = [figures[index - 1], figures[index + 1]];
  if (next !== undefined && /between$/.test(saidBefore(words, figure.first)) && said(words, figure.last + 1, next.first) === 'and')
    return { ...own, operator: '>=' };
  if (before === undefined || before.kind !== figure.kind || own.operator !== '==') return own;
  const between = said(words, before.last + 1, figure.first);
  if (between === 'and' && /between$/.test(saidBefore(words, before.first))) return { ...own, operator: '<=' };
  return /^(?:in \d{4},? )?(?:and|,|, and)$/.test(between) && /[<>]/.test(ownRelation(sentence, before).operator)
    ? { ...own, operator: ownRelation(sentence, before).operator }
    : own;
}

function ownRelation({ words }: DraftSentence, { first, kind, sign }: DraftFigure): RelationFound {
  const before = saidBefore(words, first).replace(
    /(?: (?:a|an|the|by|even|also|already|only|just|fully|easily|clearly|simply|quite))+$/,
    '',
  );
  if (kind === 'fraction' && sign === 1) return { operator: '>', isRough: false, rest: before };
  const isNear = roughly.test(before);
  if (isNear) return { operator: '==', isRough: true, rest: before.replace(roughly, '') };
  for (const [pattern, operator] of forms) {
    if (pattern.test(before)) return { operator, isRough: false, rest: before.replace(pattern, '') };
  }
  return { operator: '==', isRough: false, rest: before };
}

/** The relation of negative numbers. */
export function turned(operator: Relation): Relation {
  return ({ '==': '==', '!=': '!=', '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const)[operator];
}
