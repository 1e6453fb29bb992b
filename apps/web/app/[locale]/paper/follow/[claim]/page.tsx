import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { followedNumber, GuidePage, requireGuide, siteGuides, titleOfGuide } from '../../../../../features/study/index.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; claim: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => siteGuides.map(({ claim }) => ({ locale, claim: claim.toLowerCase() })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, claim } = await params;
  const language = languageOf(locale);
  return pageMetadata(language, {
    title: titleOfGuide(await followedNumber(requireGuide(claim), language), language),
    description: messagesOf(language)['guide.about'],
    path: routes.guide(language, claim),
  });
}

export default async function FollowPage({ params }: Props) {
  const { locale, claim } = await params;
  return <GuidePage guide={requireGuide(claim)} language={languageOf(locale)} />;
}
