/** A drawing as a PNG, so many times as large: the same bytes each time, with letters of a face that comes along. */
export async function pngOf(svg: string, zoom: number): Promise<Uint8Array> {
  const [{ initWasm, Resvg }, { wasm, faces }] = await Promise.all([import('@resvg/resvg-wasm'), import('./generated/rasterizer.data.ts')]);
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  const unpacked = (part: string): Uint8Array<ArrayBuffer> => new Uint8Array(brotliDecompressSync(Buffer.from(part, 'base64')));
  started ??= initWasm(unpacked(wasm));
  await started;
  const font = { fontBuffers: faces.map(unpacked), defaultFontFamily: face, monospaceFamily: face };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render().asPng();
}

/** The signs of a drawing that the face has not, each once. */
export async function signsWithoutFace(svg: string): Promise<readonly string[]> {
  const { signs } = await import('./generated/rasterizer.data.ts');
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);
  return [...new Set(texts.join(''))].filter((sign) => !signs.includes(sign));
}

const face = 'DejaVu Sans Mono';

let started: Promise<void> | null = null;
