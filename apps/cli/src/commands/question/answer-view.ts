import {
  computeView,
  type Dataset,
  encodeViewSpec,
  holdingsOf,
  InvalidParameterError,
  type StatedViewSpec,
  studyViews,
  type View,
  type ViewSpec,
} from '@sogdia/core';
import { nearestViewSpec } from '@sogdia/core/workspace';
import { dataOption, everyPart } from '../../data/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { notify, UsageError } from '../command/index.ts';

/** The choices that other choices can leave without effect: a command says so, and gives what was asked for. */
const idle: ReadonlySet<string> = new Set(['money', 'factor']);

/**
 * The view of a spec that a command line stated. Where its choices don't go together, those that were not stated give way, which is told on stderr;
 * what was stated is never changed: then the error names the nearest view. So does a stated form of chart in which the numbers cannot be drawn,
 * such as a stack of goods that hold one another, whatever is printed of the view.
 */
export async function answerView(asked: StatedViewSpec, context: CommandContext): Promise<View> {
  const { spec, stated } = asked;
  try {
    const dataset = await context.data.load(context.data.partsOf(spec));
    const view = computeView(dataset, spec, context.language);
    // A view of a study as the study asks it states nothing that could go without effect; what the data hold is long to look through.
    if (stated.size === 0) return view;
    const nearest = nearestViewSpec(holdingsOf(dataset), spec, context.language);
    for (const { parameter, reason } of nearest.changes) {
      if (!stated.has(parameter)) continue;
      if (parameter === 'chart') throw refusal({ parameter, value: spec.chart, reason }, nearest.spec, context);
      if (idle.has(parameter)) notify(context.text['notice.no-effect']({ parameter, reason }), context);
    }
    return view;
  } catch (error) {
    if (!InvalidParameterError.isInstance(error)) throw error;
    return nearestAnswer(asked, error, context);
  }
}

async function nearestAnswer({ spec, stated }: StatedViewSpec, error: InvalidParameterError, context: CommandContext): Promise<View> {
  // What parts a question needs can be judged too narrowly; all of them are here now.
  const dataset = await context.data.load(everyPart);
  const usual = stated.size === 0 ? firstAnswer(dataset, context) : null;
  if (usual !== null) return usual;
  const nearest = nearestViewSpec(holdingsOf(dataset), spec, context.language);
  const [first] = nearest.changes;
  if (first === undefined) return computeView(dataset, spec, context.language);
  if (nearest.changes.some(({ parameter }) => stated.has(parameter)))
    throw refusal({ parameter: error.parameter, value: error.value, message: error.message, reason: first.reason }, nearest.spec, context);
  for (const { text } of nearest.changes) notify(context.text['notice.changed']({ text }), context);
  return computeView(dataset, nearest.spec, context.language);
}

/** The first view of the study that the data have figures for, said on stderr: a table of single goods has none for the usual question. Null where none has. */
function firstAnswer(dataset: Dataset, context: CommandContext): View | null {
  const { data, language, text } = context;
  for (const { spec } of studyViews(data.scope)) {
    try {
      const view = computeView(dataset, spec, language);
      notify(text['notice.first-view']({ query: encodeViewSpec(data.scope, spec) }), context);
      return view;
    } catch (error) {
      if (!InvalidParameterError.isInstance(error)) throw error;
    }
  }
  return null;
}

/** What refuses a choice that was stated: why it does not go with the others, and the nearest view as a command. */
function refusal(
  { parameter, value, reason, message = `invalid ${parameter}: ${value}` }: Refused,
  nearest: ViewSpec,
  { data, text }: CommandContext,
): UsageError {
  const command = `sogdia view '${encodeViewSpec(data.scope, nearest)}'`.replace(/ ''$/, '') + dataOption(data);
  return new UsageError(message, parameter, value, reason, text['error.nearest-view']({ command }));
}

interface Refused {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
  readonly message?: string;
}
