import { elsewhere } from '../economies/index.ts';
import { unnamed } from '../flows/index.ts';
import { onlyYear, rangeOf, yearOfFigure, yearsOf } from '../sentence/index.ts';
import { said } from '../text/index.ts';
import { type DraftScope, flowNode, type PlacedFigure } from './draft-scope.ts';
import { arithmeticNode, indexNode, yearNode } from './expression-nodes.ts';
import { flowOfFigure } from './flow-of-figure.ts';
import type { Interpretation } from './interpretation.ts';
import { stated } from './stated.ts';

/** So many times as much as in another year: `doubled between ... and ...`, `1.4 times its 2013 level`. */
export function readMultiple(scope: DraftScope, placed: PlacedFigure): Interpretation {
  const { sentence, context } = scope;
  const found = flowOfFigure(scope, placed);
  if (found === null) return { reason: 'no-flow' };
  const { flow } = found;
  if (found.reason !== null) return { reason: found.reason };
  const [partner, ...others] = flow.partners;
  if (flow.reporter === unnamed || partner === undefined) return { reason: 'no-flow' };
  if ([flow.reporter, ...flow.partners].includes(elsewhere)) return { reason: 'no-figure' };
  if (others.length > 0) return { reason: 'several-partners' };
  const years = yearsOf(sentence);
  const range = rangeOf(sentence);
  const base = range?.from ?? onlyYear(years.filter(({ role }) => role === 'base'));
  const isVerb = /(?:ed|ing|fold)$/.test(placed.figure.printed.toLowerCase());
  const year = range === null ? yearOfFigure(sentence, placed.place, context.year) : { year: range.to, isPlain: true };
  if (year === null || years.some(({ role }) => role === 'open')) return { reason: 'no-year' };
  const isToldThere =
    base !== null ||
    (!/L|f[pud]{0,2}M/.test(sentence.letters) && (years.length === 1 || /^p{0,2}n?Y/.test(sentence.letters.slice(placed.place + 1))));
  const from = base ?? (isVerb ? year.year - 1 : null);
  if (from === null || from >= year.year || /(?:times|twice) as (?:fast|quick)/.test(said(sentence.words, 0, sentence.words.length)))
    return { reason: 'no-comparison' };
  const node = flowNode(flow, partner);
  const quantity = arithmeticNode(indexNode(node, yearNode(year.year)), '/', indexNode(node, yearNode(from)));
  return stated(scope, placed, quantity, found.isPlain && year.isPlain && isToldThere, 1);
}
