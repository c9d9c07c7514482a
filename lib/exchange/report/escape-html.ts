const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they may stand in HTML: signs that mean something there escaped, control characters left out. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : ''))
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
