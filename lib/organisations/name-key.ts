/** What two ways of writing one name have in common: "The Harbour Council" and "harbour council". */
export const keyOfName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim().replace(/^the /, '');
