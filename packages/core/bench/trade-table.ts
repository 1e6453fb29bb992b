/** A table of exports, economies in rows, in one run of memory. */
export interface TradeTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Numbers in [0, 1) that follow from a seed: the same table on every machine and in every run. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * Made-up exports with the shape of trade by HS6 product: about two thirds of the cells filled, amounts over six powers of ten, and
 * economies that differ in how complex products they export.
 */
export function makeTradeTable(rows: number, columns: number, seed: number): TradeTable {
  const next = seededNumbers(seed);
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const capability = next();
    for (let column = 0; column < columns; column += 1) {
      if (next() < 0.65) values[row * columns + column] = Math.exp(7 * (next() - 0.5) + 4 * capability * (column / columns));
    }
  }
  return { rows, columns, values };
}

/** Made-up flows between all pairs of some economies, with zeros, two regressors and two effects. */
export function makeGravityRows(
  economies: number,
  seed: number,
): {
  readonly outcome: readonly number[];
  readonly regressors: { readonly distance: readonly number[]; readonly border: readonly number[] };
  readonly effects: { readonly exporter: readonly string[]; readonly importer: readonly string[] };
} {
  const next = seededNumbers(seed);
  const outcome: number[] = [];
  const [distance, border]: [number[], number[]] = [[], []];
  const [exporter, importer]: [string[], string[]] = [[], []];
  for (let from = 0; from < economies; from += 1) {
    for (let to = 0; to < economies; to += 1) {
      exporter.push(`exporter ${from}`);
      importer.push(`importer ${to}`);
      distance.push(3 * next());
      border.push(next() < 0.1 ? 1 : 0);
      const row = distance.length - 1;
      const mean = Math.exp((from % 17) / 5 + (to % 13) / 4 - (distance[row] as number) + 0.5 * (border[row] as number));
      outcome.push(next() < 0.3 ? 0 : -mean * Math.log(1 - next()));
    }
  }
  return { outcome, regressors: { distance, border }, effects: { exporter, importer } };
}
