import localFont from 'next/font/local';

/** The face of text and charts: one variable file, cut by `scripts/write-faces.ts`. */
export const Inter = localFont({
  src: './faces/inter.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'optional',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
});

/** The face of headings: one weight. */
export const SourceSerif = localFont({
  src: './faces/source-serif-4.woff2',
  variable: '--font-heading',
  weight: '600',
  display: 'optional',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
});
