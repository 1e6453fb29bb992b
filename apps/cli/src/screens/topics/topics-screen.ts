import { type Location, newLocation, type ProgramContext, viewLocation } from '../../model/index.ts';
import { arrangeGrid, type Grid, type GridRow, pageOf, textCell } from '../../table/index.ts';
import { balancedText, fitFrame, fitLine, type Line, lineOf, ruleLine, wrapText } from '../../terminal/index.ts';
import { builtOnce, outlineRegions, outlineRooms, type Room, type Screen } from '../layout/index.ts';
import { viewInBrief } from '../study/detail-lines.ts';
import { type TopicEvent, type TopicItem, topicAt, topicItems, topicText } from './topic-items.ts';

const itemsGrid = builtOnce(topicsGrid);

/** What readers ask: the topics, or the views of one, as an outline, and the answer that the cursor stands on in brief beside it. */
export const topicsScreen: Screen = {
  title: headingOf,
  grid: itemsGrid,
  regions: (location, context, room) => {
    const headline = headlineLines(location, context, room.width);
    const rooms = outlineRooms({ width: room.width, height: room.height - headline.length });
    const outline = outlineLines(location, context, rooms.outline);
    const detail = detailLines(topicItemAt(location, context), context, rooms.detail);
    return [{ id: 'headline', lines: headline }, ...outlineRegions({ outline, detail }, rooms, context.look.glyphs)];
  },
  rowsShown: (location, context, { width, height }) =>
    Math.max(1, outlineRooms({ width, height: height - headlineLines(location, context, width).length }).outline.height - 1),
  drill: (location, context) => {
    const item = topicItemAt(location, context);
    if (item === null || item.kind === 'event') return null;
    return location.subject === null ? newLocation('topics', { spec: location.spec, subject: item.id }) : viewLocation(item.spec);
  },
};

/** What the cursor of a location of topics stands on. */
export function topicItemAt(location: Location, context: ProgramContext): TopicItem | null {
  const id = arrangeGrid(itemsGrid(location, context), location).rows[location.row]?.id;
  return topicItems(location, context).find((item) => item.id === id) ?? null;
}

function topicsGrid(location: Location, context: ProgramContext): Grid {
  const { text } = context;
  return {
    corner: text['topics.heading'],
    columns: [{ id: 'question', label: text['topics.question'], short: text['topics.question'], align: 'left' }],
    rows: topicItems(location, context).map((item) => ({
      id: item.id,
      label: item.label,
      style: 'plain',
      cells: [textCell(item.kind === 'view' ? item.question : item.heading)],
    })),
    legend: [],
  };
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

function outlineLines(location: Location, context: ProgramContext, room: Room): readonly Line[] {
  const { text, look } = context;
  const grid = arrangeGrid(itemsGrid(location, context), location);
  const { start, end } = pageOf(grid.rows.length, room.height - 1, location);
  const part = text['table.part']({ from: Math.min(start + 1, end), to: end, of: grid.rows.length });
  const title =
    location.filter === '' ? headingOf(location, context) : text['table.filtered']({ filter: location.filter, rows: grid.rows.length });
  const lines = grid.rows.slice(start, end).map((row, index) => rowLine(row, start + index === location.row, context, room.width));
  const none = grid.rows.length === 0 ? [lineOf([`  ${text['table.empty']}`, 'faint'])] : [];
  return fitFrame([ruleLine(title, part, room.width, look.glyphs), ...lines, ...none], room.width, room.height);
}

function rowLine({ label }: GridRow, isCursor: boolean, { look }: ProgramContext, width: number): Line {
  return fitLine(lineOf([isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected'], [label, isCursor ? 'cursor' : 'plain']), width);
}

/** The answer in brief: what is asked, the headline, the picture; of an event what is told of it. */
function detailLines(item: TopicItem | null, context: ProgramContext, room: Room): readonly Line[] {
  const { glyphs } = context.look;
  if (item === null) return fitFrame([ruleLine('', '', room.width, glyphs)], room.width, room.height);
  if (item.kind === 'event')
    return fitFrame([ruleLine(item.heading, '', room.width, glyphs), ...eventLines(item, room.width)], room.width, room.height);
  const answers = item.answers.flatMap((answer) => [...wrapText(`${answer}.`, room.width).map((line) => lineOf([line])), lineOf([''])]);
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
