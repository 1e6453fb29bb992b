import { blocker, type Diagnostic, type ReadEvent, type Recognition } from '../contract/index.ts';
import { mostHeld, strictDecoder, UnreadableError } from '../decode/index.ts';
import type { TextProvider } from '../layout/index.ts';
import { readerTexts } from '../words/index.ts';
import type { FileReading } from './file-reading.ts';

/** Reads a file whose layout is that of one message or page: it is held whole. Throws `UnreadableError` where it is too large for that. */
export async function* readText(
  file: FileReading,
  recognition: Recognition,
  provider: TextProvider,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ReadEvent[]> {
  const { text, bytes } = await wholeText(chunks, recognition.encoding);
  if (text === null) file.tell(undecodable(file, recognition));
  else
    try {
      for (const outcome of await provider.read(text, file.layout([], null))) {
        file.take(outcome, outcome.kind === 'rejection' ? 1 : outcome.line, false);
      }
    } catch (error) {
      file.tell(otherMessage(file, provider, error));
    }
  file.end(recognition, text?.split('\n').length ?? 0, bytes);
  yield file.events();
}

/** All of a text; null where a byte of it means nothing in its encoding. */
export async function wholeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): Promise<{ readonly text: string | null; readonly bytes: number }> {
  const decoder = strictDecoder(encoding.startsWith('utf') ? 'utf-8' : encoding);
  const pieces: string[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostHeld) throw new UnreadableError('too-large', readerTexts['found.larger-than']({ bytes: mostHeld }));
    const piece = decoded(() => decoder.decode(chunk, { stream: true }));
    if (piece === null) return { text: null, bytes };
    pieces.push(piece);
  }
  const last = decoded(() => decoder.decode());
  return { text: last === null ? null : pieces.join('') + last, bytes };
}

function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

function undecodable(file: FileReading, { encoding }: Recognition): Diagnostic {
  const fix = readerTexts['fix.encoding-or-save'](file.answerName('encoding'));
  return blocker('undecodable-byte', file.file, [readerTexts['expected.text-in']({ encoding }), readerTexts['found.other-bytes'], fix]);
}

/** What is told of a text that is no message of its provider. Throws an error of which the text is not the cause. */
function otherMessage(file: FileReading, provider: TextProvider, error: unknown): Diagnostic {
  const expected = readerTexts['expected.message']({ provider: provider.id });
  return blocker('unknown-layout', file.file, [expected, foundIn(error), readerTexts['fix.download-untouched']]);
}

function foundIn(error: unknown): string {
  if (error instanceof UnreadableError) return error.found;
  if (error instanceof SyntaxError) return readerTexts['found.no-json'];
  if (error instanceof TypeError) return readerTexts['found.other-message'];
  throw error;
}
