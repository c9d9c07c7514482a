/** Stands for `lib/browser` where the tests bring code of their own into a page of the extension in Chromium. */
export const browser: unknown = Reflect.get(globalThis, 'chrome');
