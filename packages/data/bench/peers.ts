import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a program writes by hand that wants one pair of BACI's numbers, both directions, and nothing told of the rest: it counts them. */
export const peers: Readonly<Record<string, (path: string, one: number, other: number) => Promise<number>>> = {
  'by hand: bytes, no text': countByBytes,
  'by hand: readline, split': countByLines,
  'papaparse, step': countByPapaparse,
};

const [lineFeed, comma, zero] = [0x0a, 0x2c, 0x30];

/** Walks the bytes; of a row it reads the two numbers and makes no text. Knows neither quotes, blanks, encodings nor faults. */
async function countByBytes(path: string, one: number, other: number): Promise<number> {
  let [rows, field, exporter, importer] = [0, 0, 0, 0];
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === lineFeed) {
        if ((exporter === one && importer === other) || (exporter === other && importer === one)) rows += 1;
        field = exporter = importer = 0;
      } else if (byte === comma) field += 1;
      else if (field === 1) exporter = exporter * 10 + byte - zero;
      else if (field === 2) importer = importer * 10 + byte - zero;
    }
  }
  return rows;
}

async function countByLines(path: string, one: number, other: number): Promise<number> {
  const [first, second] = [String(one), String(other)];
  let rows = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const [, exporter, importer] = line.split(',');
    if ((exporter === first && importer === second) || (exporter === second && importer === first)) rows += 1;
  }
  return rows;
}

async function countByPapaparse(path: string, one: number, other: number): Promise<number> {
  const [first, second] = [String(one), String(other)];
  // Loaded here, so that no other method holds it.
  const { default: Papa } = await import('papaparse');
  let rows = 0;
  return new Promise((resolve) => {
    Papa.parse<string[]>(createReadStream(path), {
      step: ({ data: [, exporter, importer] }) => {
        if ((exporter === first && importer === second) || (exporter === second && importer === first)) rows += 1;
      },
      complete: () => resolve(rows),
    });
  });
}
