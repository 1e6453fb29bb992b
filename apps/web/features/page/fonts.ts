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

/** The Russian letters of the same two, of which no page but one in Russian loads anything. */
export const InterCyrillic = localFont({
  src: './faces/inter-cyrillic.woff2',
  variable: '--font-text-cyrillic',
  weight: '400 700',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0401, U+0410-044F, U+0451, U+2116' }],
});

export const SourceSerifCyrillic = localFont({
  src: './faces/source-serif-4-cyrillic.woff2',
  variable: '--font-heading-cyrillic',
  weight: '600',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0401, U+0410-044F, U+0451, U+2116' }],
});
