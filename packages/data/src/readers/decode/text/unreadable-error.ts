/**
 * Why nothing of a file can be used, whatever its rows are: it is not there as it was packed, is locked by a password, is packed in a way that is not
 * known, or would take up more than can be held.
 */
export type UnreadableKind = 'damaged' | 'locked' | 'unknown' | 'too-large';

/** Thrown for a file of which nothing can be used. `found` says what was found, as a diagnostic does; `member` is the file of an archive that it is of. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly kind: UnreadableKind;
  readonly found: string;
  readonly member: string | null;

  constructor(kind: UnreadableKind, found: string, member: string | null = null) {
    super(`${kind}: ${found}`);
    this.kind = kind;
    this.found = found;
    this.member = member;
  }
}
