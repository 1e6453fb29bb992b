import { type DraftContext, findFlows, findRecorders } from '../flows/index.ts';
import { type DraftSentence, relationOf } from '../sentence/index.ts';
import { wordSet } from '../text/index.ts';
import type { DraftScope, PlacedFigure } from './draft-scope.ts';
import type { Interpretation, NotCheckable, NotUnderstood } from './interpretation.ts';
import { readAmount } from './read-amount.ts';
import { readMultiple } from './read-multiple.ts';
import { readRank, readRecord } from './read-rank.ts';
import { readRate } from './read-rate.ts';
import { readShare, type Share } from './read-share.ts';

/** The figures of a sentence with what each of them states, and the scope that they were read in. */
export interface SentenceInterpretation {
  readonly scope: DraftScope;
  readonly interpretations: readonly Interpretation[];
}

/** Reads the figures of a sentence one by one. */
export function readFigures(sentence: DraftSentence, reporter: string, context: DraftContext): SentenceInterpretation {
  const isEmpty = !context.isList && !/[XITSDxiegv]/.test(sentence.letters);
  const flows = isEmpty ? [] : findFlows({ sentence, reporter, context });
  const scope: DraftScope = {
    sentence,
    flows,
    recorders: isEmpty && context.flow === null ? [] : findRecorders(sentence),
    context,
    reporter,
  };
  const places = placesOf(sentence);
  let share: Share | null = null;
  const interpretations = sentence.figures.map((figure, index) => {
    const read = readFigure(scope, { figure, place: places[index] ?? -1 }, share);
    share = read.share;
    return read.interpretation;
  });
  return { scope, interpretations };
}

function placesOf({ items }: DraftSentence): readonly number[] {
  return items.flatMap(({ figure }, place) => (figure === undefined ? [] : [place]));
}

interface Read {
  readonly interpretation: Interpretation;
  /** The last share, of whose whole the next one may be another. */
  readonly share: Share | null;
}

function readFigure(scope: DraftScope, placed: PlacedFigure, before: Share | null): Read {
  const obstacle = obstacleOf(scope, placed);
  if (obstacle !== null) return { interpretation: { reason: obstacle }, share: before };
  const { kind } = placed.figure;
  const share = kind === 'percent' || kind === 'fraction' ? readShare(scope, placed, before) : null;
  if (share !== null) return { interpretation: share.interpretation, share: share.share };
  return { interpretation: restOf(scope, placed), share: before };
}

function restOf(scope: DraftScope, placed: PlacedFigure): Interpretation {
  switch (placed.figure.kind) {
    case 'amount':
      return readAmount(scope, placed);
    case 'percent':
    case 'fraction':
      return readRate(scope, placed);
    case 'multiple':
      return readMultiple(scope, placed);
    case 'rank':
      return readRank(scope, placed);
    case 'record':
      return readRecord(scope, placed);
    default:
      return { reason: 'other-subject' };
  }
}

/** The relations that are told by a negation: `did not exceed`. */
const deniable = wordSet('<= >= < !=');

/** What keeps a figure from being read at all: an aim, a part of a year, another currency, a denial. */
function obstacleOf({ sentence, context }: DraftScope, { figure, place }: PlacedFigure): NotCheckable | NotUnderstood | null {
  const { letters } = sentence;
  if (figure.kind === 'count' || figure.kind === 'points') return 'other-subject';
  if (figure.currency === 'other' || (figure.currency === 'unstated' && context.hasOtherCurrency)) return 'other-currency';
  const aim = letters.indexOf('!');
  if (aim !== -1 && (aim < place || !/[,;&:]/.test(letters.slice(place, aim)))) return 'to-come';
  if (/^Had\b|^Were\b/.test(sentence.words[0]?.text ?? '')) return 'to-come';
  if (letters.includes('h')) return 'part-year';
  if (letters.includes('Z') || /Y'?z/.test(letters)) return 'other-measure';
  if (letters.includes('0')) return 'denied';
  const negated = /~[^,;:]*$/.exec(letters.slice(0, place));
  return negated !== null && !deniable.has(relationOf(sentence, figure).operator) && figure.kind !== 'rank' ? 'denied' : null;
}
