import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBundle, startBundle } from '../support/bundle.ts';

/** A server on a free port, and where it says that it answers. */
async function start(...argv: readonly string[]): Promise<{ readonly server: ChildProcess; readonly origin: string }> {
  const server = startBundle(['serve', '--port', '0', ...argv]);
  let said = '';
  for await (const chunk of server.stderr ?? []) {
    said += String(chunk);
    const [, origin] = /(http:\/\/\S+)\/api\/health/.exec(said) ?? [];
    if (origin !== undefined) return { server, origin };
  }
  throw new Error(`no server: ${said}`);
}

/** What a server says to bytes as they are. */
async function send(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  socket.on('error', () => {});
  socket.end(bytes);
  await once(socket, 'close');
  return answer;
}

describe('sogdia serve', () => {
  let server: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    ({ server, origin } = await start());
  });
  afterAll(() => {
    server.kill('SIGKILL');
  });

  it('answers over HTTP what the command prints, after a redirection', async () => {
    const response = await fetch(`${origin}/api/view?figure-1`);
    expect(response.url).toBe(`${origin}/api/view?partners=CA5&chart=column&events=1`);
    expect(await response.text()).toBe(runBundle(['view', 'figure-1', '--json']).out);
  });

  it('goes on after bytes that are no request', async () => {
    for (const bytes of [
      '\u0000\u0001\r\n\r\n',
      'GET\r\n\r\n',
      'GET //[ HTTP/1.1\r\nHost: x\r\n\r\n',
      'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
    ])
      expect(await send(origin, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  });

  it('says which port is taken', () => {
    const { port } = new URL(origin);
    expect(runBundle(['serve', '--port', port])).toMatchObject({ code: 2, err: expect.stringContaining(`can’t listen on port ${port}`) });
    expect(runBundle(['serve', '--port', '70000'])).toMatchObject({ code: 2, err: expect.stringContaining('a port from 0 to 65535') });
  });

  it('finishes its answers and ends with 0 when it is asked to stop', async () => {
    const under = fetch(`${origin}/api/view?measure=import&partners=CA5&receipts=full`);
    await fetch(`${origin}/api/health`);
    server.kill('SIGTERM');
    expect((await under).status).toBe(200);
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    await expect(fetch(`${origin}/api/health`)).rejects.toThrow();
  });
});
