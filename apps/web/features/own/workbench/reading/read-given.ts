import { findEconomy } from '@sogdia/core/model';
import { type OwnTable, type ReadHints, RejectedTable, readBatches, TradeTable, worldRegistry } from '../../../../lib/own-files.ts';
import { othersTurn } from '../../../../lib/promises/others-turn.ts';
import { type AnswerNames, type Answers, type GivenFile, mostRows, type Recipe } from './bench-exchange.ts';

/** What is told on the way, and asked: whether to go on. */
export interface Reader {
  readonly onProgress: (bytes: number, rows: number, rejected: number) => void;
  readonly isStopped: () => boolean;
  /** What the page calls the answers that it asks for. */
  readonly answerNames: AnswerNames;
}

/** What came of a file. */
export type Given = OwnTable<TradeTable, RejectedTable> | 'too-many' | 'stopped';

/** How long it reads before others get a turn, in milliseconds. */
const turn = 60;

/**
 * Reads a file with its answers to the end, or to where it is stopped or too large to be held. Throws `UnknownNameError` for an economy to keep
 * that nobody knows.
 */
export async function readGiven(
  { name, bytes, answers }: GivenFile,
  { answerNames, onProgress, isStopped }: Reader,
  most = mostRows,
): Promise<Given> {
  const rows = new TradeTable();
  const rejected = new RejectedTable();
  const [opened, indicators, codes]: [OwnTable['opened'][number][], OwnTable['indicators'][number][], OwnTable['codes'][number][]] = [
    [],
    [],
    [],
  ];
  let taken = 0;
  let before = performance.now();
  const counted = countedBytes(bytes, (length) => {
    taken += length;
  });
  for await (const events of readBatches(counted, { ...hintsOf(name, answers), answerNames }, rows)) {
    for (const event of events) {
      if (event.kind === 'rejected') rejected.add(event);
      else if (event.kind === 'opened') opened.push(event);
      else if (event.kind === 'indicator') indicators.push(event);
      else if (event.kind === 'code') codes.push(event);
      else if (event.kind === 'summary') return { rows, indicators, codes, rejected, opened, summary: event };
    }
    if (rows.length + rejected.length > most) return 'too-many';
    if (performance.now() - before > turn) {
      onProgress(taken, rows.length, rejected.length);
      await othersTurn();
      before = performance.now();
    }
    if (isStopped()) return 'stopped';
  }
  throw new Error('a reading without an end');
}

/**
 * Reads a file with its answers; where these leave a question open, with those of the first recipe that leaves none. Throws what `readGiven` throws.
 */
export async function readByRecipes(file: GivenFile, recipes: readonly Recipe[], reader: Reader) {
  const table = await readGiven(file, reader);
  for (const { name, answers } of typeof table === 'string' || table.summary.complete ? [] : recipes) {
    const given = { ...answers, ...file.answers };
    const other = await readGiven({ ...file, answers: given }, reader);
    if (typeof other !== 'string' && other.summary.complete && other.rows.length > 0) return { table: other, answers: given, recipe: name };
  }
  return { table, answers: file.answers, recipe: null };
}

/** The answers of a reader as the hints of the readers of files. */
export function hintsOf(file: string, { economies, years, ...answers }: Answers): ReadHints {
  const world = worldRegistry();
  const named = economies.split(/[,;\n]+/).flatMap((name) => (name.trim() === '' ? [] : [findEconomy(world, name).code]));
  const [from, to] = /(\d{4})(?:\D+(\d{4}))?/.exec(years)?.slice(1) ?? [];
  const selection = {
    ...(named.length === 0 ? {} : { economies: named }),
    ...(from === undefined ? {} : { from: Number(from), to: Number(to ?? from) }),
  };
  return { ...answers, world, file, ...(Object.keys(selection).length === 0 ? {} : { selection }) };
}

async function* countedBytes(bytes: Blob, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  const reader = bytes.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      count(value.length);
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
