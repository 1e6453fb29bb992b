import type { Language } from '@sogdia/core';
import { csvFile } from '../../../../exports/csv-file.ts';
import { economyFiles } from '../../../../features/economies/index.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await economyFiles(language)).map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const found = (await economyFiles(language)).find((one) => one.file === file);
  if (found === undefined) throw new RangeError(`no file ${file} of an economy`);
  return new Response(csvFile(found.view), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
