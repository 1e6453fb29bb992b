'use client';

import { ownValue } from '@sogdia/core/model';

import { useEffect } from 'react';
import { setUrlParameter, useUrlParameter } from '../../../lib/url-state.ts';

/** The parameter of the address that holds the chosen verdict. */
const parameter = 'verdict';
const everything = 'all';

/** Keeps the chosen verdict in the address, takes it from there, and says how many statements are shown. `texts` has one for each choice. */
export function ClaimChoice({ texts }: { texts: Readonly<Record<string, string>> }) {
  const chosen = useUrlParameter(parameter) ?? everything;
  const known = Object.hasOwn(texts, chosen) ? chosen : everything;

  useEffect(() => {
    const input = document.getElementById(`verdict-${known}`);
    if (input instanceof HTMLInputElement) input.checked = true;
  }, [known]);

  useEffect(() => {
    function onChange({ target }: Event): void {
      if (!(target instanceof HTMLInputElement) || target.name !== parameter) return;
      setUrlParameter(parameter, target.value === everything ? null : target.value);
    }
    document.addEventListener('change', onChange);
    return () => document.removeEventListener('change', onChange);
  }, []);

  return (
    <p className="claims-shown needs-script" role="status">
      {ownValue(texts, known)}
    </p>
  );
}
