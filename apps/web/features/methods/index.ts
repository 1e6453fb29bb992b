export { MetricFacts } from './metric-facts.tsx';
export { metricInWords, metricsInWords } from './metric-texts.ts';
