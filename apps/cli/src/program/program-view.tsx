import { Box, Text, useInput, usePaste, useWindowSize } from 'ink';
import { memo, type ReactElement, useLayoutEffect, useSyncExternalStore } from 'react';
import { keyNames } from '../keys/key-names.ts';
import { paintLine, type Theme } from '../theme/paint.ts';
import type { Effect } from './effect.ts';
import { frameRegions } from './frame.ts';
import type { ProgramStore } from './program-store.ts';

interface ProgramViewProps {
  readonly store: ProgramStore;
  readonly theme: Theme;
  readonly onEffect: (effect: Effect) => void;
}

/** The program on a screen: the regions of the frame, each one text; keys go to the store, what is pasted goes nowhere. */
export function ProgramView({ store, theme, onEffect }: ProgramViewProps): ReactElement {
  const { columns, rows } = useWindowSize();
  const { state, context } = useSyncExternalStore(store.subscribe, store.snapshot);
  useLayoutEffect(() => store.resize(columns, rows), [store, columns, rows]);
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
