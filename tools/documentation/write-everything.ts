import { writeMetadata } from './project/write-metadata.ts';
import { allReferences } from './references/all-references.ts';
import { writeExamples } from './write-examples.ts';
import { writeFunctions } from './write-functions.ts';
import { writeMetricRegistry } from './write-metric-registry.ts';
import { type WrittenReference, writeReference } from './write-reference.ts';

/** Every file that is written from the code, as it stands and as it should stand. */
export async function writeEverything(root: string): Promise<readonly WrittenReference[]> {
  return [
    writeMetricRegistry(root),
    ...(await Promise.all(allReferences.map((reference) => writeReference(reference, root)))),
    writeExamples(root),
    writeFunctions(root),
    ...writeMetadata(root).map((file) => ({ ...file, missingIds: [] })),
  ];
}
