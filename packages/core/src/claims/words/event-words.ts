import type { Event } from '../../model/dataset/index.ts';
import { isMissing, missing } from '../../model/values/index.ts';
import type { ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { derive, figureOfEvent, laddersOf, readReached } from '../../queries/index.ts';
import {
  type CallScope,
  economiesAt,
  economyNamed,
  everything,
  exactly,
  expectOperands,
  faultAt,
  independentInterval,
  isOfTheText,
  makeNumber,
  type NumberMeaning,
  operandAt,
  type Position,
  plainStructure,
  type TextMeaning,
  type TruthMeaning,
  textAt,
  unknownWord,
} from '../meaning/index.ts';
import { evidenceOfText } from './evidence-of-text.ts';
import type { Word } from './word.ts';

/** Words for what is dated: when something happened, how often, what it is called, and when a level of a ladder was reached. */
export const eventWords: readonly Word[] = [
  { word: 'date', form: "date('event-id') or date('indicator-id', economy)", meaning: date },
  { word: 'year', form: "year(date('event-id'))", meaning: year },
  { word: 'says', form: "says('event-id', 'words')", meaning: says },
  { word: 'events', form: "events('kind') or events('kind', economy)", meaning: events },
  { word: 'reached', form: "reached('ladder-id', economy, 'level-id')", meaning: reached },
];

function date(scope: CallScope): TextMeaning {
  expectOperands(scope, 2);
  if (scope.call.operands.length === 2) return dateOfIndicator(scope);
  const event = eventAt(scope, 0);
  return { kind: 'date', ...alwaysAlike(scope, `date('${event.id}')`), at: () => ({ text: event.date, receipt: cellOf(event) }) };
}

/** What all words have that say the same whichever year or member is asked for. */
function alwaysAlike({ call: node }: CallScope, key: string) {
  return { node, key, yearly: false, members: null, structure: plainStructure } as const;
}

/** A date that a table of indicators gives: since when an economy has been a member, when a working party was formed. */
function dateOfIndicator(scope: CallScope): TextMeaning {
  const { value: id } = textAt(scope, 0);
  const node = operandAt(scope, 1);
  if (node.kind !== 'name') throw faultAt(scope, node, 'not an economy', [scope.form]);
  const recorder = economyNamed(scope, node);
  const row = scope.dataset.indicators.find(({ indicator, economy }) => indicator === id && economy === recorder) ?? null;
  scope.reads.add('indicator');
  const printed = row === null ? missing('no-indicator', recorder) : (row.text ?? String(row.value));
  return {
    kind: 'date',
    ...alwaysAlike(scope, `date('${id}', ${recorder})`),
    at: ({ dataset }) => ({ text: printed, receipt: evidenceOfText(dataset, id, recorder, row?.period ?? null, row) }),
  };
}

function year(scope: CallScope): NumberMeaning {
  expectOperands(scope, 1);
  const node = operandAt(scope, 0);
  const meaning = scope.meaning(node);
  if (meaning.kind !== 'date') throw faultAt(scope, node, 'not a date', [scope.form]);
  const shape = { node: scope.call, key: `year(${meaning.key})`, yearly: meaning.yearly, members: meaning.members, unit: 'year' } as const;
  return makeNumber(shape, (facts, position) => {
    const { text, receipt } = meaning.at(facts, position);
    const number = isMissing(text) ? text : Number(text.slice(0, 4));
    const subject = { quantity: shape.key, reporter: null, partner: null, recorder: null, period: null };
    const step = derive(
      { subject, unit: 'year', operation: 'year-of-date', formula: 'year of the date' },
      [{ role: 'date', receipt }],
      () => number,
    );
    const interval = isMissing(number) ? everything : exactly(number);
    return { receipt: step, rounded: interval, independent: isOfTheText(facts.dataset, receipt) ? everything : interval };
  });
}

/** Whether our words on an event hold others. They are our own summary of what was read, so that they cannot bear out a statement. */
function says(scope: CallScope): TruthMeaning {
  expectOperands(scope, 2);
  const event = eventAt(scope, 0);
  const { value: words } = textAt(scope, 1);
  const holds = `${event.title} ${event.detail ?? ''}`.toLowerCase().includes(words.toLowerCase());
  const judgement = holds ? 'true' : 'false';
  return {
    kind: 'truth',
    ...alwaysAlike(scope, `says('${event.id}', '${words}')`),
    at: () => ({ point: holds, rounded: judgement, independent: holds ? 'unknown' : 'false', evidence: [cellOf(event)] }),
  };
}

/**
 * How many events of a kind fall into a year. Each has a source of its own, so that there were at least as many; what the list lacks may
 * have happened all the same.
 */
function events(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const { value: kind, node } = textAt(scope, 0);
  const kinds = [...new Set(scope.dataset.events.map((event) => event.kind))];
  if (!kinds.includes(kind)) throw unknownWord(scope, node, kind, kinds);
  const where = scope.call.operands.length === 2 ? economiesAt(scope, 1) : null;
  scope.reads.add('event');
  const key = `events('${kind}'${where === null ? '' : `, ${where.codes.join()}`})`;
  const members = where?.each === true ? where.codes : null;
  return makeNumber({ node: scope.call, key, yearly: true, members, unit: 'count' }, ({ dataset }, position) => {
    const economy = where === null ? null : where.each ? position.member : (where.codes[0] ?? null);
    const found = dataset.events.filter((event) => isOf(event, kind, economy, position));
    const subject = { quantity: `events: ${kind}`, reporter: null, partner: null, recorder: economy, period: position.period };
    const operands = found.map((event) => ({ role: event.title, receipt: cellOf(event) }));
    const receipt = derive({ subject, unit: 'count', operation: 'count', formula: 'number of dated events' }, operands, () => found.length);
    const read = found.filter((event) => !isOfTheText(dataset, cellOf(event)));
    return { receipt, rounded: exactly(found.length), independent: { low: read.length, high: Number.POSITIVE_INFINITY } };
  });
}

function isOf(event: Event, kind: string, economy: string | null, { period: wanted }: Position): boolean {
  return event.kind === kind && event.date.startsWith(`${wanted}`) && (economy === null || event.economies.includes(economy));
}

/** The year in which an economy reached a level of a ladder that a study brings. */
function reached(scope: CallScope): NumberMeaning {
  expectOperands(scope, 3);
  const { value: id, node } = textAt(scope, 0);
  const { each, codes } = economiesAt(scope, 1);
  const { value: level, node: nodeOfLevel } = textAt(scope, 2);
  const ladders = laddersOf(scope.dataset);
  const ladder = ladders.get(id);
  if (ladder === undefined) throw unknownWord(scope, node, id, [...ladders.keys()]);
  const levels = ladder.levels.map((one) => one.id);
  if (!levels.includes(level)) throw unknownWord(scope, nodeOfLevel, level, levels);
  scope.reads.add('milestone');
  const key = `reached('${id}', ${codes.join()}, '${level}')`;
  const shape = { node: scope.call, key, yearly: false, members: each ? codes : null, unit: 'year' } as const;
  return makeNumber(shape, ({ dataset }, { member }) => {
    const economy = each ? member : codes[0];
    if (economy === null || economy === undefined) throw new RangeError('expression: a level without an economy');
    const receipt = readReached(dataset, ladder, level, economy);
    if (receipt.kind !== 'cell') return { receipt, rounded: everything, independent: everything };
    return { receipt, rounded: exactly(receipt.value), independent: independentInterval(dataset, receipt, everything) };
  });
}

/** The event that an operand names by its id. */
function eventAt(scope: CallScope, index: number): Event {
  const { value, node } = textAt(scope, index);
  scope.reads.add('event');
  const event = scope.dataset.events.find(({ id }) => id === value);
  if (event !== undefined) return event;
  const ids = scope.dataset.events.map(({ id }) => id);
  throw faultAt(scope, node, 'unknown event', ['the id of an event of the dataset'], unknownWord(scope, node, value, ids).nearest);
}

function cellOf(event: Event): ReceiptCell {
  const { id, date: period, title } = event;
  const subject: ReceiptSubject = { quantity: id, name: title, reporter: null, partner: null, recorder: null, period };
  return { kind: 'cell', subject, unit: 'year', ...figureOfEvent(event), alternates: [] };
}
