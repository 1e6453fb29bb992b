import { encodeViewSpec, studyViewOf, type ViewSpec } from '@sogdia/core';
import type { Location, ProgramContext } from '../../model/index.ts';
import { studyItemAt, topicItemAt } from '../../screens/index.ts';
import { shownSpec, type TableQuestion, tableQuestions } from './table-questions.ts';

/** A command line that prints what a location shows; where its columns are of several kinds, a line for each. */
export interface CommandLine {
  readonly text: string;
}

/** The command of a location: of its table as it is filtered and sorted, of the receipt of a number, of the list of sources, of a claim. */
export function commandOf(location: Location, context: ProgramContext): CommandLine {
  return {
    text: commandsOf(location, context)
      .map((command) => `${command}${context.dataOption}`)
      .join('\n'),
  };
}

function commandsOf(location: Location, context: ProgramContext): readonly string[] {
  switch (location.kind) {
    case 'receipt':
      return [`sogdia receipt ${quoted(location.spec, context)} ${location.period ?? ''} ${location.subject ?? ''}`.trim()];
    case 'sources':
      return ['sogdia list releases'];
    case 'topics':
      return [commandOfTopics(location, context)];
    case 'study':
      return [commandOfStudy(location, context)];
    case 'claim':
      return [`sogdia check ${location.subject ?? ''} --working`];
    case 'claim-receipt':
      return [`sogdia check ${location.subject ?? ''} --json`];
    default: {
      const questions = tableQuestions(location, context);
      if (questions.length === 0) return [`sogdia view ${quoted(shownSpec(location, context), context)}`];
      return questions.map((question) => viewCommand(question, context));
    }
  }
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
