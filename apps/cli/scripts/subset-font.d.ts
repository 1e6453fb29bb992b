/** What subset-font 2.9 does, of which it ships no types. */
declare module 'subset-font' {
  interface Cut {
    readonly targetFormat: 'truetype';
    /** Numbers of the entries of the table of names that stay, beside those that always do. */
    readonly preserveNameIds: readonly number[];
    readonly noLayoutClosure: boolean;
  }
  function subsetFont(face: Buffer, characters: string, cut: Cut): Promise<Buffer>;
  export = subsetFont;
}
