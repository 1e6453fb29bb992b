import { formatEconomy } from '@sogdia/core/format';
import type { EconomyCode, World } from '@sogdia/core/model';
import { excerpt } from '@sogdia/core/workspace';
import type { DiagnosticGroup, FilePreview, OpenQuestion, Readers, ReadingPreview } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { bytesText, countText } from '../../../table/index.ts';
import { type Line, lineOf, type Style, visibleText } from '../../../terminal/index.ts';
import { reportLines } from './report-lines.ts';

const mostNames = 8;

/** So many columns are named to whoever has to choose among them. */
const mostColumns = 24;

/** So many kinds of things are told; --json has them all. */
export const mostKinds = 20;

/** A preview as lines: each file, all together, what is to be answered and mended, what the figures show. */
export function previewLines(preview: ReadingPreview, readers: Readers, context: CommandContext): readonly Line[] {
  const { text } = context;
  const of = (severity: DiagnosticGroup['severity']): readonly DiagnosticGroup[] =>
    preview.diagnostics.filter((group) => group.severity === severity);
  return [
    ...preview.files.flatMap((file) => fileLines(file, readers, context)),
    ...(preview.files.length > 1 ? inAllLines(preview, context) : []),
    ...groupLines(text['import.blockers'], of('blocker'), 'error', context),
    ...questionLines(preview.questions, context),
    ...groupLines(text['import.warnings'], of('warning'), 'warning', context),
    ...groupLines(text['import.findings'], preview.findings, 'warning', context),
    ...groupLines(text['import.notes'], of('note'), 'faint', context),
  ];
}

function fileLines(file: FilePreview, { worldRegistry }: Readers, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { row } = reportLines(context);
  const { recognition, vintage, coverage, rules, rejected, derived, totals } = file;
  const world = worldRegistry();
  const named = (codes: readonly EconomyCode[]): string => economiesText(codes, world, context);
  return [
    lineOf([
      visibleText(text['import.file']({ file: file.file, bytes: file.bytes === 0 ? null : bytesText(file.bytes) }), 'one-line'),
      'strong',
    ]),
    ...row(text['import.provider'], recognition === null ? text['import.unknown'] : text['import.known-by'](recognition)),
    ...(vintage === null ? [] : row(text['import.release'], vintage)),
    ...(recognition === null
      ? []
      : row(text['import.encoding'], text['import.encoding-by']({ ...recognition, by: recognition.encodingBy }))),
    ...(totals.read === 0 ? [] : row(text['import.records'], countsText(totals, context))),
    ...(rejected.length === 0 ? [] : row(text['import.rejected'], rejectedText(rejected, context))),
    ...(derived === 0 ? [] : row(text['import.derived'], text['import.derived-rows']({ rows: countText(derived) }))),
    ...(coverage.reporters.length === 0 ? [] : row(text['import.reporters'], named(coverage.reporters))),
    ...(coverage.partners.length === 0 ? [] : row(text['import.partners'], named(coverage.partners))),
    ...periodRow(coverage.periods, context),
    ...(totals.read === 0
      ? []
      : row(text['import.repairs'], rules.map(([, , words]) => words).join(text['joint.parts']) || text['import.none'])),
    [],
  ];
}

function inAllLines({ files, totals, coverage }: ReadingPreview, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { row } = reportLines(context);
  return [
    lineOf([text['import.all-files']({ count: files.length }), 'strong']),
    ...row(text['import.records'], countsText(totals, context)),
    ...periodRow(coverage.periods, context),
    ...goodsRow(coverage.goods, context),
    [],
  ];
}

/** The goods that files cover: of one file alone they stand with the preview of all. */
export function goodsRow(goods: ReadingPreview['coverage']['goods'], context: CommandContext): readonly Line[] {
  const { text } = context;
  return goods.length === 0
    ? []
    : reportLines(context).row(text['import.goods'], goods.map((one) => text['import.goods-at'](one)).join(text['joint.parts']));
}

function periodRow(periods: readonly string[], context: CommandContext): readonly Line[] {
  const { text } = context;
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  return reportLines(context).row(text['import.periods'], text['import.period-range']({ first, last, count: periods.length }));
}

function countsText(totals: ReadingPreview['totals'], { text }: CommandContext): string {
  const { read, kept, leaves, aggregates, others, rejectedInAll, duplicates, conflicts } = totals;
  const counts = { read, kept, leaves, aggregates, others, rejected: rejectedInAll, duplicates, conflicts };
  const written = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, countText(count)]));
  return text['import.counts'](written as Record<keyof typeof counts, string>);
}

function rejectedText(rejected: FilePreview['rejected'], { text }: CommandContext): string {
  return rejected.map(([, count, reason]) => text['import.rejected-as']({ reason, count: countText(count) })).join(text['joint.parts']);
}

/** The first economies of a list by code and name, and how many more there are. */
export function economiesText(codes: readonly EconomyCode[], world: World, { text, language }: CommandContext): string {
  const names = codes.slice(0, mostNames).map((code) => {
    const name = formatEconomy(world, code, language);
    return name === code ? code : `${code} ${name}`;
  });
  return text['import.and-more']({ names, more: codes.length - names.length });
}

/** The first kinds of diagnostics, each with its examples and what would mend it, and how many more kinds there are. */
function groupLines(title: string, groups: readonly DiagnosticGroup[], style: Style, context: CommandContext): readonly Line[] {
  if (groups.length === 0) return [];
  const { text } = context;
  const { paragraph } = reportLines(context);
  const more = groups.length - mostKinds;
  const lines = groups.slice(0, mostKinds).flatMap(({ title, count, file, fix, examples }) => [
    ...paragraph(text['import.group']({ title, count: count === 1 ? null : countText(count), file }), 2, style),
    ...examples.flatMap(({ line, column, value, expected, found }) => {
      const place = text['import.at']({
        line,
        column: column === null ? null : `${column.letter} (${column.name})`,
        value: shortened(value),
      });
      const told = text['import.expected']({ expected, found: shortened(found) ?? '' });
      return paragraph(place === '' ? told : `${place}: ${told}`, 4, 'plain');
    }),
    ...paragraph(text['import.fix']({ fix }), 4, 'key'),
  ]);
  return [
    lineOf([title, 'title']),
    ...lines,
    ...(more > 0 ? paragraph(text['import.more-kinds']({ more: countText(more) }), 2, 'faint') : []),
    [],
  ];
}

function questionLines(questions: readonly OpenQuestion[], context: CommandContext): readonly Line[] {
  if (questions.length === 0) return [];
  const { text } = context;
  const { paragraph } = reportLines(context);
  const lines = questions.flatMap(({ file, hint, choices }) => {
    const values = choices.map(({ value }) => value);
    const answer =
      hint === 'map'
        ? text['import.answer-map']({ file, columns: columnsText(values, context) })
        : text['import.answer-by']({ file, option: hint, choices: values });
    const samples = choices.flatMap(({ value, sample }) => (sample === null ? [] : [text['import.sample']({ choice: value, sample })]));
    return [...paragraph(answer, 2, 'key'), ...samples.flatMap((sample) => paragraph(sample, 4, 'plain'))];
  });
  return [lineOf([text['import.questions'], 'title']), ...lines, []];
}

function columnsText(names: readonly string[], { text }: CommandContext): string {
  const shown = names.slice(0, mostColumns).map((name) => excerpt(name));
  return text['import.and-more']({ names: shown, more: names.length - shown.length });
}

function shortened(value: string | null): string | null {
  return value !== null && value.length > 160 ? `${value.slice(0, 159)}…` : value;
}
