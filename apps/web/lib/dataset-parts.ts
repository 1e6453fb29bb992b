import { datasetPackage, datasetParts, type EmbeddedPart } from '@sogdia/data';

export { partText } from '@sogdia/data';

/** The parts of the dataset that the site writes as files, for views that are computed in the browser. */
export const shippedParts: readonly EmbeddedPart[] = ['catalogue', ...datasetParts];

/** A part of the dataset with its size, rows and checksum. */
export interface PartFacts {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly shipped: boolean;
}

/** Every part of the dataset package, and whether the site ships it as a file. */
export const partFacts: readonly PartFacts[] = Object.entries(datasetPackage.parts).map(([name, { rows, bytes, sha256 }]) => ({
  name,
  rows,
  bytes,
  sha256,
  shipped: shippedParts.some((part) => part === name),
}));
