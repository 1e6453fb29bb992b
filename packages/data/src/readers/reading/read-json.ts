import { blocker, type ReadEvent, type Recognition } from '../contract/index.ts';
import { beginningOf, JsonRecord, JsonScanner } from '../decode/index.ts';
import { comtradeApi, comtradeColumns } from '../providers/index.ts';
import { readerTexts } from '../words/index.ts';
import type { FileReading } from './file-reading.ts';

/** Reads the answer of UN Comtrade's API, an object of its list at a time. */
export async function* readComtradeAnswer(
  file: FileReading,
  recognition: Recognition,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ReadEvent[]> {
  const scanner = new JsonScanner();
  const layout = file.layout(comtradeColumns, null);
  const reader = comtradeApi.open(layout);
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    for (const object of scanner.push(chunk)) {
      const read = new JsonRecord(object, comtradeColumns);
      const record = layout.corrections?.of(read) ?? read;
      const isOutside = object.content !== null && reader.isOutside?.(record) === true;
      if (object.content === null) takeBroken(file, object.line, object.text, readerTexts['expected.object']);
      else if (read.hasTwins) takeBroken(file, object.line, object.text, readerTexts['expected.fields-once']);
      else if (isOutside) {
        file.account.read += 1;
        file.account.reject('outside-selection');
      } else file.takeAll(reader.read(record), object.line, reader.isOutside !== null);
    }
    yield file.events();
  }
  if (!scanner.isClosed) {
    const told = [readerTexts['expected.whole-answer'], readerTexts['found.cut-answer'], readerTexts['fix.download-again']] as const;
    file.tell(blocker('unreadable-archive', file.file, told));
  }
  file.end(recognition, scanner.lines, bytes);
  yield file.events();
}

function takeBroken(file: FileReading, line: number, text: string, expected: string): void {
  const fix = readerTexts['fix.download-again'];
  file.take({ kind: 'rejection', code: 'broken-record', column: null, value: beginningOf(text, 80), expected, fix }, line, true);
}
