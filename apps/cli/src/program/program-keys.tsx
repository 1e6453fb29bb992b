import { useApp, useInput, usePaste } from 'ink';
import { useLayoutEffect } from 'react';
import { keyNames } from '../model/index.ts';
import { withoutAnswers } from '../terminal/index.ts';
import type { Effect } from './locations/effect.ts';
import type { ProgramStore } from './program-store.ts';

/** Hands the terminal over until it is asked back. */
export type SuspendTerminal = () => Promise<{ readonly resume: () => Promise<void> }>;

interface ProgramKeysProps {
  readonly store: ProgramStore;
  readonly onEffect: (effect: Effect) => void;
  /** Is told how to hand the terminal over, for signals that ask for it. */
  readonly onReady: (suspend: SuspendTerminal) => void;
}

/** The keyboard of the program: keys and what is pasted go to the store. It draws nothing; `programScreen` does. */
export function ProgramKeys({ store, onEffect, onReady }: ProgramKeysProps): null {
  const { suspendTerminal } = useApp();
  useLayoutEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  useInput((input, key) => {
    for (const name of keyNames(withoutAnswers(input), key)) for (const effect of store.press(name)) onEffect(effect);
  });
  usePaste((text) => store.paste(text));
  return null;
}
