import { asRecorded, type DraftFlow, recorderOf } from '../flows/index.ts';
import { type DraftScope, type PlacedFigure, restOfClause, startOfClause } from './draft-scope.ts';
import type { NotCheckable } from './interpretation.ts';

/** The flow that a figure is of, as the record has it that the sentence quotes; whether only plain words stand between them. */
export interface FlowFound {
  readonly flow: DraftFlow;
  readonly isPlain: boolean;
  readonly reason: NotCheckable | null;
}

/** Letters that give a figure another meaning, or none that is known. */
const unclear = /[?EAxieTXISD1B%q]/;

/** The flow that a figure stands in, else the last one before it, else the next one of its clause, else that of the sentence before. */
export function flowOfFigure(scope: DraftScope, { place }: PlacedFigure): FlowFound | null {
  const { sentence, flows, recorders, context } = scope;
  const { letters } = sentence;
  const around = flows.find((flow) => flow.start <= place && place < flow.end);
  const before = flows.filter((flow) => flow.end <= place).at(-1);
  const next = flows.find((flow) => flow.start > place && !/[MQ;:&]/.test(letters.slice(place + 1, flow.start)));
  const told = around ?? before ?? next;
  if (told === undefined && startOfClause(letters, place).includes('z')) return null;
  if (told === undefined)
    return context.flow === null || !context.isOfOneFlow || /[TXISDz]/.test(letters) ? null : fromBefore(scope, context.flow, place);
  const from = told.end <= place ? told.end : place + 1;
  const between = around === undefined ? plainly(scope, letters.slice(from, told.end <= place ? place : told.start), from) : '';
  const last = told.end <= place ? place : told.end - 1;
  const after = plainly(scope, restOfClause(letters, last), last + 1);
  const ahead = /[^,;:&(]{0,3}$/.exec(letters.slice(0, told.start))?.[0] ?? '';
  const isOfGoods =
    /z/.test(between.replace(/^.*;/, '')) ||
    /^[po]{0,3}z/.test(after) ||
    /z[po-]{0,2}$/.test(ahead) ||
    (told === next && startOfClause(letters, place).includes('z'));
  const isUnclear =
    unclear.test(between) ||
    /[?]|[wtf]p?[EA2]/.test(after) ||
    (told === before && isOfEither(letters, flows, told, place)) ||
    (told === next && unclear.test(plainly(scope, letters.slice(0, place), 0))) ||
    isComparand(letters, told) ||
    /[?z]$/.test(ahead);
  return {
    flow: asRecorded(told, recorderOf(sentence, recorders, told, place)),
    isPlain: !isUnclear,
    reason: isOfGoods || letters.slice(told.start, told.end).includes('z') ? 'other-subject' : null,
  };
}

/** The flow of the sentence before, for one that begins with a pronoun, or with its year alone. */
function fromBefore(scope: DraftScope, flow: DraftFlow, place: number): FlowFound {
  const { sentence, recorders } = scope;
  const ahead = plainly(scope, sentence.letters.slice(0, place), 0).replace(/^(?:n?p?[YL]?,?p?|n?Y,?)2/, '');
  const after = plainly(scope, restOfClause(sentence.letters, place), place + 1);
  const isPlain = !unclear.test(ahead) && !/[?]|[wtf]p?[EA2]/.test(after);
  return { flow: asRecorded(flow, recorderOf(sentence, recorders, flow, place)), isPlain, reason: null };
}

/** Letters in which those of quoted records count as plain. */
function plainly({ recorders }: DraftScope, letters: string, from: number): string {
  const isQuoted = (place: number): boolean => recorders.some(({ start, end }) => start <= place && place < end);
  return [...letters].map((letter, step) => (isQuoted(from + step) ? 'p' : letter)).join('');
}

/** Whether a flow is what another one is compared with: `3.5 times its trade with Uzbekistan`. */
function isComparand(letters: string, { start }: DraftFlow): boolean {
  return /[N>]p?1?$/.test(letters.slice(0, start));
}

/** Whether two flows are joined before a figure, or a pronoun stands for one of them, so that it may be of either. */
function isOfEither(letters: string, flows: readonly DraftFlow[], last: DraftFlow, place: number): boolean {
  const other = flows.filter((flow) => flow.end <= last.start).at(-1);
  return other !== undefined && (/^,?&p?$/.test(letters.slice(other.end, last.start)) || letters.slice(last.end, place).includes('2'));
}
