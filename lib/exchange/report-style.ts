/** Readable on a screen of any width, in the dark and on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--faint:#5a6374;--line:#d9dee7;--mark:#b4540a;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf1;--faint:#a3adbd;--line:#363d4a;--mark:#f0a35e;--paper:#161a21}}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem;font:1rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}
h1,h2,.facts,.source,ul,footer,header p{font-family:system-ui,sans-serif}
h1{font-size:1.9rem;margin:0}h2{font-size:1.2rem;margin:2.5rem 0 0;overflow-wrap:anywhere}
a{color:inherit}.facts,footer,header p{color:var(--faint);font-size:.875rem;margin:.25rem 0 0}
article{border-top:1px solid var(--line);padding:1rem 0 .5rem;break-inside:avoid}
section>p+article{border-top:0}.source{margin:0;font-size:.9375rem}
blockquote{margin:.4rem 0;padding-inline-start:.9rem;border-inline-start:3px solid var(--mark);overflow-wrap:anywhere}
ul{display:flex;flex-wrap:wrap;gap:.4rem;margin:.5rem 0;padding:0;list-style:none;font-size:.8125rem;color:var(--faint)}
li{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem}.note{margin:.5rem 0;white-space:pre-wrap}
`;
