import type { Readers } from '../../../../data/index.ts';
import type { AnsweredCall } from './ask-all.ts';

const { createReadStream } = process.getBuiltinModule('node:fs');

/**
 * Answers as one, in the form in which each came, so that whatever reads one reads them all: the records with every character that they had, in
 * the order of the calls.
 */
export async function* mergedAnswer(calls: readonly AnsweredCall[], { JsonScanner }: Readers): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const records = calls.reduce((sum, { answer }) => sum + answer.records, 0);
  yield encoder.encode(`{"elapsedTime": "", "count": ${records}, "data": [`);
  let before = '\n';
  for (const { answer } of calls) {
    const scanner = new JsonScanner();
    for await (const bytes of createReadStream(answer.path, { highWaterMark: 1 << 18 })) {
      let text = '';
      for (const record of scanner.push(bytes as Uint8Array)) {
        text += `${before}${record.text}`;
        before = ',\n';
      }
      if (text !== '') yield encoder.encode(text);
    }
  }
  yield encoder.encode('\n], "error": ""}\n');
}
