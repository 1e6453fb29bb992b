import { translate } from '@sogdia/core/workspace';
import { ClaimPage, RetiredClaimPage, retiredClaim, siteClaim, siteClaims } from '../../../../../features/claims/index.ts';
import { siteStudy } from '../../../../../lib/dataset.ts';
import { routes } from '../../../../../lib/routes.ts';
import { sitePage } from '../../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: async (language) => {
    const { claims } = await siteClaims(language);
    const { retiredClaims } = await siteStudy();
    return [...claims.map(({ claim }) => claim), ...retiredClaims].map(({ id }) => ({ claim: id.toLowerCase() }));
  },
  head: async ({ claim: id, language, messages }) => {
    const path = routes.claim(language, id);
    const retired = await retiredClaim(id, language);
    if (retired !== null) return { title: messages['claim.retired-title']({ id: retired.id }), description: retired.why, path };
    const { claim, verdict, sentence } = await siteClaim(id, language);
    return {
      title: messages['claim.title']({ id: claim.id, says: claim.paraphrase }),
      description: translate(language, `claims.verdict.${verdict}`) + messages['joint.stop'] + sentence.text,
      path,
    };
  },
  body: async ({ claim, language, messages }) => {
    const retired = await retiredClaim(claim, language);
    return retired === null ? (
      <ClaimPage id={claim} {...{ language, messages }} />
    ) : (
      <RetiredClaimPage retired={retired} {...{ language, messages }} />
    );
  },
});

export { generateMetadata, generateStaticParams, Page as default };
