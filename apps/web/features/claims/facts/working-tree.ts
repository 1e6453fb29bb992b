import type { WorkingLine } from '@sogdia/core/claims';

/** A line of a working with the lines that stand under it. */
export interface WorkingNode {
  readonly line: WorkingLine;
  readonly below: readonly WorkingNode[];
}

/** The lines of a working as a tree, by their depth. */
export function workingTree(lines: readonly WorkingLine[]): readonly WorkingNode[] {
  const [first] = lines;
  if (first === undefined) return [];
  const next = lines.findIndex(({ depth }, index) => index > 0 && depth <= first.depth);
  const end = next === -1 ? lines.length : next;
  return [{ line: first, below: workingTree(lines.slice(1, end)) }, ...workingTree(lines.slice(end))];
}

/** The lines of a tree that a page shows: those of cases, but not what stands under each. */
export function shownLines(nodes: readonly WorkingNode[]): readonly WorkingLine[] {
  return nodes.flatMap((node) => [node.line, ...(casesOf(node) === null ? shownLines(node.below) : node.below.map(({ line }) => line))]);
}

/** The numbers under a line that are of one kind, each of another economy or period; null where they are not. */
export function evidenceOf({ below }: WorkingNode): readonly WorkingNode[] | null {
  const [first] = below;
  const isOneKind = below.every(({ line, below: further }) => {
    return line.outcome === null && line.expression === first?.line.expression && further.length === 0;
  });
  return below.length > 1 && isOneKind ? below : null;
}

/** The statements under a line that stand for a year or a member each; null where the line does not run over any. */
export function casesOf({ below }: WorkingNode) {
  if (below.length < 2 || !below.every(({ line }) => line.at !== null && line.outcome !== null)) return null;
  return {
    telling: below.filter(({ line }) => line.outcome !== 'holds'),
    others: below.filter(({ line }) => line.outcome === 'holds'),
  };
}
