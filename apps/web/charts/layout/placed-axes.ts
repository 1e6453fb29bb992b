/** A box in the colour of its series. */
export interface PlacedBox {
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tick with its text; the text is null where there is no room for it. */
export interface PlacedTick {
  readonly position: number;
  readonly label: string | null;
}

/** An event over a chart: where it stands, and its words where it is named; without them it is a tick. */
export interface PlacedEvent {
  readonly id: string;
  readonly x: number;
  readonly title: string;
  readonly words: PlacedWords | null;
}

/** The words of an event in their lines, beside its line on the right (`start`) or on the left; `y` is where the first of them begins. */
export interface PlacedWords {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  readonly y: number;
}

/** A target across a chart: the height of its line, and its name, where there is room for it. */
export interface PlacedTarget {
  readonly id: string;
  readonly y: number;
  readonly label: string;
}

/** What all charts of periods have in common: the plot, its ticks, zero and the events. */
export interface PlacedAxes {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where values begin: at zero, or at the edge of a scale that does not hold it, which has no line there. */
  readonly zero: number;
  readonly hasZero: boolean;
  readonly unit: string | null;
  readonly periodTicks: readonly PlacedTick[];
  readonly valueTicks: readonly PlacedTick[];
  readonly events: readonly PlacedEvent[];
  /** What events of the view set as an aim of its values. */
  readonly targets: readonly PlacedTarget[];
}

/** Where a reader can point: series by series, the places of its points, in the order of the view. Null where nothing is drawn. */
export type PointPlaces = readonly (readonly (readonly [x: number, y: number] | null)[])[];
