export { costResponse, costResponseFormula } from './cost-response.ts';
export { type Forecast, type ForecastOptions, forecastBaseline } from './forecast-baseline.ts';
export { type ForecastErrorOptions, forecastError } from './forecast-error.ts';
export { type ForecastMetricId, forecastMetrics } from './forecast-metrics.ts';
export { levelAtGrowth, levelAtGrowthFormula } from './level-at-growth.ts';
export { type MeasuredAmount, onTrackRatio, requiredGrowth, requiredGrowthFormula } from './required-growth.ts';
export { type RollingForecastError, type RollingForecastOptions, rollingForecastError } from './rolling-forecast-error.ts';
