import { bytesOf, collectSource, type GivenBytes, readSource } from '@sogdia/data/readers';
import { describe, expect, test } from 'vitest';

const content = 't,i,j,k,v,q\n2021,398,156,740311,1.5,2\n';
const hints = { world: { economies: [], groups: [] }, file: 'BACI_HS17_Y2021_V202601.csv' };

/** A stream of the web as browsers have it that can't go through one by `for await`, with what was asked of it. */
function olderStream(): { readonly stream: GivenBytes; readonly isCancelled: () => boolean } {
  const reader = new Blob([content]).stream().getReader();
  let isCancelled = false;
  const cancel = (): Promise<void> => {
    isCancelled = true;
    return reader.cancel();
  };
  return { stream: { getReader: () => ({ read: () => reader.read(), cancel }) }, isCancelled: () => isCancelled };
}

describe('collectSource(bytes, hints)', () => {
  test.each([
    ['a stream of a file', (): GivenBytes => new Blob([content]).stream()],
    ['the body of an answer', (): GivenBytes => new Response(content).body ?? bytesOf('')],
    ['a stream that for await can not go through', (): GivenBytes => olderStream().stream],
  ])('reads %s as it reads the same bytes', async (_name, bytes) => {
    expect(await collectSource(bytes(), hints)).toEqual(await collectSource(bytesOf(content), hints));
  });

  test('lets go of a stream whose reading is left', async () => {
    const { stream, isCancelled } = olderStream();
    for await (const _event of readSource(stream, hints)) break;
    expect(isCancelled()).toBe(true);
  });
});
