import { siteHoldings } from '../../../lib/dataset.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return Response.json(await siteHoldings());
}
