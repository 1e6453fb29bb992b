/** A change of a view: parameters of its query string with their new values; null takes one away. */
export type ViewChange = Readonly<Record<string, string | null>>;
