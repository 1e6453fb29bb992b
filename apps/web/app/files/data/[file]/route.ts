import { siteTables } from '../../../../features/reference/index.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await siteTables()).map(({ name }) => ({ file: name }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const found = (await siteTables()).find(({ name }) => name === file);
  if (found === undefined) throw new RangeError(`no table ${file} of the dataset`);
  return new Response(found.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
