import { type Location, newLocation, type ProgramContext, viewLocation } from '../../model/index.ts';
import { arrangeGrid, type Grid, textGrid } from '../../table/index.ts';
import { balancedText, fitFrame, fitLine, type Line, lineOf, ruleLine, wrapText } from '../../terminal/index.ts';
import { outlineScreen, type Room, type Screen } from '../layout/index.ts';
import { viewInBrief } from '../study/detail-lines.ts';
import { type TopicEvent, type TopicItem, topicAt, topicItems, topicText } from './topic-items.ts';

/** What readers ask: the topics, or the views of one, as an outline, and the answer that the cursor stands on in brief beside it. */
export const topicsScreen: Screen = outlineScreen({
  title: headingOf,
  grid: topicsGrid,
  head: headlineLines,
  rowLine: ({ label }, isCursor, { look }, width) =>
    fitLine(lineOf([isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected'], [label, isCursor ? 'cursor' : 'plain']), width),
  detail: (location, context, room) => detailLines(topicItemAt(location, context), context, room),
  drill: (location, context) => {
    const item = topicItemAt(location, context);
    if (item === null || item.kind === 'event') return null;
    return location.subject === null ? newLocation('topics', { spec: location.spec, subject: item.id }) : viewLocation(item.spec);
  },
});

/** What the cursor of a location of topics stands on. */
export function topicItemAt(location: Location, context: ProgramContext): TopicItem | null {
  const id = arrangeGrid(topicsScreen.grid(location, context), location).rows[location.row]?.id;
  return topicItems(location, context).find((item) => item.id === id) ?? null;
}

function topicsGrid(location: Location, context: ProgramContext): Grid {
  const { text } = context;
  const items = topicItems(location, context).map(
    (item) => [item.id, item.label, item.kind === 'view' ? item.question : item.heading] as const,
  );
  return textGrid(text['topics.heading'], [text['topics.question']], items);
}

function headingOf({ subject }: Location, context: ProgramContext): string {
  const topic = topicAt(subject, context);
  return topic === null ? context.text['topics.heading'] : topicText(topic.names, context);
}

function headlineLines({ subject }: Location, context: ProgramContext, width: number): readonly Line[] {
  const topic = topicAt(subject, context);
  const headline = topic === null ? context.text['topics.headline']({ topics: context.topics.length }) : topicText(topic.question, context);
  return balancedText(headline, width - 1).map((line) => fitLine(lineOf([line, 'headline']), width));
}

/** The answer in brief: what is asked, the headline, the picture; of an event what is told of it. */
function detailLines(item: TopicItem | null, context: ProgramContext, room: Room): readonly Line[] {
  const { glyphs } = context.look;
  if (item === null) return fitFrame([ruleLine('', '', room.width, glyphs)], room.width, room.height);
  if (item.kind === 'event')
    return fitFrame([ruleLine(item.heading, '', room.width, glyphs), ...eventLines(item, room.width)], room.width, room.height);
  const told = item.answers.map((answer) => context.text['joint.sentences']({ texts: [answer] }));
  const answers = told.flatMap((answer) => [...wrapText(answer, room.width).map((line) => lineOf([line])), lineOf([''])]);
  const question =
    item.question === '' ? [] : [...wrapText(item.question, room.width).map((line) => lineOf([line, 'faint'])), lineOf(['']), ...answers];
  const brief = viewInBrief(context.view(item.spec), context, { width: room.width, height: room.height - 1 - question.length });
  return fitFrame([ruleLine(item.label, '', room.width, glyphs), ...question, ...brief], room.width, room.height);
}

function eventLines({ paragraphs: [title = '', ...others] }: TopicEvent, width: number): readonly Line[] {
  return [
    ...wrapText(title, width).map((line) => lineOf([line, 'strong'])),
    ...others.flatMap((paragraph) => [lineOf(['']), ...wrapText(paragraph, width).map((line) => lineOf([line]))]),
  ];
}
