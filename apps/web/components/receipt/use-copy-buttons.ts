import { useEffect } from 'react';
import { originMark } from '../../lib/site-origin.ts';

const shownFor = 1600;

/** Lets every button with `data-copy` copy its text and say so for a moment. */
export function useCopyButtons(): void {
  useEffect(() => {
    async function onClick(event: globalThis.MouseEvent): Promise<void> {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
      if (button === null) return;
      const label = button.textContent;
      try {
        await navigator.clipboard.writeText((button.dataset['copy'] ?? '').replaceAll(originMark, window.location.origin));
      } catch {
        return;
      }
      button.textContent = button.dataset['copied'] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, shownFor);
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
