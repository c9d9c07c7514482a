/** Writes the items of a JSON list one by one, each on a line of its own, with commas between them. */
export function jsonList(): (item: object) => string {
  let separator = '\n';
  return (item) => {
    const text = separator + JSON.stringify(item);
    separator = ',\n';
    return text;
  };
}
