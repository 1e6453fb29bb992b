import type { ReactNode } from 'react';
import { DocumentShell } from '../../features/page/index.ts';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <DocumentShell language="en" isFirst>
      {children}
    </DocumentShell>
  );
}
