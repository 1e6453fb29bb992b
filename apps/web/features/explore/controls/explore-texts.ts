import type { Messages } from '../../../messages/messages.ts';
import { textsOf } from '../../../messages/texts-of.ts';

/** The texts of the controls and states, passed from the server. */
export function exploreTexts(messages: Messages) {
  return {
    ...textsOf(messages, 'explore'),
    list: messages['joint.list'],
    colon: messages['joint.colon'],
    foundCount: messages['explore.found']({ count: '#' }),
    economyCount: messages['explore.economy-count']({ count: '#' }),
    largest: messages['explore.largest']({ count: '#' }),
    onDate: messages['vintage.date'],
    copy: messages['copy.copy'],
    copied: messages['copy.done'],
    scale: messages['scale.label'],
    scaleNames: { linear: messages['scale.linear'], log: messages['scale.log'], free: messages['scale.free'] },
    aboutLog: messages['scale.about-log'],
    aboutFree: messages['scale.about-free'],
    manyLines: messages['explore.many-lines']({ count: '#' }),
  };
}

export type ExploreTexts = ReturnType<typeof exploreTexts>;

/** The texts of why some choices are shut. */
export type WhyNotTexts = Pick<ExploreTexts, 'notOffered' | 'list' | 'colon'>;
