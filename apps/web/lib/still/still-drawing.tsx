import type { ReactNode } from 'react';
import { keepMarkup } from './kept-markup.ts';
import { StillMarkup } from './still-markup.tsx';

/** What React puts between two texts so that it finds them again, which nobody will look for in markup that never changes. */
const betweenTexts = '<!-- -->';

/**
 * Drawings, tables or a whole page as finished markup. The framework describes everything on a page a second time, at greater length than its
 * markup, and writes the description four times: of what does not change it is given the name alone.
 */
export async function StillDrawing({ children }: { children: ReactNode }) {
  const { renderToReadableStream } = await import('react-dom/server');
  const stream = await renderToReadableStream(children);
  await stream.allReady;
  const markup = await new Response(stream).text();
  return <StillMarkup name={await keepMarkup(markup.replaceAll(betweenTexts, ''))} />;
}
