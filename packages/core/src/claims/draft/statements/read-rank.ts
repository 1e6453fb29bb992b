import { ownValue } from '../../../model/values/index.ts';
import type { ExpressionNode } from '../../syntax/index.ts';
import { rankedNouns } from '../figures/index.ts';
import { unnamed } from '../flows/index.ts';
import { spanOfGroup, yearOfFigure } from '../sentence/index.ts';
import { type DraftScope, flowNode, type PlacedFigure } from './draft-scope.ts';
import { callNode, indexNode, nameNode, numberNode, rangeNode, yearNode } from './expression-nodes.ts';
import { flowOfFigure } from './flow-of-figure.ts';
import type { Interpretation } from './interpretation.ts';

/** Every member of the group, each by itself. */
const each: ExpressionNode = { kind: 'members', names: '*', start: 0, end: 0 };

/** The place of an economy among the group: `Kazakhstan was China's largest trading partner in Central Asia`. */
export function readRank(scope: DraftScope, placed: PlacedFigure): Interpretation {
  const { sentence, reporter, context } = scope;
  const { letters, items, words, spellings } = sentence;
  const { place, figure } = placed;
  const match = /(?<l>E)(?<between>[p,]{0,4})(?<r>[EA])s?p{0,2}$/d.exec(letters.slice(0, place));
  const [ranked, owner] = ['l', 'r'].map((name) => items[(match && spanOfGroup(match, name)?.[0]) ?? -1]?.code);
  const noun = words.slice(figure.last + 1, figure.last + 5).find(({ lower }) => Object.hasOwn(rankedNouns, lower))?.lower ?? '';
  const measure = ownValue(rankedNouns, noun);
  const isAmongGroup =
    /^[pT]{0,5}[no&p]{1,2}p?E/.test(letters.slice(place + 1)) && items.some(({ code }, index) => index > place && code === spellings.group);
  const isMember = ranked !== undefined && spellings.group !== null && spellings.membersIn(spellings.group).includes(ranked);
  if (owner !== reporter || !isMember || ranked === undefined || measure === undefined || !isAmongGroup) return { reason: 'no-comparison' };
  const year = yearOfFigure(sentence, place, context.year);
  if (year === null) return { reason: 'no-year' };
  const quantity = indexNode(callNode('rank', callNode(measure, nameNode(reporter), each), yearNode(year.year)), nameNode(ranked));
  return { quantity, operator: '==', number: numberNode(figure.literal), upTo: null, isPlain: year.isPlain };
}

/** The first year from which a record is looked for. */
const firstYear = 2010;

/** A record: the year of the largest figure so far. */
export function readRecord(scope: DraftScope, placed: PlacedFigure): Interpretation {
  const found = flowOfFigure(scope, placed);
  const [partner, ...others] = found?.flow.partners ?? [];
  if (found === null || partner === undefined || others.length > 0 || found.flow.reporter === unnamed) return { reason: 'no-flow' };
  if (found.reason !== null || found.flow.measure === 'balance') return { reason: found.reason ?? 'no-comparison' };
  const year = yearOfFigure(scope.sentence, placed.place, scope.context.year);
  const isLow = scope.sentence.words.some(({ lower }) => lower === 'low' || lower === 'lowest');
  if (year === null || isLow || year.year <= firstYear) return { reason: 'no-year' };
  const quantity = callNode('argmax', rangeNode(firstYear, year.year), flowNode(found.flow, partner));
  return { quantity, operator: '==', number: yearNode(year.year), upTo: null, isPlain: found.isPlain && year.isPlain };
}
