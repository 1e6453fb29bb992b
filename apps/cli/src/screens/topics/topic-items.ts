import { decodeViewSpec, type ViewSpec } from '@sogdia/core';
import { sayIn } from '@sogdia/core/workspace';
import type { EconomyProfile, Topic } from '../../data/index.ts';
import { type Location, type ProgramContext, recordName, timeName } from '../../model/index.ts';

/** A line of the outline of topics: a topic with the view that answers it, a view of one, or a dated event of one that is about an economy. */
export type TopicItem = TopicView | TopicEvent;

/** A dated event: what it is of, and what is told of it, paragraph by paragraph. */
export interface TopicEvent {
  readonly kind: 'event';
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface TopicView {
  readonly kind: 'view';
  readonly id: string;
  readonly label: string;
  /** What a topic asks; empty for a view. */
  readonly question: string;
  /** What the answer is where the headline of its view is not. */
  readonly answers: readonly string[];
  readonly spec: ViewSpec;
}

/** The lines of a location: every topic, or the views of the one that it is about. */
export function topicItems({ subject }: Pick<Location, 'subject'>, context: ProgramContext): readonly TopicItem[] {
  const specOf = (query: string): ViewSpec => decodeViewSpec(context.world, query);
  const topic = topicAt(subject, context);
  if (topic !== null) {
    const views = topic.views.map(({ id, query, names, part }) => ({
      kind: 'view' as const,
      id,
      label: names === undefined ? titleInPart(specOf(query), part, context) : topicText(names, context),
      question: '',
      answers: [],
      spec: specOf(query),
    }));
    const labels = views.map(({ label }) => label);
    return [
      ...views.map((one, index) =>
        labels.indexOf(one.label) < index ? { ...one, label: `${settingOf(one.spec, context)}: ${one.label}` } : one,
      ),
      ...(isProfile(topic) ? eventItems(topic, context) : []),
    ];
  }
  return context.topics.map(({ id, names, question, targets, views: [first] }) => ({
    kind: 'view' as const,
    id,
    label: topicText(names, context),
    question: topicText(question, context),
    answers: targets === true ? context.targets() : [],
    spec: specOf(first.query),
  }));
}

function isProfile(topic: Topic): topic is EconomyProfile {
  return 'economy' in topic && 'reasons' in topic;
}

/** The events of an economy: first those that tell why two records of its trade differ, then what happened. */
function eventItems({ economy, reasons }: EconomyProfile, { eventsOf, language, text }: ProgramContext): readonly TopicEvent[] {
  const events = eventsOf(economy);
  const isReason = ({ event }: (typeof events)[number]): boolean => event.kind === reasons;
  return [...events.filter(isReason), ...events.filter((one) => !isReason(one))].map(({ event, publisher }) => ({
    kind: 'event',
    id: event.id,
    label:
      event.kind === reasons
        ? text['topics.reason']({ title: sayIn(language, event.title) })
        : `${event.date}  ${sayIn(language, event.title)}`,
    heading: text[event.kind === reasons ? 'topics.reasons' : 'topics.happened'],
    paragraphs: [
      sayIn(language, event.title),
      event.end === null ? event.date : text['topics.dates']({ from: event.date, to: event.end }),
      ...(event.detail === null ? [] : [sayIn(language, event.detail)]),
      text['topics.published']({ publisher }),
    ],
  }));
}

/** The title of a view, after the part of a long page that it opens. */
function titleInPart(spec: ViewSpec, part: Topic['names'] | undefined, context: ProgramContext): string {
  const { title } = context.view(spec);
  return part === undefined ? title : topicText(part, context) + context.text['joint.colon'] + title;
}

/** What sets a view apart from an earlier one of the same title: as of when, in which money, or whose figures. */
function settingOf(spec: ViewSpec, context: ProgramContext): string {
  const money = 'money' in spec && spec.money !== 'usd' ? context.text[`question.money.${spec.money}`] : recordName(spec, context);
  const setting = spec.vintage === 'first' ? money : timeName(spec, context);
  return `${setting.charAt(0).toUpperCase()}${setting.slice(1)}`;
}

/** The topic that a location is about; null where it is about all. */
export function topicAt(subject: string | null, { topics }: ProgramContext): Topic | null {
  return topics.find(({ id }) => id === subject) ?? null;
}

/** A text of a topic in the language of the program, in English where it has none in it. */
export function topicText(text: Topic['names'], { language }: ProgramContext): string {
  return text[language] ?? text.en;
}
