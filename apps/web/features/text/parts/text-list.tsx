/** Sentences as a list: notes, unless its class is another. */
export function TextList({ texts, className = 'notes' }: { texts: readonly string[]; className?: string | undefined }) {
  return (
    <ul className={className}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
