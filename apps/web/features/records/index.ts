export { conclusionsPage, recordsReceiptPages } from './facts/shown-conclusions.ts';
export { dyadReceiptPages, type SiteDyad, siteDyad } from './facts/site-dyad.ts';
export { siteTwoRecords } from './facts/site-two-records.ts';
export {
  dyadEconomies,
  twoRecordsView,
  twoRecordsViewNames,
} from './facts/two-records-views.ts';
export { absentYears } from './facts/year-runs.ts';
export { RecordPanels } from './record-panels.tsx';
export { RecordsKey } from './records-key.tsx';
export { TwoRecordsPage } from './two-records-page.tsx';
export { WhyPage } from './why/why-page.tsx';
