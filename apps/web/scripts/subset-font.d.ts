/** What subset-font 2.9 does, of which it ships no types. */
declare module 'subset-font' {
  interface Cut {
    readonly targetFormat: 'woff2' | 'sfnt';
    readonly keepFeatures?: readonly string[];
    /** Numbers of the entries of the table of names that stay, beside those that always do. */
    readonly preserveNameIds?: readonly number[];
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  function subsetFont(face: Buffer, characters: string, cut: Cut): Promise<Buffer>;
  export = subsetFont;
}
