import type { ReactNode } from 'react';
import { StillMarkup } from './still-markup.tsx';

/**
 * Drawings and tables as finished markup. A page that comes to life carries everything on it twice, as markup and as what the framework would
 * draw it from, which is the longer; what does not change goes as one text, which the export then takes from the second place.
 */
export async function StillDrawing({ children }: { children: ReactNode }) {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const markup = renderToStaticMarkup(children);
  return <StillMarkup name={await nameOf(markup)} stillMarkup={markup} />;
}

async function nameOf(markup: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(markup)));
  return Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
