import { encodeViewSpec, studyViewOf, type ViewSpec } from '@sogdia/core';
import { shellWord } from '../../host/index.ts';
import { hasQuestion, type Location, type NoteOverlay, type ProgramContext } from '../../model/index.ts';
import { studyItemAt, topicItemAt } from '../../screens/index.ts';
import { shownSpec, type TableQuestion, tableQuestions } from './table-questions.ts';

/**
 * The command lines that print what a location shows: its table as it is filtered and sorted (a line for each kind of its columns), the receipt
 * of a number, the list of sources, a claim.
 */
export function commandsOf(location: Location, context: ProgramContext): readonly string[] {
  return linesOf(location, context).map((command) => `${command}${context.dataOption}`);
}

/** The commands of a location as a sheet: broken before an option, as a shell takes it, with the address of the same question on the site. */
export function commandSheet(location: Location, context: ProgramContext): NoteOverlay {
  const { text, world } = context;
  const copies = commandsOf(location, context).map(brokenCommand).join('\n');
  const elsewhere = hasQuestion(location.kind)
    ? ['', text['note.elsewhere'], `/explore?${encodeViewSpec(world, location.spec)}`.replace(/\?$/, '')]
    : [];
  const left = location.row > 0 || location.column > 0 ? ['', text['note.not-in-command']] : [];
  return { kind: 'note', title: text['note.command'], lines: [...copies.split('\n'), ...elsewhere, ...left], copies, scroll: 0 };
}

/** From so many signs on, a command goes on in further lines. */
const longCommand = 72;

function brokenCommand(command: string): string {
  return command.length <= longCommand ? command : command.replaceAll(/ (?=--)|(?<=view) (?=')/g, ' \\\n  ');
}

function linesOf(location: Location, context: ProgramContext): readonly string[] {
  switch (location.kind) {
    case 'receipt':
      return [`sogdia receipt ${quoted(location.spec, context)} ${location.period ?? ''} ${location.subject ?? ''}`.trim()];
    case 'sources':
    case 'release':
      return ['sogdia list releases'];
    case 'topics':
      return [commandOfTopics(location, context)];
    case 'study':
      return [commandOfStudy(location, context)];
    case 'claim':
      return [`sogdia check ${location.subject ?? ''} --working`];
    case 'draft':
      return [`sogdia check ${fileOf(location)}`];
    case 'claim-receipt':
      if (location.draft !== null) return [`sogdia check ${fileOf(location)} --working`];
      return [`sogdia check ${location.subject ?? ''} --json`];
    default: {
      const questions = tableQuestions(location, context);
      if (questions.length === 0) return [`sogdia view ${quoted(shownSpec(location, context), context)}`];
      return questions.map((question) => viewCommand(question, context));
    }
  }
}

function fileOf({ draft }: Location): string {
  return shellWord(draft?.file ?? '-');
}

/** A view of a topic as a view; the list of topics as the list of their views. */
function commandOfTopics(location: Location, context: ProgramContext): string {
  const item = location.subject === null ? null : topicItemAt(location, context);
  return item === null || item.kind === 'event' ? 'sogdia list topics' : `sogdia view ${quoted(item.spec, context)}`;
}

/** A figure as a view, a claim as a check, a section as a list of its claims. */
function commandOfStudy(location: Location, context: ProgramContext): string {
  const item = studyItemAt(location, context);
  const verdict = location.verdict === null ? '' : ` --verdict ${location.verdict}`;
  if (item?.kind === 'figure') return `sogdia view ${item.name}`;
  if (item?.kind === 'claim') return `sogdia check ${item.claim.id}`;
  return item === null ? `sogdia list claims${verdict}` : `sogdia list claims --where 'section=${item.section}'${verdict}`;
}

/** A view of the table, with the rows that are left and their order. */
function viewCommand({ spec, where, sort }: TableQuestion, context: ProgramContext): string {
  return [
    `sogdia view ${quoted(spec, context)}`,
    ...where.map((condition) => `--where '${condition}'`),
    ...(sort === null ? [] : [`--sort ${sort}`]),
  ].join(' ');
}

/** A name where the spec has one that says all of it, else the query string in quotes. */
function quoted(spec: ViewSpec, { world }: ProgramContext): string {
  const named = studyViewOf(world, spec);
  const query = encodeViewSpec(world, spec);
  return named !== null && encodeViewSpec(world, named.spec) === query ? named.name : `'${query}'`;
}
