import { foldText } from '@sogdia/core/workspace';

/** The words of a text, without case and without the marks of letters. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
