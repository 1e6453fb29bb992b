import type { Encoding } from '../contract/index.ts';
import { strictDecoder } from './text/platform.ts';

/** An encoding and by what it is known, with the bytes of the byte order mark; or what each candidate reads, where nothing decides. */
export type EncodingDecision =
  | { readonly encoding: Encoding; readonly by: 'mark' | 'valid' | 'provider' | 'hint'; readonly mark: number }
  | { readonly undecided: readonly EncodingCandidate[] };

/** A candidate, a piece of the file as it reads it, and the share of its letters that are of known names. */
export type EncodingCandidate = ReturnType<typeof candidatesOf>[number];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What is asked of the header and the names of a file, so that an encoding may be known by its provider. */
export interface EncodingEvidence {
  /** The encoding of the files whose header, pure ASCII, has these words; null for no known provider. */
  readonly ofAsciiHeader: (header: string) => 'windows-1252' | null;
  /** Whether a header, decoded as GB18030, has the names of China's customs. */
  readonly isChineseHeader: (header: string) => boolean;
  /** Whether a word is of a known name. */
  readonly isKnownName: (word: string) => boolean;
}

/**
 * The encoding of a file from its first bytes: a byte order mark; else strict UTF-8; else by the provider that its header shows (pure ASCII
 * of UN Comtrade or WITS: Latin-1; China's customs: GB18030); else undecided. Never the first that does not fail: GB18030 takes Latin-1
 * without an error and turns `Türkiye` into other letters. UTF-16 is known by its mark alone.
 */
export function decideEncoding(
  head: Uint8Array,
  isWhole: boolean,
  hint: Encoding | undefined,
  evidence: EncodingEvidence,
): EncodingDecision {
  for (const [encoding, bytes] of marks) {
    if (bytes.every((byte, at) => head[at] === byte)) return { encoding, by: 'mark', mark: bytes.length };
  }
  if (hint !== undefined) return { encoding: hint, by: 'hint', mark: 0 };
  if (isValid(head, isWhole, 'utf-8')) return { encoding: 'utf-8', by: 'valid', mark: 0 };
  const end = head.indexOf(0x0a);
  const header = head.subarray(0, end < 0 ? head.length : end);
  if (header.every((byte) => byte < 0x80)) {
    const encoding = evidence.ofAsciiHeader(strictDecoder('utf-8').decode(header));
    if (encoding !== null) return { encoding, by: 'provider', mark: 0 };
  } else if (evidence.isChineseHeader(lenient(header, 'gb18030'))) return { encoding: 'gb18030', by: 'provider', mark: 0 };
  return { undecided: candidatesOf(head, evidence) };
}

function isValid(head: Uint8Array, isWhole: boolean, encoding: string): boolean {
  try {
    strictDecoder(encoding).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function candidatesOf(head: Uint8Array, { isKnownName }: EncodingEvidence) {
  const first = head.findIndex((byte) => byte >= 0x80);
  const around = head.subarray(head.lastIndexOf(0x0a, first) + 1, first + 80);
  return (['windows-1252', 'gb18030'] as const)
    .map((encoding) => {
      const words = lenient(head, encoding)
        .split(/[\s,;"]+/)
        .filter((word) => /\P{ASCII}/u.test(word));
      const letters = (list: readonly string[]): number => list.reduce((sum, { length }) => sum + length, 0);
      const known = letters(words.filter(isKnownName));
      return { encoding, sample: lenient(around, encoding).split('\n')[0] ?? '', score: words.length === 0 ? 0 : known / letters(words) };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** A text for people to judge by: what cannot be read shows as such. */
function lenient(bytes: Uint8Array, encoding: string): string {
  const decoder = strictDecoder(encoding);
  for (const cut of [0, 1, 2, 3]) {
    try {
      return decoder.decode(bytes.subarray(0, bytes.length - cut));
    } catch {}
  }
  return '';
}
