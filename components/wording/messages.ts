/** The messages of a locale by their flat keys ("claim_save"), as browsers keep them. */
export type Messages = ReadonlyMap<string, string>;

/** Reads a locale's `messages.json`. What is no message in it is left out. */
export function messagesFrom(file: unknown): Messages {
  const entries = typeof file === 'object' && file !== null ? Object.entries(file) : [];
  return new Map(
    entries.flatMap(([key, entry]: [string, unknown]) =>
      typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string'
        ? [[key, entry.message] as const]
        : [],
    ),
  );
}

/** A message with its values in their places: a number chooses among plural forms, an array fills `$1` to `$9`. */
export function wordsOf(messages: Messages, key: string, values: readonly unknown[]): string {
  const count = values.find((value) => typeof value === 'number');
  const given: readonly unknown[] | undefined = values.find((value) => Array.isArray(value));
  const forms = (messages.get(key.replaceAll('.', '_')) ?? '').split(' | ');
  const form = forms[count === undefined || count === 1 ? 0 : forms.length - 1] ?? '';
  const inPlaces = given ?? (count === undefined ? [] : [count]);
  return form.replace(/\$([1-9])/g, (_, place: string) => String(inPlaces[Number(place) - 1] ?? ''));
}
