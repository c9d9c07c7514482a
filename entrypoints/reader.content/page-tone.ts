const CHANNELS = /\d+(?:\.\d+)?/g;
const MIDDLE = 140;

/** Whether the text at a range is light, hence stands on a dark ground. */
export function isDarkPage(document: Document, at: AbstractRange | undefined): boolean {
  const element = at?.startContainer.parentElement ?? document.body;
  const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(CHANNELS)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue > MIDDLE;
}
