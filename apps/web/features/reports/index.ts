export { ViewNotes } from './figure/view-notes.tsx';
export { LatestLine } from './months/latest-line.tsx';
export { factsOfMonth } from './months/month-facts.ts';
export { MonthPage } from './months/month-page.tsx';
export { monthLocations, monthReceipts, nameOfReceiptPage, receiptPagesOf } from './months/month-receipts.ts';
export { sentencesOfMonth } from './months/month-sentences.ts';
export { monthColumns, together } from './months/month-specs.ts';
export { pointIn, siteMonth } from './months/site-month.ts';
export { newestMonth, requireMonth, siteMonths } from './months/site-months.ts';
export { ScenarioPage } from './scenarios/scenario-page.tsx';
export { requireScenario, scenarioTitle, siteScenario } from './scenarios/site-scenarios.ts';
export {
  answersOf,
  receiptsOnPages,
  shownReceipts,
  sourcesOfAnswers,
  type TopicAnswer,
} from './topics/answers.ts';
export { eventsWithPublishers, type HeldEvent } from './topics/held-figures.ts';
export { requireTopic, siteTopic } from './topics/site-topics.ts';
export { EventList } from './topics/topic-held.tsx';
export { TopicList } from './topics/topic-list.tsx';
export { TopicPage } from './topics/topic-page.tsx';
export { TopicsPage } from './topics/topics-page.tsx';
