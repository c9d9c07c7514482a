/** So many rows fill a window: they are read, and shown, before anything else is. */
export const ROWS_AT_ONCE = 8;
