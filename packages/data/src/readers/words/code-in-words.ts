import type { DiagnosticCode } from '../contract/index.ts';
import { readerTexts } from './reader-texts.ts';

/**
 * What was found, as a title in the language of the readers' words.
 * @example codeInWords('unknown-economy') // => 'Unknown economy'
 */
export function codeInWords(code: DiagnosticCode): string {
  return readerTexts[`code.${code}`];
}
