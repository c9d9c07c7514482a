/** A count as the surfaces write it in English. */
export const inDigits = (count: number): string => count.toLocaleString('en');
