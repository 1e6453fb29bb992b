import { stopsScript } from '../../../features/page/index.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(stopsScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
