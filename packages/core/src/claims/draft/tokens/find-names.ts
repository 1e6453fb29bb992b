import { nothing } from '../phrases/index.ts';
import { type DraftWord, touches } from '../text/index.ts';
import type { Found } from './written.ts';

/** What is part of a name where it has a capital: `Eurasian Development Bank`. */
const bodies = /^(?:Bank|Fund|Institute|University|Council|Centre|Center|Union|Association|Organi[sz]ation|Foundation|Chamber)$/;

/**
 * Runs of words with capitals that are not known: `OSW`, `Gazeta`. They may be who says something, and are nothing else. Of a name of two the second
 * part may mean anything by itself: `Asia-Plus`; `AEI's tracker` is one, too.
 */
export function namesIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  const letters = words.map(({ text, lower }, at) => {
    if (/^\p{Lu}/u.test(text) && (isUnknown(at) || bodies.test(text))) return 'N';
    if (words[at - 1]?.lower === '-' && /^\p{Lu}\p{Ll}/u.test(text) && touches(words[at - 1], words[at])) return 's';
    if (/^(?:of|for|and|the|\.|&|-)$/.test(lower)) return 'l';
    return lower === "'s" ? 'p' : /^(?:tracker|analysts|experts|economists|researchers)$/.test(lower) ? 't' : '.';
  });
  const runs = letters.join('').matchAll(/(?<!N)N(?:[Ns]|l(?=[Ns])){0,6}(?:pt)?/g);
  return Array.from(runs, ({ 0: run, index }) => ({ symbol: 'NAME', from: index, to: index + run.length, says: nothing }));
}

/** The place and the agency before the first words of a report: `BEIJING, Jan. 19 (Xinhua) --`, `ASTANA. KAZINFORM -`, `Gazeta.uz:`. */
export function datelineIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  const at = words.slice(0, 14).findIndex(({ lower }) => /^[-–—:]$/.test(lower));
  const before = words.slice(0, Math.max(0, at));
  const [sign = '', first = ''] = [words[at]?.text, before[0]?.text];
  const isPlace = sign !== ':' && /^\p{Lu}{4,}$/u.test(first) && !before.some(({ text }) => /^[$€¥%]$/.test(text));
  const isAgency =
    sign === ':' &&
    /\p{Lu}/u.test(before.map(({ text }) => text).join('')) &&
    before.every(({ text }, index) => isUnknown(index) || !/\p{L}/u.test(text));
  const to = words[at + 1]?.text === sign ? at + 2 : at + 1;
  return isPlace || isAgency ? [{ symbol: 'DATELINE', from: 0, to, says: nothing }] : [];
}
