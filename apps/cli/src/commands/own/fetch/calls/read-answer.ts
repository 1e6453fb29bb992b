import type { Readers } from '../../../../data/index.ts';
import { FetchError } from '../../../../host/index.ts';
import type { AnswerDraft } from '../../../../store/index.ts';
import { type ComtradeQuery, mostRecords } from '../question/index.ts';
import type { ApiKey } from './api-key.ts';

/** A whole answer with its records, or what is missing of one that broke off and can be asked for again. */
export type ReadAnswer = { readonly records: number } | { readonly brokenOff: string };

/** What an answer is read with. */
export interface Reading {
  readonly draft: AnswerDraft;
  readonly key: ApiKey;
  readonly where: string;
  readonly readers: Readers;
  readonly of: ComtradeQuery['of'];
}

/** What every record of UN Comtrade has, and every file in its list of them. */
const columns = {
  data: ['typeCode', 'reporterCode', 'partnerCode', 'flowCode', 'cmdCode', 'period', 'primaryValue'],
  files: ['fileUrl', 'fileSize', 'reporterCode', 'period', 'classificationCode'],
};

/** No answer has more bytes: a record of UN Comtrade has some thousand. */
const mostBytes = mostRecords * 4096;

/** Nor more of them without a record. */
const mostBetween = 1_048_576;

/**
 * Reads an answer to its end while it is written down as it comes. Throws `FetchError` for an answer that has not the form of UN Comtrade's,
 * that tells of an error, that counts other records than it holds, or that has more than any answer: it may have no end. An answer that is only a count
 * holds none.
 */
export async function readAnswer(body: AsyncIterable<Uint8Array>, { draft, key, where, readers, of }: Reading): Promise<ReadAnswer> {
  const refuse = (found: string): FetchError => noAnswer(where, key.beginning(found, 240));
  const scanner = new readers.JsonScanner();
  const holdsKey = key.watch();
  let records = 0;
  let total = 0;
  let lastRecord = 0;
  for await (const bytes of body) {
    if (holdsKey(bytes)) throw refuse('an answer that contains your key');
    total += bytes.length;
    if (total > mostBytes) throw endless(where, `more than ${mostBytes} bytes`);
    draft.write(bytes);
    for (const { content, text } of scanner.push(bytes)) {
      if (content === null) throw refuse(`a row that is not JSON: ${text.slice(0, 160)}`);
      if (records === 0) requireColumns(content, columns[of === 'files' ? of : 'data'], refuse);
      records += 1;
      lastRecord = total;
    }
    if (records > mostRecords) throw endless(where, `more than ${mostRecords} rows`);
    if (total - lastRecord > mostBetween) throw endless(where, `more than ${mostBetween} bytes without a row`);
  }
  return judged(scanner.beside, of === 'count' ? null : records, refuse);
}

function requireColumns(
  record: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  refuse: (found: string) => FetchError,
): void {
  const names = new Set(Object.keys(record).map((name) => name.toLowerCase()));
  const missing = columns.filter((name) => !names.has(name.toLowerCase()));
  if (missing.length > 0) throw refuse(`rows without ${missing.join(', ')}`);
}

/** What an answer says of itself, beside its records; these are null where it is only a count of them. */
function judged(beside: string | null, records: number | null, refuse: (found: string) => FetchError): ReadAnswer {
  const said = parsed(beside);
  if (said === null) {
    if (beside?.trimStart().startsWith('{') === true) return { brokenOff: `an answer cut off after ${records ?? 0} rows` };
    throw refuse(beside === null || beside.trim() === '' ? 'an empty answer' : `"${beside.trim().slice(0, 80)}"`);
  }
  const { count, error, data } = said;
  if (typeof error === 'string' && error.trim() !== '') throw refuse(`the error "${error.slice(0, 200)}"`);
  if (records === null && typeof count === 'number') return { records: count };
  if (records === null || !Array.isArray(data) || data.length > 0 || typeof count !== 'number')
    throw refuse(`an object with ${Object.keys(said).join(', ') || 'nothing'}`);
  if (count !== records) throw refuse(`${records} rows, but the answer says ${count}`);
  return { records };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** The error for an answer that does not end, or not soon enough to be one. */
export function endless(where: string, found: string): FetchError {
  const expected = `at most ${mostRecords} rows, the UN Comtrade limit for one answer`;
  return new FetchError('fetch-no-answer', 'the server’s answer is too long', { where, expected, found, remedy: 'error.fetch-other' });
}

/** The error for an answer that is none. */
export function noAnswer(
  where: string,
  found: string,
  expected = 'an answer from the UN Comtrade API: JSON with count, data and error',
): FetchError {
  return new FetchError('fetch-no-answer', 'the server sent something else', { where, expected, found, remedy: 'error.fetch-other' });
}
