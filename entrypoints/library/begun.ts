/** Reads at once what will be asked for in a moment: the first who asks for just that gets it. */
export function begun<Asked extends readonly unknown[], Read>(
  read: (...asked: Asked) => Promise<Read>,
  ...asked: Asked
): (...asked: Asked) => Promise<Read> {
  let early: Promise<Read> | undefined = read(...asked);
  // Who asks for it is told.
  early.catch(() => undefined);
  return (...later) => {
    const isSame = later.every((word, at) => word === asked[at]);
    const answer = (isSame && early) || read(...later);
    if (isSame) early = undefined;
    return answer;
  };
}
