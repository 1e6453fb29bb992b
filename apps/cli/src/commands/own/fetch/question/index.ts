export { type ComtradeQuery, type FileAddress, halvesOf, mostRecords, pathOf, recordsAtMost } from './comtrade-query.ts';
export { type FetchRequest, fetchOptions, fetchProviders, readFetchLine, refusedKeys } from './fetch-options.ts';
export { planCalls } from './plan-calls.ts';
export { type Question, questionOf } from './question-of.ts';
