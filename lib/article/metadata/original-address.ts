/** "/web/20240102030405/https://…", with a mark such as "if_" behind the time where only a frame is shown. */
const WAYBACK_PATH = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/;
/** "/2024.01.02-030405/https://…", or without the marks between the numbers. */
const SNAPSHOT_PATH = /^\/\d{4}[\d.-]{4,14}\/(https?:\/{1,2}.+)$/;
const WAYBACK_HOST = /(?:^|\.)archive\.org$/;
const SNAPSHOT_HOST = /(?:^|\.)archive\.(?:ph|today|is|li|vn|fo|md)$/;

/** The address that an archive's address says its copy was made of; nothing for any other address. */
export function originalAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  const path = WAYBACK_HOST.test(hostname)
    ? WAYBACK_PATH
    : SNAPSHOT_HOST.test(hostname)
      ? SNAPSHOT_PATH
      : undefined;
  const original = path?.exec(pathname)?.[1]?.replace(/^(https?:)\/{1,2}/, '$1//');
  return original !== undefined && URL.canParse(original) ? `${original}${search}` : undefined;
}

/**
 * The address that a page is an archive's copy of, by its own address or, where that is a short one, by the one that
 * the archive says to keep it under.
 */
export function originalOf(page: Document, url: string): string | undefined {
  const byAddress = originalAddress(url);
  if (byAddress !== undefined || !isArchive(url)) return byAddress;
  return originalAddress(page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '');
}

const isArchive = (url: string): boolean =>
  URL.canParse(url) && [WAYBACK_HOST, SNAPSHOT_HOST].some((host) => host.test(new URL(url).hostname));
