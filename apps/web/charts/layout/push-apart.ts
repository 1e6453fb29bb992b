/**
 * Positions near the wanted ones, in the same order, at least `gap` apart and inside the bounds as far as there is room. Labels that
 * collide share the displacement: each cluster is centred on the mean of what its members wanted.
 */
export function pushApart(wanted: readonly number[], gap: number, [top, bottom]: readonly [number, number]): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] as number) - (wanted[other] as number));
  const clusters: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    clusters.push({ members: [index], centre: inside(wanted[index] as number, 1, gap, top, bottom) });
    while (joinLast(clusters, wanted, gap, top, bottom));
  }
  const placed = new Array<number>(wanted.length);
  for (const { members, centre } of clusters) {
    members.forEach((index, rank) => {
      placed[index] = centre + (rank - (members.length - 1) / 2) * gap;
    });
  }
  return placed;
}

/** Joins the last two clusters where they overlap; whether it did. */
function joinLast(
  clusters: { members: number[]; centre: number }[],
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): boolean {
  const [before, last] = clusters.slice(-2);
  if (before === undefined || last === undefined) return false;
  const distance = last.centre - before.centre;
  if (distance >= ((before.members.length + last.members.length) / 2) * gap - 1e-9) return false;
  const members = [...before.members, ...last.members];
  const mean = members.reduce((sum, index) => sum + (wanted[index] as number), 0) / members.length;
  clusters.splice(-2, 2, { members, centre: inside(mean, members.length, gap, top, bottom) });
  return true;
}

function inside(centre: number, count: number, gap: number, top: number, bottom: number): number {
  const half = ((count - 1) / 2) * gap;
  return Math.max(top + half, Math.min(bottom - half, centre));
}
