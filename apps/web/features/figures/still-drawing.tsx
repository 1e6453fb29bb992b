import type { ReactNode } from 'react';

/**
 * Drawings and tables as finished markup. A page that comes to life carries everything on it twice, as markup and as what the framework would
 * draw it from, which is the longer; what does not change goes as one text.
 */
export async function StillDrawing({ children }: { children: ReactNode }) {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return <div className="still-drawing" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />;
}
