import { decodeViewSpec, type ViewSpec } from '@sogdia/core';
import type { Topic } from '../../data/index.ts';
import type { Location, ProgramContext } from '../../model/index.ts';

/** A line of the outline of topics: a topic with the view that answers it, or a view of one. */
export interface TopicItem {
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
  if (topic !== null)
    return topic.views.map(({ id, query, names, part }) => ({
      id,
      label: names === undefined ? titleInPart(specOf(query), part, context) : topicText(names, context),
      question: '',
      answers: [],
      spec: specOf(query),
    }));
  return context.topics.map(({ id, names, question, targets, views: [first] }) => ({
    id,
    label: topicText(names, context),
    question: topicText(question, context),
    answers: targets === true ? context.targets() : [],
    spec: specOf(first.query),
  }));
}

/** The title of a view, after the part of a long page that it opens. */
function titleInPart(spec: ViewSpec, part: Topic['names'] | undefined, context: ProgramContext): string {
  const { title } = context.view(spec);
  return part === undefined ? title : `${topicText(part, context)}: ${title}`;
}

/** The topic that a location is about; null where it is about all. */
export function topicAt(subject: string | null, { topics }: ProgramContext): Topic | null {
  return topics.find(({ id }) => id === subject) ?? null;
}

/** A text of a topic in the language of the program, in English where it has none in it. */
export function topicText(text: Topic['names'], { language }: ProgramContext): string {
  return text[language] ?? text.en;
}
