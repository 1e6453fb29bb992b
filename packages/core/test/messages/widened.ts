import type { Texts } from '../../src/messages/catalogue.ts';
import { enChoices } from '../../src/messages/en/choices.data.ts';
import { enClaims } from '../../src/messages/en/claims.data.ts';
import { enDescriptions } from '../../src/messages/en/descriptions.data.ts';
import { metricDescriptions } from '../../src/messages/en/metrics.data.ts';
import { enReceipts } from '../../src/messages/en/receipts.data.ts';
import { en } from '../../src/messages/en/views.data.ts';

const letters = /[A-Za-z]+/g;

/** A text in full-width letters, but for the words that it was given. */
function widenedText(text: string, given: ReadonlySet<string>): string {
  return text.replaceAll(letters, (word) =>
    given.has(word) ? word : [...word].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  );
}

/** The words in what a message is given, however deep: those of names, since what is in small letters alone is a choice of the code. */
function wordsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return /^[a-z]+(?:-[a-z]+)*$/.test(given) ? [] : (given.match(letters) ?? []);
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, part]) => (key === 'receipt' ? [] : wordsIn(part)));
}

function widened(message: unknown): unknown {
  if (typeof message === 'string') return widenedText(message, new Set());
  if (typeof message === 'function')
    return (...parts: readonly unknown[]): unknown => {
      const given = new Set(parts.flatMap(wordsIn));
      const said: unknown = Reflect.apply(message, undefined, parts);
      return Array.isArray(said) ? said.map((way) => widenedText(String(way), given)) : widenedText(String(said), given);
    };
  if (Array.isArray(message)) return message.map(widened);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, part]) => [key, widened(part)]));
}

/**
 * A language that no one speaks, made of English in full-width letters: whatever stands in plain letters in what it says is a name, a code, or a word
 * that comes from no catalogue.
 */
export const widenedTexts: Omit<Texts, 'drafts'> = {
  views: likeEnglish(en),
  choices: likeEnglish(enChoices),
  claims: likeEnglish(enClaims),
  descriptions: likeEnglish(enDescriptions),
  metrics: likeEnglish(metricDescriptions),
  receipts: likeEnglish(enReceipts),
  phrases: {},
};

function likeEnglish<Part extends object>(part: Part): Part {
  const copy = { ...part };
  for (const [key, message] of Object.entries(part)) Reflect.set(copy, key, widened(message));
  return copy;
}
