import type { SheetKind } from '../program/sheet.ts';
import { claimScreen } from './claim/claim-screen.ts';
import { claimReceiptScreen } from './claim-receipt/claim-receipt-screen.ts';
import { mirrorScreen } from './mirror/mirror-screen.ts';
import { overviewScreen } from './overview/overview-screen.ts';
import { pairScreen } from './pair/pair-screen.ts';
import { paperScreen } from './paper/paper-screen.ts';
import { partnerScreen } from './partner/partner-screen.ts';
import { receiptScreen } from './receipt/receipt-screen.ts';
import { revisionsScreen } from './revisions/revisions-screen.ts';
import type { Screen } from './screen.ts';
import { sourcesScreen } from './sources/sources-screen.ts';
import { viewScreen } from './view/view-screen.ts';

/** The screen of each kind of sheet. */
export const screens: Readonly<Record<SheetKind, Screen>> = {
  overview: overviewScreen,
  view: viewScreen,
  partner: partnerScreen,
  paper: paperScreen,
  sources: sourcesScreen,
  receipt: receiptScreen,
  claim: claimScreen,
  'claim-receipt': claimReceiptScreen,
  mirror: mirrorScreen,
  pair: pairScreen,
  revisions: revisionsScreen,
};
