export { answerOfIndicators } from './answer-of-indicators.ts';
