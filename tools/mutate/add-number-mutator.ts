/** The part of a node of Babel's tree that is asked here. */
interface NumberPath {
  isNumericLiteral(): boolean;
  readonly node: { readonly value: number };
}

interface NodeMutator {
  readonly name: string;
  mutate(path: NumberPath): Iterable<object>;
}

/** One more for a whole number, a fifth more for a fraction: 0 -> 1, 12 -> 13, 0.5 -> 0.6. */
export function changedNumber(value: number): number {
  return Number.isInteger(value) ? value + 1 : Number((value * 1.2).toPrecision(12));
}

const numberMutator: NodeMutator = {
  name: 'NumericLiteral',
  *mutate(path) {
    if (path.isNumericLiteral()) yield { type: 'NumericLiteral', value: changedNumber(path.node.value) };
  },
};

/**
 * Lets Stryker change numbers too. It leaves them alone by design, but thresholds, limits and digits are where the policies of this
 * code stand. Its list of mutators is not public, so this goes by the place of the file in the pinned version.
 */
export async function addNumberMutator(): Promise<void> {
  const list = new URL('./mutators/mutate.js', import.meta.resolve('@stryker-mutator/instrumenter'));
  const { allMutators } = (await import(list.href)) as { allMutators: NodeMutator[] };
  if (!allMutators.some((mutator) => mutator.name === numberMutator.name)) allMutators.push(numberMutator);
}
