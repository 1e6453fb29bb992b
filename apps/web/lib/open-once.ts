/** A function that fetches once for each page, and again after a failure: what it fetches is kept and given to whoever asks next. */
export function openOnce<Argument extends readonly unknown[], Opened>(
  fetch: (...argument: Argument) => Promise<Opened>,
): (...argument: Argument) => Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  return (...argument) => {
    opening ??= fetch(...argument);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
}
