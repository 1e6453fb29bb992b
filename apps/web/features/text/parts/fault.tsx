import type { ReactNode } from 'react';

/** What stands where something failed: what did, what may help, and the way on. */
export function Fault({ title, help, children }: { title: string; help: string; children?: ReactNode }) {
  return (
    <div className="state" role="alert">
      <p className="state-title">{title}</p>
      <p>{help}</p>
      {children}
    </div>
  );
}
