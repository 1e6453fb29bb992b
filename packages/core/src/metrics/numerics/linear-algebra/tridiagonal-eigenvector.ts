/**
 * Eigenvector of a symmetric tridiagonal matrix for an eigenvalue that is known, by inverse iteration. Formula: (T - x I) v = 0, v'v = 1.
 * Units: none. Shape: as `tridiagonalEigenvalues`. Undefined: never for finite entries; the vector is unique up to its sign where the
 * eigenvalue is simple.
 * Reference: Peters and Wilkinson 1979, doi:10.1137/1021052.
 * @example tridiagonalEigenvector(Float64Array.of(5), Float64Array.of(0), 5) // => Float64Array.of(1)
 */
export function tridiagonalEigenvector(diagonal: Float64Array, side: Float64Array, value: number): Float64Array {
  const size = diagonal.length;
  const factors = factorise(diagonal, side, value);
  const vector = Float64Array.from({ length: size }, (_, i) => 1 + ((i * 7919) % 97) / 97);
  for (let round = 0; round < 4; round += 1) {
    if (round > 0) substituteForward(factors, vector);
    substituteBack(factors, vector);
    normalise(vector);
  }
  return vector;
}

/** T - x I = P L U with rows exchanged where that keeps the multipliers at most 1; U has two diagonals above the main one. */
type Factors = ReturnType<typeof factorise>;

function factorise(diagonal: Float64Array, side: Float64Array, value: number) {
  const size = diagonal.length;
  const main = diagonal.map((entry) => entry - value);
  const upper = Float64Array.from({ length: size }, (_, i) => (i + 1 < size ? (side[i + 1] as number) : 0));
  const second = new Float64Array(size);
  const multiplier = new Float64Array(size);
  const swapped = new Uint8Array(size);
  let scale = 0;
  for (let i = 0; i < size; i += 1) scale = Math.max(scale, Math.abs(main[i] as number), Math.abs(upper[i] as number));
  const least = (scale > 0 ? scale : 1) * Number.EPSILON;
  for (let i = 0; i + 1 < size; i += 1) {
    const below = side[i + 1] as number;
    const pivot = main[i] as number;
    if (Math.abs(pivot) >= Math.abs(below) || Math.abs(below) < least) {
      if (Math.abs(pivot) < least) main[i] = least;
      multiplier[i] = below / (main[i] as number);
      main[i + 1] = (main[i + 1] as number) - (multiplier[i] as number) * (upper[i] as number);
    } else {
      swapped[i] = 1;
      multiplier[i] = pivot / below;
      const [diagonalBelow, upperHere] = [main[i + 1] as number, upper[i] as number];
      main[i] = below;
      upper[i] = diagonalBelow;
      second[i] = upper[i + 1] as number;
      main[i + 1] = upperHere - (multiplier[i] as number) * diagonalBelow;
      upper[i + 1] = -(multiplier[i] as number) * (second[i] as number);
    }
  }
  if (Math.abs(main[size - 1] as number) < least) main[size - 1] = least;
  return { main, upper, second, multiplier, swapped };
}

function substituteForward({ multiplier, swapped }: Factors, vector: Float64Array): void {
  for (let i = 0; i + 1 < vector.length; i += 1) {
    const [here, below] = [vector[i] as number, vector[i + 1] as number];
    vector[i] = swapped[i] === 1 ? below : here;
    vector[i + 1] = swapped[i] === 1 ? here - (multiplier[i] as number) * below : below - (multiplier[i] as number) * here;
  }
}

function substituteBack({ main, upper, second }: Factors, vector: Float64Array): void {
  for (let i = vector.length - 1; i >= 0; i -= 1) {
    let rest = vector[i] as number;
    if (i + 1 < vector.length) rest -= (upper[i] as number) * (vector[i + 1] as number);
    if (i + 2 < vector.length) rest -= (second[i] as number) * (vector[i + 2] as number);
    vector[i] = rest / (main[i] as number);
  }
}

function normalise(vector: Float64Array): void {
  let largest = 0;
  for (const entry of vector) largest = Math.max(largest, Math.abs(entry));
  let square = 0;
  for (const entry of vector) square += (entry / largest) ** 2;
  const length = largest * Math.sqrt(square);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] as number) / length;
}
