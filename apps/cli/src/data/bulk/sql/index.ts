export { clickhouseDialect, type Dialect, duckdbDialect, type Statement } from './dialect.ts';
export { rowsStatement, statementOf } from './statement-of-question.ts';
