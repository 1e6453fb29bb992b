import { shippedParts, shippedPartText } from '../../../../../lib/dataset-parts.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return shippedParts.map((part) => ({ file: `${part}.json` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const text = await shippedPartText((await params).file.replace(/\.json$/, ''));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
