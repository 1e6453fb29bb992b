import { translate } from '@sogdia/core';
import type { Metadata } from 'next';
import { ClaimPage } from '../../../../../components/claims/claim-page.tsx';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../lib/page-metadata.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteClaim, siteClaims } from '../../../../../lib/site-claims.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; claim: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const params = await Promise.all(
    languageParams().map(async ({ locale }) =>
      (await siteClaims(locale)).claims.map(({ claim }) => ({ locale, claim: claim.id.toLowerCase() })),
    ),
  );
  return params.flat();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, claim: id } = await params;
  const language = languageOf(locale);
  const { claim, verdict, sentence } = await siteClaim(id, language);
  const title = messagesOf(language)['claim.title']({ id: claim.id, says: claim.paraphrase });
  const description = `${translate(language, `claims.verdict.${verdict}`)}. ${sentence.text}`;
  return pageMetadata(language, { title, description, path: routes.claim(language, id) });
}

export default async function StatementPage({ params }: Props) {
  const { locale, claim } = await params;
  return <ClaimPage id={claim} language={languageOf(locale)} />;
}
