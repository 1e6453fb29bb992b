import { blocker, type Diagnostic, type ReadEvent, type ReadHints } from '../contract/index.ts';
import { UndecodableByteError, UnreadableError, unpack } from '../decode/index.ts';
import type { TradeTable } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';
import { type GivenBytes, piecesOf } from './given-bytes.ts';
import { readMember } from './read-member.ts';
import { emptyFile, Session, undecodableByte } from './session.ts';

/**
 * Reads a user's own download, whatever its provider: bytes in, rows and diagnostics out, as they come, and a summary at the end. Gzip and
 * zip are unpacked on the way. No record is dropped in silence: `read` is the sum of what was kept, rejected and repeated, or this throws.
 *
 * Never throws for what is wrong with a file: that is a diagnostic; `TypeError` for a hint that there is not. One of severity `blocker` with a `question` says which hint to set; read
 * the same bytes again with it. Nothing is written and nothing is fetched. A piece of bytes is read before the next is asked for: its space may be used again.
 * @example
 * ```ts
 * (
 *   await readSource(bytesOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n'), {
 *     world: { economies: [], groups: [] },
 *     file: 'BACI_HS17_Y2021_V202601.csv',
 *   }).next()
 * ).value.kind // => 'opened'
 * ```
 */
export async function* readSource(bytes: GivenBytes, hints: ReadHints): AsyncGenerator<ReadEvent> {
  for await (const events of readBatches(bytes, hints)) for (const event of events) yield event;
}

/**
 * As `readSource`, with the events of each piece of bytes together: for files of millions of rows that are kept, where an event at a time
 * costs more than reading it; none where a piece gives none, so that whoever reads may stop. With a table, rows of trade are added to it as they are read,
 * and are no events.
 * @example (await readBatches(bytesOf(''), { world: { economies: [], groups: [] }, file: 'empty.csv' }).next()).value?.[0].kind // => 'diagnostic'
 */
export async function* readBatches(bytes: GivenBytes, hints: ReadHints, table?: TradeTable): AsyncGenerator<readonly ReadEvent[]> {
  const session = new Session(hints, table ?? null);
  try {
    let members = 0;
    for await (const member of unpack(piecesOf(bytes), hints.file)) {
      members += 1;
      yield* readMember(member, session);
    }
    if (session.files.length === 0 && session.aside !== null) yield session.tell(session.aside);
    if (members === 0) yield session.tell(emptyFile(hints.file));
  } catch (error) {
    if (error instanceof UnreadableError) yield session.tell(unreadable(error, hints.file));
    else if (error instanceof UndecodableByteError) yield session.tell(undecodableByte(error, hints.file, hints));
    else throw error;
  }
  yield [session.summary()];
}

/** Why nothing of a file can be used, as a diagnostic. */
function unreadable({ kind, found, member }: UnreadableError, file: string): Diagnostic {
  const told = [readerTexts[`expected.unreadable.${kind}`], found, readerTexts[`fix.unreadable.${kind}`]] as const;
  return blocker(kind === 'too-large' ? 'too-large' : 'unreadable-archive', member === null ? file : `${file}/${member}`, told);
}
