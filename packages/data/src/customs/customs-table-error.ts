/** What keeps a text from being customs' table of a month by country. */
export type CustomsTableProblem = 'no-month' | 'preliminary' | 'unknown-unit';

const problems: Readonly<Record<CustomsTableProblem, (found: string) => string>> = {
  'no-month': () => 'no table of a month by country: expected its year and month above its head',
  preliminary: () => 'the preliminary table of main countries; expected that of all countries (进出口商品国别（地区）总值表)',
  'unknown-unit': (unit) => `unknown unit: ${unit}; expected 万元人民币 or 千美元`,
};

/** Thrown for a text that is not customs' table of a month by country. Who shows it to readers has words of its own for each problem. */
export class CustomsTableError extends SyntaxError {
  override readonly name = 'CustomsTableError';
  readonly problem: CustomsTableProblem;
  readonly found: string;

  constructor(problem: CustomsTableProblem, found = '') {
    super(problems[problem](found));
    this.problem = problem;
    this.found = found;
  }
}
