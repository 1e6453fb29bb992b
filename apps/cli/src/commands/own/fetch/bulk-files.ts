import type { EconomyCode } from '@sogdia/core/model';
import { z } from 'zod';
import type { Readers } from '../../../data/index.ts';
import type { FetchError } from '../../../host/index.ts';
import { type AnsweredCall, noAnswer } from './calls/index.ts';
import type { FetchPlan } from './fetch-plan.ts';
import type { FileAddress } from './question/index.ts';

const { createReadStream } = process.getBuiltinModule('node:fs');

/** A file that UN Comtrade keeps of all trade of one economy in one period. */
export interface BulkFile extends FileAddress {
  readonly reporter: EconomyCode;
  readonly period: string;
  readonly classification: string;
  /** As the provider rounds it, in bytes. */
  readonly size: number;
}

/** How the provider lists a file: `183.34 KB`, and a day with a time. */
const listed = z.object({
  fileUrl: z.url(),
  fileSize: z.string().regex(/^[\d.,]+ [KMG]?B$/),
  reporterCode: z.number(),
  period: z.coerce.string().regex(/^\d{4}(?:\d\d)?$/),
  classificationCode: z.string().regex(/^\w{1,5}$/),
  publicationDate: z.string().nullish(),
});

/** The files in lists that were answered. Throws `FetchError` for what is no such list, and for a file that lies with another server. */
export async function bulkFilesIn(answered: readonly AnsweredCall[], plan: FetchPlan, readers: Readers): Promise<readonly BulkFile[]> {
  const files: BulkFile[] = [];
  for (const { answer } of answered) {
    const scanner = new readers.JsonScanner();
    for await (const bytes of createReadStream(answer.path))
      for (const { text } of scanner.push(bytes as Uint8Array)) files.push(fileOf(text, files, plan, readers));
  }
  return files;
}

function fileOf(
  text: string,
  before: readonly BulkFile[],
  { base, host, question: { query } }: FetchPlan,
  { worldRegistry }: Readers,
): BulkFile {
  const refuse = (expected: string): FetchError => noAnswer(host, `"${text.replaceAll(/\s+/g, ' ').slice(0, 160)}"`, expected);
  const { data } = listed.safeParse(JSON.parse(text));
  const reporter = worldRegistry().economies.find(({ comtrade }) => comtrade !== null && comtrade === data?.reporterCode)?.code;
  if (data === undefined || reporter === undefined)
    throw refuse('files with fileUrl, fileSize, reporterCode, period and classificationCode');
  if (!data.fileUrl.startsWith(`${base}/`)) throw refuse(`a file at ${host}: we send your key to no other address`);
  const { period, classificationCode: classification } = data;
  const size = Number.parseFloat(data.fileSize.replaceAll(',', '')) * 1024 ** ' KMG'.indexOf(data.fileSize.at(-2) ?? '');
  const published = data.publicationDate?.slice(0, 10).replaceAll(/[^\d-]/g, '') ?? '';
  const parts = ['comtrade', reporter, period, classification, query.isTariffLine ? 'tariff-lines' : '', published];
  const stem = parts.filter((part) => part !== '').join('-');
  const alike = before.filter((file) => file.name.startsWith(stem)).length;
  const name = `${stem}${alike === 0 ? '' : `-${alike + 1}`}.txt.gz`;
  return { name, path: data.fileUrl.slice(base.length), mostBytes: 2 * size + 65_536, size, reporter, period, classification };
}
