import { studyViewSpec, type View } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { chartHeight, drawChart } from '../../charts/index.ts';
import { type Location, type ProgramContext, viewName } from '../../model/index.ts';
import { fitFrame, type Line, lineOf, ruleLine, verdictMark } from '../../terminal/index.ts';
import { claimNodes } from '../claim/claim-nodes.ts';
import { paragraph } from '../claim/claim-parts.ts';
import type { Room } from '../layout/index.ts';
import { sectionName } from './study-grid.ts';
import { type StudyItem, verdictCounts } from './study-items.ts';

/** What the cursor of the outline stands on, told in full as far as there is room; the last line tells how much there is not. */
export function detailLines(item: StudyItem | null, location: Location, context: ProgramContext, room: Room): readonly Line[] {
  const { text, look } = context;
  if (item === null) return fitFrame([ruleLine('', '', room.width, look.glyphs)], room.width, room.height);
  const body = { width: room.width, height: room.height - 1 };
  const lines = bodyOf(item, location, context, body);
  const rest = lines.length - body.height;
  const more = lineOf([text['words.more']({ lines: rest + 1 }), 'faint']);
  const shown = rest > 0 ? [...lines.slice(0, body.height - 1), more] : lines;
  return fitFrame([ruleLine(titleOf(item, context), '', room.width, look.glyphs), ...shown], room.width, room.height);
}

function titleOf(item: StudyItem, context: ProgramContext): string {
  if (item.kind === 'figure') return viewName(item.name, context.text);
  if (item.kind === 'section') return sectionName(item.section, context);
  return context.text['claim.title']({ id: item.claim.id, section: item.claim.section });
}

function bodyOf(item: StudyItem, location: Location, context: ProgramContext, room: Room): readonly Line[] {
  if (item.kind === 'figure') return viewInBrief(context.view(studyViewSpec(context.world, item.name)), context, room);
  return item.kind === 'section' ? sectionLines(item, context) : claimLines(item.claim, location, context, room);
}

/** The page of a claim, without its blank lines where it does not fit with them. */
function claimLines(
  claim: Extract<StudyItem, { kind: 'claim' }>['claim'],
  { isFolded }: Location,
  context: ProgramContext,
  { width, height }: Room,
): readonly Line[] {
  const checked = context.ledger.check(claim);
  if (checked === null) return [...paragraph(claim.paraphrase, width, 'strong'), lineOf([context.text['claim.reading'], 'faint'])];
  const lines = claimNodes(checked, isFolded, context, width, false).flatMap((node) => node.lines);
  return lines.length <= height ? lines : lines.filter((line) => line.length > 0);
}

function sectionLines({ claims }: Extract<StudyItem, { kind: 'section' }>, context: ProgramContext): readonly Line[] {
  const { text, look, language } = context;
  return [
    lineOf([text['study.claims']({ count: claims.length }), 'strong']),
    ...verdictCounts(claims, context).map(({ verdict, count }) => {
      const { sign, style } = verdictMark(verdict, look.glyphs);
      return lineOf([`${sign} `, style], [`${String(count).padStart(3)}  `], [translate(language, `claims.verdict.${verdict}`)]);
    }),
  ];
}

const highestChart = 16;

/** A view with its headline, its picture, and, where the study states numbers of it, how these agree and each that does not. */
export function viewInBrief(view: View, context: ProgramContext, room: Room): readonly Line[] {
  const { width } = room;
  const differences = view.agreement?.items.filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-independent') ?? [];
  const words = [
    ...(view.agreement === null ? [] : paragraph(view.agreement.summary.text, width)),
    ...differences.flatMap(({ sentence }) => paragraph(sentence.text, width, 'faint')),
  ];
  const head = [
    ...paragraph(view.title, width, 'strong'),
    ...paragraph(context.text['joint.sentences']({ texts: [view.headline.text] }), width),
  ];
  const left = Math.min(highestChart, room.height - head.length - Math.min(words.length, 4) - 1);
  const height = Math.min(chartHeight(view, left, context.language), left);
  const chart = height < 6 ? [] : drawChart(view, { width, height, ...context.look, selected: null }, context.language);
  return [...head, ...chart, ...words];
}
