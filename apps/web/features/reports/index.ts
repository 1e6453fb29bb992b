export { ReportFigure } from './figure/report-figure.tsx';
export { HistoryPage } from './history/history-page.tsx';
export { historyReceiptPages, historyTitle, siteHistory } from './history/site-history.ts';
export { LatestLine } from './latest-line.tsx';
export { factsOfMonth } from './months/month-facts.ts';
export { MonthPage } from './months/month-page.tsx';
export { monthLocations, monthReceipts, nameOfReceiptPage, receiptPagesOf } from './months/month-receipts.ts';
export { sentencesOfMonth } from './months/month-sentences.ts';
export { monthColumns, together } from './months/month-specs.ts';
export { siteMonth } from './months/site-month.ts';
export { newestMonth, requireMonth, siteMonths } from './months/site-months.ts';
export { ScenarioPage } from './scenarios/scenario-page.tsx';
export { requireScenario, scenarioTitle, siteScenario } from './scenarios/site-scenarios.ts';
export {
  type AnswerReceipts,
  answersOf,
  receiptsOnPages,
  shownReceipts,
  sourcesOfAnswers,
  type TopicAnswer,
} from './topics/answers.ts';
export { type HeldEvent, type HeldFigures, heldOn, receiptsOfHeld } from './topics/held-figures.ts';
export { requireTopic, siteTopic } from './topics/site-topics.ts';
export { EventList, HeldLists } from './topics/topic-held.tsx';
export { MoreSources, TopicPage, UnknownList } from './topics/topic-page.tsx';
export { TopicEntries, TopicsPage } from './topics/topics-page.tsx';
