import { followedNumber, GuidePage, requireGuide, siteGuides, titleOfGuide } from '../../../../../features/study/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { sitePage } from '../../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => siteGuides.map(({ claim }) => ({ claim: claim.toLowerCase() })),
  head: async ({ claim, language, messages }) => ({
    title: titleOfGuide(await followedNumber(requireGuide(claim), language), language),
    description: messages['guide.about'],
    path: routes.guide(language, claim),
  }),
  body: ({ claim, language, messages }) => <GuidePage guide={requireGuide(claim)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
