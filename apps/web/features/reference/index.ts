export { AboutPage } from './about/about-page.tsx';
export { CoverageTable } from './data/coverage-table.tsx';
export { DifferencesTable } from './data/differences-table.tsx';
export { PartsTable } from './data/parts-table.tsx';
export { SourcesTable } from './data/sources-table.tsx';
export { GlossaryPage } from './glossary/glossary-page.tsx';
export { MetricFacts } from './methods/metric-facts.tsx';
export { metricInWords, metricsInWords } from './methods/metric-texts.ts';
export { ReleasesPage } from './releases/releases-page.tsx';
