import { readPassages } from '../../../src/claims/draft/passages/index.ts';
import { comparisonOf } from '../../../src/claims/draft/verdicts/judge-statement.ts';
import { printExpression } from '../../../src/claims/syntax/index.ts';
import type { Dataset } from '../../../src/index.ts';

/** The sign of a new line in a text of the tests. */
const newLine = '⏎';

/**
 * What each figure of a text is read as, a line each: the statements that it may be, `guessed` where something is taken for granted, `in part` where
 * its sentence is not read to its end; or the reason for which it is not read, with the word at which reading stopped.
 */
export function readingsIn(dataset: Dataset, text: string): readonly string[] {
  return [...readPassages(dataset, text.replaceAll(newLine, '\n'), 'CHN')].flatMap(({ figures }) =>
    figures.map(({ printed, reading }) => {
      if ('reason' in reading) return `${printed} | ${reading.reason}${reading.word === null ? '' : ` ${reading.word}`}`;
      const told = reading.best.flatMap((statement) =>
        statement.quantities.map((of) => printExpression(comparisonOf(statement, of)) + (statement.isGuessed ? ', guessed' : '')),
      );
      return `${printed} | ${[...new Set(told)].join(' ; ')}${reading.others() === null ? ' | in part' : ''}`;
    }),
  );
}
