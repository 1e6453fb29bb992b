import { routes } from '../../lib/routes.ts';
import type { WrittenProps } from '../text/index.ts';
import { TakePanel } from './take/take-panel.tsx';
import { takeTexts } from './take/take-texts.ts';

/** All that a view of a page can be taken away as: a file that stands already, where it has one, and an address, which is Explore's unless it has its own. */
export function ViewTake({ query, csv = null, path, language, messages }: ViewTakeProps) {
  return <TakePanel {...{ query, csv, language }} path={path ?? routes.explore(language, query)} texts={takeTexts(messages)} />;
}

interface ViewTakeProps extends WrittenProps {
  readonly query: string;
  readonly csv?: string | null;
  readonly path?: string;
}
