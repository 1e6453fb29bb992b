import { InvalidParameterError, type TradeSpec, usualViewSpec } from '@sogdia/core';
import { type AskedWorld, type StudyQuestion, usualStudy } from '@sogdia/core/model';

/** What the usual study of some data asks. Throws `InvalidParameterError` where they hold no study. */
export function usualQuestionOf(world: Pick<AskedWorld, 'studies'>): StudyQuestion {
  return expectHeld(usualStudy(world)).question;
}

/** The same as a spec: where every location begins. Throws likewise. */
export function usualSpecOf(world: AskedWorld): TradeSpec {
  return expectHeld(usualViewSpec(world));
}

function expectHeld<Held>(found: Held | null): Held {
  if (found === null) throw new InvalidParameterError('studies', 'none', 'a study: the program opens with its question');
  return found;
}
