import type { LocationKind } from '../model/index.ts';
import { claimScreen } from './claim/claim-screen.ts';
import { draftScreen } from './draft/draft-screen.ts';
import type { Screen } from './layout/index.ts';
import { mirrorScreen } from './mirror/mirror-screen.ts';
import { overviewScreen } from './overview/index.ts';
import { pairScreen } from './pair/index.ts';
import { partnerScreen } from './partner/index.ts';
import { receiptScreen } from './receipt/receipt-screen.ts';
import { revisionsScreen } from './revisions/revisions-screen.ts';
import { releaseScreen } from './sources/release-screen.ts';
import { sourcesScreen } from './sources/sources-screen.ts';
import { studyScreen } from './study/study-screen.ts';
import { topicsScreen } from './topics/index.ts';
import { viewScreen } from './view/index.ts';

/** The screen of each kind of location. */
export const screens: Readonly<Record<LocationKind, Screen>> = {
  overview: overviewScreen,
  view: viewScreen,
  partner: partnerScreen,
  study: studyScreen,
  sources: sourcesScreen,
  release: releaseScreen,
  topics: topicsScreen,
  receipt: receiptScreen,
  claim: claimScreen,
  'claim-receipt': receiptScreen,
  mirror: mirrorScreen,
  pair: pairScreen,
  revisions: revisionsScreen,
  draft: draftScreen,
};
