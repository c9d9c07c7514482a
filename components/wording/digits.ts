const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language (BCP 47) writes it: "100,000", "100.000". */
export function digits(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
