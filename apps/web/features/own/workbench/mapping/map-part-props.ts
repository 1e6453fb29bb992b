import type { TidyMap } from '../../../../lib/own-files.ts';
import type { WrittenProps } from '../../../text/index.ts';
import type { Look } from '../reading/index.ts';

/** What parts of the form are given: what was found, the whole map as it is shown, and how it is changed. */
export interface MapPartProps extends WrittenProps {
  readonly look: Look;
  readonly map: TidyMap;
  /** What the reader of the page said, or was proposed. */
  readonly own: TidyMap;
  readonly change: (map: TidyMap) => void;
}
