import { bringDrafts, dataOption, everyPart } from '../data/index.ts';
import { exitCodes, type LinearOptions } from '../host/index.ts';
import { lookOf, programContext } from '../model/index.ts';
import { answerLine, linearStart, tellPlace } from './linear-session.ts';

/** The program as running text: what is said, then a line that is typed, until `q` or the end of the input. */
export async function openLinearProgram(options: LinearOptions, typed: AsyncIterable<string>): Promise<number> {
  const { data, spec, theme, language, write } = options;
  await bringDrafts();
  const context = programContext(await data.load(everyPart), language, lookOf(theme), {
    isComplete: true,
    dataOption: dataOption(data),
    topics: data.topics,
  });
  const say = (texts: readonly string[]): void => write(texts.map((text) => `${text}\n`).join(''));
  let state = linearStart(spec === null ? null : { kind: 'view', spec });
  say([context.text['linear.start'], ...tellPlace(state, context)]);
  for await (const line of typed) {
    const answer = answerLine(state, line, context);
    state = answer.state;
    say(answer.says);
    if (state.isOver) break;
  }
  return exitCodes.ok;
}
