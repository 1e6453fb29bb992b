import type { ReactNode } from 'react';
import { DocumentShell } from '../../features/page/document-shell.tsx';

export default function RootLayout({ children }: { children: ReactNode }) {
  return <DocumentShell language="en">{children}</DocumentShell>;
}
