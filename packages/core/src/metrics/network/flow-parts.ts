/** Members that hang together by common receivers and common senders: those that send in the part, and those that receive. */
export interface FlowPart {
  readonly senders: readonly number[];
  readonly receivers: readonly number[];
}

/**
 * The parts of a network between which no chain of common senders and receivers runs. Formula: connected components of the graph of
 * senders and receivers with an edge where w(i,j) > 0. Units: none. Shape: `weights` square, row after row.
 * Undefined: never; members without a flow are in no part.
 * @example flowParts(Float64Array.of(0, 1, 0, 0), 2) // => [{ senders: [0], receivers: [1] }]
 */
export function flowParts(weights: Float64Array, size: number): readonly FlowPart[] {
  const taken = new Set<number>();
  const parts: FlowPart[] = [];
  for (let start = 0; start < size; start += 1) {
    if (taken.has(start) || !weights.subarray(start * size, (start + 1) * size).some((weight) => weight > 0)) continue;
    const senders = new Set([start]);
    const receivers = new Set<number>();
    for (const sender of senders) {
      taken.add(sender);
      for (let to = 0; to < size; to += 1) {
        if (!((weights[sender * size + to] as number) > 0) || receivers.has(to)) continue;
        receivers.add(to);
        for (let from = 0; from < size; from += 1) if ((weights[from * size + to] as number) > 0) senders.add(from);
      }
    }
    parts.push({ senders: [...senders].sort((one, other) => one - other), receivers: [...receivers].sort((one, other) => one - other) });
  }
  return parts;
}
