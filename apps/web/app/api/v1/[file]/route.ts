import { claimsJson } from '../../../../exports/claims-file.ts';
import { claimsLedger } from '../../../../features/claims/index.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: 'claims.json' }];
}

export async function GET(): Promise<Response> {
  return Response.json(claimsJson(await claimsLedger()));
}
