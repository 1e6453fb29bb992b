import { nothing } from '../phrases/index.ts';
import { type DraftWord, lowerAt, touches } from '../text/index.ts';
import type { Found } from './match-words.ts';

/** What is part of a name where it has a capital: `Eurasian Development Bank`. */
const bodies = /^(?:Bank|Fund|Institute|University|Council|Centre|Center|Union|Association|Organi[sz]ation|Foundation|Chamber)$/;

/** The most words of a name. */
const longestName = 7;

/** Runs of words with capitals that are not known: `OSW`, `Gazeta`. They may be who says something, and are nothing else. */
export function namesIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  return words.flatMap((_, from): Found[] => {
    if (!isNamePart(words, from, isUnknown) || isNamePart(words, from - 1, isUnknown)) return [];
    let to = from + 1;
    while (
      to - from < longestName &&
      (isNamePart(words, to, isUnknown) ||
        isSecond(words, to) ||
        (isLink(words, to) && (isNamePart(words, to + 1, isUnknown) || isSecond(words, to + 1))))
    )
      to += 1;
    return [{ symbol: 'NAME', from, to: isTeller(words, to) ? to + 2 : to, says: nothing }];
  });
}

function isNamePart(words: readonly DraftWord[], at: number, isUnknown: (at: number) => boolean): boolean {
  const word = words[at];
  return word !== undefined && (isUnknown(at) || bodies.test(word.text)) && /^\p{Lu}/u.test(word.text);
}

/** The second part of a name of two, whatever it means by itself: `Asia-Plus`. */
function isSecond(words: readonly DraftWord[], at: number): boolean {
  return lowerAt(words, at - 1) === '-' && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') && touches(words[at - 1], words[at]);
}

function isLink(words: readonly DraftWord[], at: number): boolean {
  return /^(?:of|for|and|the|\.|&|-)$/.test(lowerAt(words, at));
}

/** `AEI's tracker` is who says something, too. */
function isTeller(words: readonly DraftWord[], at: number): boolean {
  return /^['’]s$/.test(lowerAt(words, at)) && /^(?:tracker|analysts|experts|economists|researchers)$/.test(lowerAt(words, at + 1));
}

/** The place and the agency before the first words of a report: `BEIJING, Jan. 19 (Xinhua) --`, `ASTANA. KAZINFORM -`, `Gazeta.uz:`. */
export function datelineIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  const at = words.slice(0, 14).findIndex(({ lower }) => /^[-–—:]$/.test(lower));
  const before = words.slice(0, Math.max(0, at));
  if (before.length === 0 || !before.some(({ text }) => /\p{Lu}/u.test(text))) return [];
  const [first] = before;
  const isPlace =
    words[at]?.text !== ':' && first !== undefined && /^\p{Lu}{4,}$/u.test(first.text) && !before.some(({ text }) => /^[$€¥%]$/.test(text));
  const isAgency = before.every(({ text }, index) => isUnknown(index) || !/\p{L}/u.test(text)) && words[at]?.text === ':';
  const isDouble = words[at + 1]?.text === words[at]?.text;
  return isPlace || isAgency ? [{ symbol: 'DATELINE', from: 0, to: at + (isDouble ? 2 : 1), says: nothing }] : [];
}
