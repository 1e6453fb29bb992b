/** The sizes that a chart's column can show, with the least width of the column from which each is shown. */
export interface ShownSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly from: number;
}
