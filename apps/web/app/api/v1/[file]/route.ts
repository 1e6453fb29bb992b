import { apiFile, apiFileNames } from '../../../../features/reference/index.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return apiFileNames.map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return Response.json(await apiFile((await params).file));
}
