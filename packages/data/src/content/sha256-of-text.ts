interface Digests {
  readonly digest: (algorithm: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer>;
}

interface Hash {
  readonly update: (text: string) => unknown;
  readonly digest: (encoding: 'hex') => string;
}

interface WebPlatform {
  readonly process?: { readonly getBuiltinModule?: (name: 'node:crypto') => { readonly createHash: (algorithm: 'sha256') => Hash } };
  readonly crypto?: { readonly subtle?: Digests };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

const platform = globalThis as unknown as WebPlatform;

/** The bytes of a text in UTF-8. */
export function utf8Of(text: string): Uint8Array {
  return new platform.TextEncoder().encode(text);
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 * @example (await sha256OfText('abc')).slice(0, 8) // => 'ba7816bf'
 */
export function sha256OfText(text: string): Promise<string> {
  return sha256Of(utf8Of(text));
}

/**
 * SHA-256 of a text that is given in pieces, as 64 hexadecimal digits: in Node without ever holding all of it.
 * @example (await sha256OfPieces(['a', 'bc'])).slice(0, 8) // => 'ba7816bf'
 */
export async function sha256OfPieces(pieces: Iterable<string>): Promise<string> {
  const crypto = platform.process?.getBuiltinModule?.('node:crypto');
  if (crypto === undefined) return sha256OfText([...pieces].join(''));
  const hash = crypto.createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/**
 * SHA-256 of bytes, as 64 hexadecimal digits, by the platform's Web Crypto. A page that is not served securely has none; there the digest is
 * computed here (`sha256OfBytes`).
 * Reference: FIPS 180-4.
 * @example (await sha256Of(new Uint8Array())).slice(0, 8) // => 'e3b0c442'
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digests = platform.crypto?.subtle;
  const digest = digests === undefined ? sha256OfBytes(bytes) : new Uint8Array(await digests.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of bytes without Web Crypto. Reference: FIPS 180-4, section 6.2. */
export function sha256OfBytes(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const hash = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) compress(hash, schedule, view, block);
  const out = new DataView(new ArrayBuffer(32));
  for (const [index, word] of hash.entries()) out.setUint32(index * 4, word);
  return new Uint8Array(out.buffer);
}

const primes: readonly number[] = Array.from({ length: 310 }, (_, index) => index + 2).filter((candidate) => {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
});

const constants: Uint32Array = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function compress(hash: Uint32Array, w: Uint32Array, view: DataView, block: number): void {
  const word = (index: number): number => w[index] as number;
  for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(block + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const s0 = rotate(word(t - 15), 7) ^ rotate(word(t - 15), 18) ^ (word(t - 15) >>> 3);
    const s1 = rotate(word(t - 2), 17) ^ rotate(word(t - 2), 19) ^ (word(t - 2) >>> 10);
    w[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (constants[t] as number) + word(t);
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] as number) + value;
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}
