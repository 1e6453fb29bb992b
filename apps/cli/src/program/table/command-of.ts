import { encodeViewSpec, studyViewOf, type ViewSpec } from '@sogdia/core';
import { shellWord } from '../../host/index.ts';
import { hasQuestion, type Location, type NoteOverlay, type ProgramContext, shellWords } from '../../model/index.ts';
import { studyItemAt, topicItemAt } from '../../screens/index.ts';
import { shownSpec, type TableQuestion, tableQuestions } from './table-questions.ts';

/**
 * The command lines that print what a location shows: its table as it is filtered and sorted (a line for each kind of its columns), the receipt
 * of a number, the list of sources, a claim.
 */
export function commandsOf(location: Location, context: ProgramContext): readonly string[] {
  return linesOf(location, context).map((command) => `${command}${context.dataOption}`);
}

/** The commands of a location as a sheet: broken before an option, as a shell takes it, with the address of the same question on the site; then the same for R and Python. */
export function commandSheet(location: Location, context: ProgramContext): NoteOverlay {
  const { text, world } = context;
  const commands = commandsOf(location, context);
  const address = hasQuestion(location.kind) ? `/explore?${encodeViewSpec(world, location.spec)}`.replace(/\?$/, '') : null;
  const title = text['note.command'];
  const copies = commands.map(brokenCommand).join('\n');
  const elsewhere = address === null ? [] : ['', text['note.elsewhere'], address];
  const lines = [...copies.split('\n'), ...elsewhere, ...notesOf(location, context)];
  const code = commands.filter((command) => command.startsWith('sogdia view ')).map(linesOfCode);
  const forms = [
    { title: text['note.address'], lines: address === null ? [] : [address] },
    { title: text['note.r'], lines: code.map(([r]) => r) },
    { title: text['note.python'], lines: code.map(([, python]) => python) },
  ].map((form) => ({ ...form, copies: form.lines.join('\n') }));
  return {
    kind: 'note',
    title,
    lines,
    copies,
    scroll: 0,
    forms: [...forms.filter((form) => form.copies !== ''), { title, lines, copies }],
  };
}

/** What of a screen its commands do not print. */
function notesOf(location: Location, context: ProgramContext): readonly string[] {
  const { text } = context;
  const isTable = hasQuestion(location.kind) || location.kind === 'revisions';
  const hasOrder = !isTable || tableQuestions(location, context).every(({ isInOrder }) => isInOrder);
  const isMarked = location.search !== '' || location.selected.length > 0 || Object.keys(location.widths).length > 0;
  const notes = [...(hasOrder ? [] : [text['note.other-order']]), ...(isMarked ? [text['note.not-in-command']] : [])];
  return notes.length === 0 ? [] : ['', ...notes];
}

/** A command as a line of R and as one of Python that reads what it prints; strings of JSON are strings of both. */
function linesOfCode(command: string): readonly [r: string, python: string] {
  const [, ...words] = shellWords(`${command} --format csv`).map((word) => JSON.stringify(word));
  const given = words.join(', ');
  return [
    `read.csv(text = system2("sogdia", shQuote(c(${given})), stdout = TRUE))`,
    `import io, subprocess, pandas; pandas.read_csv(io.StringIO(subprocess.check_output(["sogdia", ${given}], text=True)))`,
  ];
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
function viewCommand({ spec, where, sort, fields }: TableQuestion, context: ProgramContext): string {
  return [
    `sogdia view ${quoted(spec, context)}`,
    ...where.map((condition) => `--where '${condition}'`),
    ...(sort === null ? [] : [`--sort ${sort}`]),
    ...(fields === null ? [] : [`--fields ${fields}`]),
  ].join(' ');
}

/** A name where the spec has one that says all of it, else the query string in quotes. */
export function quoted(spec: ViewSpec, { world }: ProgramContext): string {
  const named = studyViewOf(world, spec);
  const query = encodeViewSpec(world, spec);
  return named !== null && encodeViewSpec(world, named.spec) === query ? named.name : `'${query}'`;
}
