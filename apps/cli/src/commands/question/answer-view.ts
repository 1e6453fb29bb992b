import {
  computeView,
  encodeViewSpec,
  holdingsOf,
  InvalidParameterError,
  nearestViewSpec,
  type StatedViewSpec,
  type View,
} from '@sogdia/core';
import { dataOption, everyPart } from '../../data/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { notify, UsageError } from '../command/index.ts';

/** The choices that other choices can leave without effect: a command says so, and gives what was asked for. */
const idle: ReadonlySet<string> = new Set(['money', 'factor']);

/**
 * The view of a spec that a command line stated. Where its choices don't go together, those that were not stated give way, which is told on stderr;
 * what was stated is never changed: then the error names the nearest view.
 */
export async function answerView(asked: StatedViewSpec, context: CommandContext): Promise<View> {
  const { spec, stated } = asked;
  try {
    const dataset = await context.data.load(context.data.partsOf(spec));
    const view = computeView(dataset, spec, context.language);
    for (const { parameter, reason } of nearestViewSpec(holdingsOf(dataset), spec, context.language).changes)
      if (idle.has(parameter) && stated.has(parameter)) notify(context.text['notice.no-effect']({ parameter, reason }), context);
    return view;
  } catch (error) {
    if (!InvalidParameterError.isInstance(error)) throw error;
    return nearestAnswer(asked, error, context);
  }
}

async function nearestAnswer({ spec, stated }: StatedViewSpec, error: InvalidParameterError, context: CommandContext): Promise<View> {
  const { data } = context;
  const nearest = nearestViewSpec(holdingsOf(await data.load(everyPart)), spec, context.language);
  const [first] = nearest.changes;
  if (first === undefined) throw error;
  if (nearest.changes.some(({ parameter }) => stated.has(parameter))) {
    const command = `sogdia view '${encodeViewSpec(data.scope, nearest.spec)}'${dataOption(data)}`;
    throw new UsageError(error.message, error.parameter, error.value, first.reason, context.text['error.nearest-view']({ command }));
  }
  for (const { text } of nearest.changes) notify(context.text['notice.changed']({ text }), context);
  return computeView(await data.load(data.partsOf(nearest.spec)), nearest.spec, context.language);
}
