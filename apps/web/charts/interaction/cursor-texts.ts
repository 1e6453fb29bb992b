/** What the cursor says of itself: passed from the server, so that no catalogue travels to the browser. */
export interface CursorTexts {
  readonly label: string;
  readonly hint: string;
  readonly openReceipt: string;
  readonly events: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}
