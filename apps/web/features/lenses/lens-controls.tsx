import type { TradeView } from '@sogdia/core';
import type { WrittenProps } from '../text/index.ts';
import { lensGroups } from './lens-groups.ts';
import { ReadingSwitch } from './reading-switch.tsx';

/** Whose record a page reads, and as known when: the other readings with an answer, the present one marked. */
export async function LensControls({ view, language, messages }: WrittenProps & { view: TradeView }) {
  return (
    <ReadingSwitch
      groups={await lensGroups(view, view.spec, language, messages)}
      texts={{
        label: messages['lens.label']({ title: view.title }),
        loading: messages['lens.loading'],
        shown: messages['lens.shown']({ choices: '#' }),
        joint: messages['joint.list'],
        inExplore: messages['lens.in-explore'],
      }}
    />
  );
}
