/** Stands in for the browser's own i18n, where surfaces are shown outside of an extension: in tests and pictures. */
export function speak(messages: Readonly<Record<string, string>>): void {
  const getMessage = (key: string, substitutions: readonly string[] = []) =>
    (messages[key] ?? '').replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  Object.assign(globalThis, { chrome: { runtime: { id: 'sayso' }, i18n: { getMessage } } });
}
