export { clickhouseDialect, type Dialect, duckdbDialect, type Statement } from './dialect.ts';
export { statementOf } from './statement-of-question.ts';
