/** Lets messages in that wait, so that one who works long can be told to stop. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
