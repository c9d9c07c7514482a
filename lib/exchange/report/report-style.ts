/** Readable on a screen of any width, in the dark and on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--faint:#5a6374;--line:#d9dee7;--mark:#b4540a;--paper:#fff;
--person:#2a5ca8;--organisation:#12766a;--document:#8a6206;--unnamed:#a8325c;--group:#6b4cb8;--none:#666b78;
--direct:#2a5ca8;--indirect:#8a6206;--mixed:#6b4cb8}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf1;--faint:#a3adbd;--line:#363d4a;--mark:#f0a35e;--paper:#161a21;
--person:#86b4f7;--organisation:#5cc9b8;--document:#e0b64f;--unnamed:#f590b4;--group:#bda4f5;--none:#9a9fae;
--direct:#86b4f7;--indirect:#e0b64f;--mixed:#bda4f5}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}a{text-decoration:none}
details{display:none}section>h2,h3{break-after:avoid}figure,article{break-inside:avoid}
svg rect,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem;font:1rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}
h1,h2,.facts,.source,ul,footer,header p,figure{font-family:system-ui,sans-serif}
h1{font-size:1.9rem;margin:0}h2{font-size:1.2rem;margin:2.5rem 0 0;overflow-wrap:anywhere}
a{color:inherit}.facts,footer,header p{color:var(--faint);font-size:.875rem;margin:.25rem 0 0}
article{border-top:1px solid var(--line);padding:1rem 0 .5rem}
section>p+article{border-top:0}.source{margin:0;font-size:.9375rem;font-weight:400;overflow-wrap:anywhere}
blockquote{margin:.4rem 0;padding-inline-start:.9rem;border-inline-start:3px solid var(--mark);overflow-wrap:anywhere}
article ul{display:flex;flex-wrap:wrap;gap:.4rem;margin:.5rem 0;padding:0;list-style:none;font-size:.8125rem;color:var(--faint)}
article li{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;overflow-wrap:anywhere;min-width:0}
.note{margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
figure{margin:1rem 0 1.5rem}figcaption{font-weight:600;font-size:.9375rem;margin-bottom:.5rem}
svg{display:block;width:100%;max-width:32rem;height:auto;font-size:13px}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0 0 .5rem;font-size:.8125rem}.swatch{display:inline-block;width:.75rem;height:.75rem;margin-inline-end:.35rem;border-radius:2px;vertical-align:-1px}
svg text{fill:var(--ink)}svg .counted{fill:var(--paper)}svg .total{fill:var(--faint)}
.part-person{fill:var(--person);background:var(--person)}.part-organisation{fill:var(--organisation);background:var(--organisation)}.part-document{fill:var(--document);background:var(--document)}
.part-unnamed{fill:var(--unnamed);background:var(--unnamed)}.part-group{fill:var(--group);background:var(--group)}.part-none{fill:var(--none);background:var(--none)}
.part-direct{fill:var(--direct);background:var(--direct)}.part-indirect{fill:var(--indirect);background:var(--indirect)}.part-mixed{fill:var(--mixed);background:var(--mixed)}
details{overflow-x:auto;font-size:.8125rem}summary{color:var(--faint);cursor:pointer}
table{border-collapse:collapse;margin-top:.5rem}th,td{text-align:start;padding:.15rem .75rem .15rem 0;border-bottom:1px solid var(--line)}
td{font-variant-numeric:tabular-nums}
@media (max-width:34rem){body{padding:1.25rem 1rem}svg{font-size:16px}}
`;
