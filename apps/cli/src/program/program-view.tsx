import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { memo, type ReactElement, useLayoutEffect, useSyncExternalStore } from 'react';
import { keyNames } from '../keys/key-names.ts';
import { paintLine, type Theme } from '../theme/paint.ts';
import type { Effect } from './effect.ts';
import { frameRegions } from './frame.ts';
import type { ProgramStore } from './program-store.ts';

/** Hands the terminal over until it is asked back. */
export type SuspendTerminal = () => Promise<{ readonly resume: () => Promise<void> }>;

interface ProgramViewProps {
  readonly store: ProgramStore;
  readonly theme: Theme;
  readonly onEffect: (effect: Effect) => void;
  /** Is told how to hand the terminal over, for signals that ask for it. */
  readonly onReady: (suspend: SuspendTerminal) => void;
}

/** The program on a screen: the regions of the frame, each one text; keys go to the store, what is pasted goes nowhere. */
export function ProgramView({ store, theme, onEffect, onReady }: ProgramViewProps): ReactElement {
  const { suspendTerminal } = useApp();
  const { columns, rows } = useWindowSize();
  const { state, context } = useSyncExternalStore(store.subscribe, store.snapshot);
  useLayoutEffect(() => store.resize(columns, rows), [store, columns, rows]);
  useLayoutEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) for (const effect of store.press(name)) onEffect(effect);
  });
  usePaste(() => {});
  const regions = frameRegions({ ...state, width: columns, height: rows }, context);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {regions.map((region) => (
        <RegionText key={region.id} text={region.lines.map((line) => paintLine(line, theme)).join('\n')} />
      ))}
    </Box>
  );
}

const RegionText = memo(({ text }: { readonly text: string }): ReactElement => <Text>{text}</Text>);
