import type { ReactNode } from 'react';
import { DocumentShell } from '../../features/page/index.ts';
import { languageOf, languageParams } from '../../lib/languages/languages.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams();
}

export default async function LanguageLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return <DocumentShell language={languageOf(locale)}>{children}</DocumentShell>;
}
