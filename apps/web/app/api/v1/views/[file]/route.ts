import { viewToJson } from '@sogdia/core';
import { viewFileNames, viewOfFile } from '../../../../../features/reference/index.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return viewFileNames.map((name) => ({ file: `${name}.json` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return Response.json(viewToJson(await viewOfFile((await params).file.replace(/\.json$/, ''))));
}
