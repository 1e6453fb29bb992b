import { translate } from '@sogdia/core/workspace';
import type { Metadata } from 'next';
import { ClaimPage, RetiredClaimPage, retiredClaim, siteClaim, siteClaims } from '../../../../../features/claims/index.ts';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { siteStudy } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; claim: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const params = await Promise.all(
    languageParams().map(async ({ locale }) =>
      [...(await siteClaims(locale)).claims.map(({ claim }) => claim), ...(await siteStudy()).retiredClaims].map(({ id }) => ({
        locale,
        claim: id.toLowerCase(),
      })),
    ),
  );
  return params.flat();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, claim: id } = await params;
  const language = languageOf(locale);
  const retired = await retiredClaim(id);
  if (retired !== null) {
    const title = messagesOf(language)['claim.retired-title']({ id: retired.id });
    return pageMetadata(language, { title, description: retired.why, path: routes.claim(language, id) });
  }
  const { claim, verdict, sentence } = await siteClaim(id, language);
  const title = messagesOf(language)['claim.title']({ id: claim.id, says: claim.paraphrase });
  const description = `${translate(language, `claims.verdict.${verdict}`)}. ${sentence.text}`;
  return pageMetadata(language, { title, description, path: routes.claim(language, id) });
}

export default async function StatementPage({ params }: Props) {
  const { locale, claim } = await params;
  const retired = await retiredClaim(claim);
  if (retired !== null) return <RetiredClaimPage retired={retired} language={languageOf(locale)} />;
  return <ClaimPage id={claim} language={languageOf(locale)} />;
}
