import type { Recognition } from '../contract/index.ts';
import { english } from './en.data.ts';
import { type ReaderTexts, readerTexts } from './reader-texts.ts';

/** What a layout is: as it is kept, the same whatever the language of its reader, and in the language of the readers' words. */
export function layoutSaid(say: (texts: ReaderTexts) => string): Pick<Recognition, 'layout' | 'layoutInWords'> {
  return { layout: say(english), layoutInWords: say(readerTexts) };
}
