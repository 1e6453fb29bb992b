export { usualTopics } from './usual-topics.ts';
