import type { ReadEvent, Recognition } from '../contract/index.ts';
import { strictDecoder } from '../decode/index.ts';
import type { TextProvider } from '../layout/index.ts';
import { readerTexts } from '../words/index.ts';
import type { FileReading } from './file-reading.ts';
import { fileDiagnostic } from './session.ts';

/** Reads a file whose layout is that of one message or page: it is held whole. */
export async function* readText(
  file: FileReading,
  recognition: Recognition,
  provider: TextProvider,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ReadEvent[]> {
  const decoder = strictDecoder(recognition.encoding.startsWith('utf') ? 'utf-8' : recognition.encoding);
  let [text, bytes] = ['', 0];
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
    for (const outcome of await provider.read(text, file.layout([], null))) {
      file.take(outcome, outcome.kind === 'rejection' ? 1 : outcome.line, false);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    file.tell(
      fileDiagnostic({
        ...{
          code: 'unknown-layout',
          severity: 'blocker',
          file: file.file,
          expected: readerTexts['expected.message']({ provider: provider.id }),
        },
        found: error.message,
        fix: readerTexts['fix.download-untouched'],
      }),
    );
  }
  file.end(recognition, text.split('\n').length, bytes);
  yield file.events();
}
