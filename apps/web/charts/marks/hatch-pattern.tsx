/** The hatching that stands for a missing figure, under an id of its own for each drawing of a page. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1={0} x2={0} y1={0} y2={6} />
      </pattern>
    </defs>
  );
}
