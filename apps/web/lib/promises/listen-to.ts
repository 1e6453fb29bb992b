/** Listens to an answer, until the listener leaves by the function that is given back: what comes after that is dropped. */
export function listenTo<Answer>(asked: Promise<Answer>, tell: (answer: Answer) => void, fail: () => void = () => undefined): () => void {
  let isHere = true;
  asked.then(
    (answer) => isHere && tell(answer),
    () => isHere && fail(),
  );
  return () => {
    isHere = false;
  };
}
