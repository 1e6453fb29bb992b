/** The heights of the two edges of an area at one place. */
export interface PlacedEdges {
  readonly x: number;
  readonly y1: number;
  readonly y0: number;
}

/** Half the width of a period alone. */
const alone = 5;

/** Edges of an area of which a period alone, which spans nothing, is a bar. */
export function widenAlone(edges: readonly (PlacedEdges | null)[]): readonly (PlacedEdges | null)[] {
  return edges.flatMap((edge, index) =>
    edge === null || edges[index - 1] || edges[index + 1] ? [edge] : [-alone, alone].map((aside) => ({ ...edge, x: edge.x + aside })),
  );
}
