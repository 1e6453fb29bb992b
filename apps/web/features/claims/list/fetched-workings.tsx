'use client';

import { useEffect } from 'react';
import { fetchExportedPage } from '../../../lib/fetch-exported-page.ts';

/** Brings the working of a statement from its page, to which its heading leads, when a reader opens it. */
export function FetchedWorkings({ texts }: { texts: { readonly loading: string; readonly failed: string } }) {
  useEffect(() => {
    async function onToggle({ target }: Event): Promise<void> {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.claim-working')) return;
      const page = target.closest('.claim')?.querySelector<HTMLAnchorElement>('h3 a');
      if (page === null || page === undefined || target.querySelector('.working-body') !== null) return;
      const note = target.querySelector<HTMLElement>('[role="status"]') ?? document.createElement('p');
      note.setAttribute('role', 'status');
      note.className = 'muted';
      note.textContent = texts.loading;
      target.append(note);
      try {
        const working = (await fetchExportedPage(page.pathname)).querySelector('#working .working-body');
        if (working === null) throw new Error(`no working on ${page.pathname}`);
        note.replaceWith(document.importNode(working, true));
      } catch {
        note.textContent = texts.failed;
      }
    }
    document.addEventListener('toggle', onToggle, true);
    return () => document.removeEventListener('toggle', onToggle, true);
  }, [texts]);
  return null;
}
