/** The least time of some runs, in milliseconds, and what the last run gave. */
export interface Timing<Result> {
  readonly best: number;
  readonly result: Result;
}

/** Runs a calculation several times and takes its times; fewer times when one run is long. */
export function measure<Result>(calculate: () => Result, runs = 5): Timing<Result> {
  const times: number[] = [];
  let result: Result;
  do {
    const start = performance.now();
    result = calculate();
    times.push(performance.now() - start);
  } while (times.length < runs && times.reduce((total, time) => total + time, 0) < 8000);
  return { best: Math.min(...times), result };
}

/** The middle processor time of some runs, in milliseconds: what a calculation takes whatever else the machine does. */
export function measureProcessor(calculate: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    calculate();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] as number;
}

/** One line of the table of times: ours, and the plain version's of the same run, where there is one that ends in time. */
export interface TimedLine {
  readonly operation: string;
  readonly size: string;
  readonly ours: number;
  readonly plain: number | 'none' | 'too long';
}

/** The table as Markdown, with the ratio of the two. */
export function printTable(lines: readonly TimedLine[]): string {
  const milliseconds = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
  const cells = lines.map(({ operation, size, ours, plain }) => [
    operation,
    size,
    milliseconds(ours),
    typeof plain === 'number' ? milliseconds(plain) : plain,
    typeof plain === 'number' ? `${(plain / ours).toFixed(1)} x` : '',
  ]);
  return [['operation', 'size', 'core, ms', 'plain dense, ms', 'plain / core'], ['---', '---', '--:', '--:', '--:'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
