export { topicItemAt, topicsScreen } from './topics-screen.ts';
