/** How many pixels of a PNG stand for one of the picture, so that it is sharp in print. */
const SHARPNESS = 3;
const LARGEST_SIDE = 12_000;

/** Hands a file to the reader under a name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click: it is let go a while later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A picture's SVG with the page's colours written in, since its custom properties stay behind. */
export function pictureFile(svg: string, page: Element): string {
  const style = getComputedStyle(page);
  const coloured = svg.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => resolved(name, page) || whole);
  const ground = `<rect width="100%" height="100%" fill="${resolved('--surface', page) || 'white'}"/>`;
  return coloured.replace(/^<svg([^>]*)>/, `<svg$1 color="${style.color}">${ground}`);
}

/** A custom property as a plain colour: `light-dark(…)` is chosen by the browser, not by us. */
function resolved(property: string, page: Element): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  page.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** @throws {Error} when the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, LARGEST_SIDE / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(image.width * scale, image.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no room to draw in.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
