export { topicItems } from './topic-items.ts';
export { topicItemAt, topicsScreen } from './topics-screen.ts';
