import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { listeningFault, listeningPlace } from '../../scripts/listening-place.ts';

describe('listeningPlace(environment)', () => {
  test('is port 3000 of this machine only, unless told otherwise', () => {
    expect(listeningPlace({})).toEqual({ port: 3000, host: '127.0.0.1', address: 'http://localhost:3000' });
    expect(listeningPlace({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0', address: 'http://0.0.0.0:8080' });
    expect(listeningPlace({ HOST: '::1' }).address).toBe('http://[::1]:3000');
  });

  test.each(['', '-1', '65536', '3000x'])('refuses PORT=%s', (port) => {
    expect(() => listeningPlace({ PORT: port })).toThrow(/^invalid PORT: expected a number from 0 to 65535, found/);
  });
});

describe('listeningFault(place)', () => {
  test('says which port to take when another program has this one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const place = listeningPlace({ PORT: String(port) });
    expect(await listeningFault(place)).toMatch(new RegExp(`^port ${port} is taken by another program: .* PORT=\\d+ pnpm start$`));
    await new Promise((resolve) => {
      other.close(resolve);
    });
    expect(await listeningFault(place)).toBeNull();
  });

  test('says that a HOST is none of this machine', async () => {
    expect(await listeningFault(listeningPlace({ PORT: '0', HOST: '192.0.2.1' }))).toMatch(/^HOST 192\.0\.2\.1 is no address/);
  });
});
