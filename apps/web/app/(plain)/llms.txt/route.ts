import { plainGuide } from '../../../features/reference/index.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(await plainGuide('en'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
